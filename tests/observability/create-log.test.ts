import { expect, test } from "vitest";
import { createLog } from "../../src/observability/create-log.ts";

function setUp(secrets: readonly string[], level = "info") {
  const lines: string[] = [];
  return { lines, log: createLog({ level, secrets, write: (line) => lines.push(line) }) };
}

test("writes one line of JSON with level, time and message", () => {
  const { lines, log } = setUp([]);
  log.info({ port: 3000 }, "listening");
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "info",
    port: 3000,
    msg: "listening",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

test("stays silent below its level", () => {
  const { lines, log } = setUp([], "warn");
  log.info("listening");
  expect(lines).toEqual([]);
});

test("takes a secret out wherever it stands, in an error's message and stack as well", () => {
  const { lines, log } = setUp(['xoxb-"quoted"', "hush"]);
  log.error({ err: new Error('refused: xoxb-"quoted"') }, "hush, it failed");
  log.info({ url: "http://127.0.0.1/?key=hush", deep: { list: ["hush"] } });
  expect(lines.join("")).not.toMatch(/hush|xoxb/);
  expect(lines.join("")).toContain("[secret]");
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
});

test("hides fields whose name says that they are secret", () => {
  const { lines, log } = setUp([]);
  log.info({ request: { headers: { authorization: "Bearer abc" } }, token: "abc" });
  expect(lines.join("")).not.toContain("abc");
});

test("takes a secret out whole that contains another", () => {
  const { lines, log } = setUp(["abc", "abcdef"]);
  log.info("abcdef");
  expect(lines.join("")).not.toContain("def");
});
