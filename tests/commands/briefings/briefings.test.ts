import { describe, expect, test } from "vitest";
import type { OptionValue, Place } from "../../../src/core/command/invocation.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { openFixture } from "../../app/fixture-pack.ts";

const { router, desk } = await openFixture();
const actor = { id: "somebody" };
const place: Place = { platform: "terminal", channel: "argv", direct: true };

async function run(name: string, options: Record<string, OptionValue> = {}) {
  const reply = await router.run({ command: `briefings ${name}`, options, actor, place });
  expect(reply.visibility).toBe("private");
  return plainText(reply.document);
}

/** What stands behind each of them is tested with the whole app, in tests/app/briefings.test.ts. */
describe("where nothing runs that could post", () => {
  test.each([
    ["add", { topic: "overall", when: "9:00" }],
    ["list", {}],
    ["preview", { briefing: "abcde" }],
    ["pause", { briefing: "abcde" }],
    ["resume", { briefing: "abcde" }],
    ["remove", { briefing: "abcde" }],
    ["run-now", { briefing: "abcde" }],
  ])("%s says so", async (name, options) => {
    expect(await run(name, options)).toMatch(/^Briefings on time are for channels/);
  });

  test("there is nothing planned to complete", async () => {
    const typed = { option: "briefing", partial: "", actor, place };
    expect(await router.suggest({ command: "briefings pause", ...typed })).toEqual([]);
  });
});

test("an unknown topic is answered with those there are", async () => {
  const text = await run("add", { topic: "xyzzy plugh", when: "9:00" });
  for (const { title } of desk.pack.briefings) expect(text).toContain(title);
});
