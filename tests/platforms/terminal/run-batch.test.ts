import { describe, expect, test } from "vitest";
import { runBatch } from "../../../src/platforms/terminal/run-batch.ts";
import { openFixture } from "../../app/fixture-pack.ts";
import { ECHO, HOSTILE_MESSAGES } from "../../app/hostile-messages.ts";

const { desk } = await openFixture();
const question = desk.pack.event.examples[0] ?? "";
const statement = desk.pack.facts[0]?.statement ?? "";

async function run(chunks: readonly string[]) {
  const lines: string[] = [];
  async function* input() {
    yield* chunks;
  }
  await runBatch({
    desk,
    input: input(),
    write: async (line) => {
      lines.push(line);
    },
  });
  for (const line of lines) expect(line).toMatch(/^[^\n]+\n$/);
  return lines.map((line) => JSON.parse(line));
}

const jsonl = (...values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("a batch", () => {
  test("answers a question with exactly the fields of the contract", async () => {
    const [line] = await run([jsonl({ id: "a", question })]);
    const { answer } = desk.ask(question);
    expect(line).toEqual({
      id: "a",
      answers: [
        {
          kind: "answer",
          text: answer.text,
          citations: answer.citations,
          verdict: answer.verdict,
          facts: answer.facts,
          receipt: answer.receipt,
          parts: [],
        },
      ],
    });
    expect(line.answers[0].citations.length).toBeGreaterThan(0);
  });

  test("gives a decline its reason", async () => {
    const [line] = await run([jsonl({ id: "a", question: "what is the capital of Mongolia?" })]);
    expect(line.answers[0]).toMatchObject({ kind: "abstention", reason: expect.any(String) });
  });

  test("takes the turns of one line as one thread, and no other line's", async () => {
    const turns = [question, "who said that?"];
    const [thread, alone] = await run([
      jsonl({ id: "a", turns }, { id: "b", question: "who said that?" }),
    ]);
    const first = desk.ask(question);
    expect(thread.answers).toHaveLength(2);
    expect(thread.answers[1].text).toBe(desk.ask("who said that?", first.context).answer.text);
    expect(alone.answers[0].text).toBe(desk.ask("who said that?").answer.text);
  });

  test("checks a claim and gives a part for each", async () => {
    const [line] = await run([jsonl({ id: "a", claim: statement })]);
    const { answer } = desk.check(statement);
    expect(line.answers).toHaveLength(1);
    expect(line.answers[0].verdict).toBe("supported");
    expect(line.answers[0].parts).toEqual(
      answer.parts.map(({ claim, verdict, text, citations }) => ({
        claim,
        verdict,
        text,
        citations,
      })),
    );
    expect(line.answers[0].parts.length).toBeGreaterThan(0);
  });

  test("gives a message of two questions a part for each", async () => {
    const [one, two] = desk.pack.event.examples;
    const [line] = await run([jsonl({ id: "a", question: `${one} ${two}` })]);
    expect(line.answers).toHaveLength(1);
    expect(line.answers[0].parts).toHaveLength(2);
    for (const part of line.answers[0].parts) {
      expect(part).toMatchObject({ kind: "answer", text: expect.any(String) });
      expect(part.citations.length).toBeGreaterThan(0);
    }
  });

  test("keeps the order and the ids, strings and numbers", async () => {
    const ids = ["b", 2, "a", 0, ""];
    const lines = await run([jsonl(...ids.map((id) => ({ id, question })))]);
    expect(lines.map(({ id }) => id)).toEqual(ids);
  });

  test("skips blank lines, a byte order mark and carriage returns", async () => {
    const line = JSON.stringify({ id: "a", question });
    expect(await run([`\uFEFF${line}\r\n\r\n  \n\n${line}`])).toHaveLength(2);
  });

  test("reads lines that are cut anywhere", async () => {
    const text = jsonl({ id: "a", question }, { id: "b", question });
    expect(await run([...text])).toEqual(await run([text]));
  });

  test.each([
    ["no JSON", "what fell?", null, "not-json"],
    ["half a line of JSON", '{"id":"x","question":', null, "not-json"],
    ["a list", "[]", null, "bad-line"],
    ["null", "null", null, "bad-line"],
    ["nothing to do", '{"id":"x"}', "x", "bad-line"],
    ["no id", '{"question":"what fell?"}', null, "bad-line"],
    ["an id of the wrong type", '{"id":{},"question":"what fell?"}', null, "bad-line"],
    ["a question of the wrong type", '{"id":"x","question":7}', "x", "bad-line"],
    ["no turn", '{"id":"x","turns":[]}', "x", "bad-line"],
    ["a turn of the wrong type", '{"id":"x","turns":["a",1]}', "x", "bad-line"],
    ["two jobs in one", '{"id":"x","question":"a","claim":"b"}', "x", "bad-line"],
  ])("reports a line with %s and goes on", async (_name, bad, id, code) => {
    const lines = await run([`${bad}\n${jsonl({ id: "next", question })}`]);
    expect(lines[0]).toEqual({ id, error: { code, message: expect.any(String) } });
    expect(lines[1].answers).toHaveLength(1);
  });

  test("does not keep a line without end, reports it and goes on", async () => {
    const mebibyte = "x".repeat(1024 * 1024);
    const chunks = [...Array<string>(9).fill(mebibyte), `\n${jsonl({ id: "next", question })}`];
    const [bad, next] = await run(chunks);
    expect(bad).toMatchObject({ id: null, error: { code: "line-too-long" } });
    expect(next.id).toBe("next");
  });

  test.each(HOSTILE_MESSAGES)("answers %s as question, turn and claim", async (_name, message) => {
    const lines = await run([
      jsonl(
        { id: 1, question: message },
        { id: 2, turns: [message, message] },
        { id: 3, claim: message },
      ),
    ]);
    expect(lines.map(({ answers }) => answers.length)).toEqual([1, 2, 1]);
    for (const { text } of lines.flatMap(({ answers }) => answers)) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(ECHO);
    }
  });
});
