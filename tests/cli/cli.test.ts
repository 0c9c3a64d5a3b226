import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { FIXTURE_PACK, openFixture } from "../app/fixture-pack.ts";
import { runCli, start } from "../app/run-process.ts";

// Each test starts a process of its own, on machines that have other work as well.
vi.setConfig({ testTimeout: 30_000 });

const { desk } = await openFixture();
const example = desk.pack.event.examples[0] ?? "";
const answer = desk.ask(example).answer;
const pack = ["--pack", FIXTURE_PACK];
const jsonl = (...values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("desk ask", () => {
  test("prints the answer as plain text where nobody watches", async () => {
    const { code, stdout, stderr } = await runCli(["ask", ...pack, example]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`${answer.text}\n`);
  });

  test("takes a question without quotes", async () => {
    const { stdout } = await runCli(["ask", ...example.split(" "), ...pack]);
    expect(stdout).toBe(`${answer.text}\n`);
  });

  test("--json prints one answer as the batch does", async () => {
    const [one, batch] = await Promise.all([
      runCli(["ask", "--json", ...pack, example]),
      runCli(["ask", "--jsonl", ...pack], { input: jsonl({ id: 1, question: example }) }),
    ]);
    expect(JSON.parse(one.stdout)).toEqual(JSON.parse(batch.stdout).answers[0]);
  });

  test("--explain adds the facts and the receipt", async () => {
    const { stdout } = await runCli(["ask", "--explain", ...pack, example]);
    expect(stdout).toContain(answer.text);
    expect(stdout).toContain(answer.receipt);
    for (const fact of answer.facts) expect(stdout).toContain(fact);
  });

  test("counts a decline as an answer", async () => {
    const { code, stdout } = await runCli(["ask", ...pack, "what is the capital of Mongolia?"]);
    expect(code).toBe(0);
    expect(stdout).not.toBe("");
  });

  test("without a question says how it is typed", async () => {
    const { code, stdout, stderr } = await runCli(["ask", ...pack]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Type ask <question>");
  });
});

describe("desk ask --jsonl", () => {
  test("answers five hundred questions in order, start included, in under 20 seconds", async () => {
    const input = jsonl(
      ...Array.from({ length: 500 }, (_, id) => ({ id, question: `${example} ${id}?` })),
    );
    const began = performance.now();
    const { code, stdout } = await runCli(["ask", "--jsonl", ...pack], { input });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(code).toBe(0);
    const ids = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: 500 }, (_, id) => id));
  });

  test("reports bad lines on their place and ends well", async () => {
    const input = `${jsonl({ id: "a", question: example })}nonsense\n${jsonl({ id: "b", claim: example })}`;
    const { code, stdout, stderr } = await runCli(["ask", "--jsonl", ...pack], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(["a", null, "b"]);
    expect(lines[1].error.code).toBe("not-json");
  });

  test("answers the first line before the second is there", async () => {
    const { child, seen, ended } = start("cli", { args: ["ask", "--jsonl", ...pack] });
    child.stdin.write(jsonl({ id: "first", question: example }));
    await seen(/"first"/);
    child.stdin.end(jsonl({ id: "second", question: example }));
    expect((await ended).stdout).toContain('"second"');
  });
});

describe("the other commands", () => {
  test.each([
    ["check", [desk.pack.facts[0]?.statement ?? ""]],
    ["brief", []],
    ["facts", [desk.pack.event.topics[0]?.id ?? ""]],
    ["timeline", []],
    ["sources", []],
    ["about", []],
  ])("%s prints something and ends well", async (name, args) => {
    const { code, stdout, stderr } = await runCli([name, ...pack, ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.length).toBeGreaterThan(10);
  });

  test("nothing, help and --help show what can be typed", async () => {
    const outputs = await Promise.all(
      [[], ["help"], ["--help"], ["ask", "-h"]].map((args) => runCli([...args, ...pack])),
    );
    for (const { code, stdout } of outputs) {
      expect(code).toBe(0);
      expect(stdout).toContain("What you can do here");
    }
  });

  test("chat answers what is piped into it and ends with it", async () => {
    const { code, stdout } = await runCli(["chat", ...pack], { input: `${example}\nsources\n` });
    expect(code).toBe(0);
    expect(stdout).toContain(answer.text);
    expect(stdout).toContain(desk.pack.event.source.title);
  });
});

describe("the pack", () => {
  test("is looked for from where the caller stands", async () => {
    const cwd = path.dirname(FIXTURE_PACK);
    const args = ["ask", "--pack", path.basename(FIXTURE_PACK), example];
    expect((await runCli(args, { cwd })).stdout).toBe(`${answer.text}\n`);
    // npm runs its scripts in the package's folder and says where the caller stood.
    const env = { npm_lifecycle_event: "desk", INIT_CWD: cwd };
    expect((await runCli(args, { env })).stdout).toBe(`${answer.text}\n`);
  });

  test("comes from the environment where no flag names it", async () => {
    const env = { DESK_PACK: FIXTURE_PACK };
    expect((await runCli(["ask", example], { env })).stdout).toBe(`${answer.text}\n`);
  });

  test("that is not there is a problem said in words", async () => {
    const { code, stdout, stderr } = await runCli(["ask", "--pack", "nowhere", example]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("nowhere");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("a mistyped command line ends with 2 and says what to type", () => {
  test.each([
    [["breif"], "Did you mean brief"],
    [["knowlege"], "Did you mean knowledge"],
    [["xyzzy"], "There are: ask, check"],
    [["ask", "--loud", "x"], "--loud"],
    [["brief", "--json"], "--json"],
    [["check", "--jsonl"], "--jsonl goes with ask"],
    [["ask", "--json", "--explain", "x"], "exclude each other"],
    [["\u001b[31mred"], "There are: ask"],
  ])("%j", async (args, hint) => {
    const { code, stdout, stderr } = await runCli([...args, ...pack]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^\s+at |\p{Cc}\[/mu);
  });
});

test("--version prints the version of the package", async () => {
  expect((await runCli(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
