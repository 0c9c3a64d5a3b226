import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Desk } from "../../src/core/desk.ts";
import { plainText } from "../../src/core/document/plain-text.ts";
import { evaluateSet } from "../../src/evaluation/evaluate-set.ts";
import { evaluationDocument } from "../../src/evaluation/evaluation-document.ts";
import { readQuestionSet } from "../../src/evaluation/question-set.ts";
import { FIXTURE_PACK, openFixture } from "../app/fixture-pack.ts";
import { start } from "../app/run-process.ts";

let desk: Desk;

beforeAll(async () => {
  ({ desk } = await openFixture());
});

const lines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join("\n");

function aFact() {
  const [fact] = desk.pack.facts;
  if (!fact) throw new Error("the fixture pack has no facts");
  return { ...fact, question: fact.questions[0] ?? "" };
}

function evaluate(...rows: object[]) {
  const set = readQuestionSet(lines(...rows), "sample");
  return { file: "sample", kind: set.kind, rows: evaluateSet(set, desk) };
}

describe("an evaluation", () => {
  test("asks each question by itself and keeps what it was decided by", () => {
    const { question, paragraph, id } = aFact();
    const { rows } = evaluate({ id: 7, q: question, expect: "answer", paragraphs: [paragraph] });
    expect(rows[0]).toMatchObject({ id: "7", judgement: { isRight: true } });
    expect(rows[0]?.decisions[0]?.candidates[0]?.entry).toBe(id);
    expect(rows[0]?.confidence).toBe(rows[0]?.decisions[0]?.candidates[0]?.score);
  });

  test("keeps a thread through its turns, and all of them in one part", () => {
    const turns = [
      { q: aFact().question, expect: "answer" },
      { q: "is that a fact?", expect: "answer" },
    ];
    const { rows } = evaluate({ id: "d1", turns });
    expect(rows.map(({ id, tags }) => [id, ...tags])).toEqual([
      ["d1.1", "opening"],
      ["d1.2", "followup"],
    ]);
    expect(rows[1]?.judgement.isRight).toBe(true);
    expect(rows[1]?.part).toBe(rows[0]?.part);
    expect(evaluate({ id: "q1", q: turns[1]?.q, expect: "answer" }).rows[0]).toMatchObject({
      judgement: { isRight: false },
    });
  });

  test("checks messages", () => {
    const { rows } = evaluate({ id: "c1", text: aFact().statement, expect: "supported" });
    expect(rows[0]).toMatchObject({ got: { verdict: "supported" }, judgement: { isRight: true } });
  });
});

describe("its report", () => {
  const shown = (part: "tuned" | "held" | "all", withMisses = true) =>
    plainText(
      evaluationDocument(
        evaluate(
          { id: "q1", q: aFact().question, expect: "answer", tags: ["plain"] },
          { id: "q2", q: "What is the moon made of?", expect: "answer", tags: ["odd"] },
          { id: "q3", q: aFact().question, expect: "abstain", hedge: "zebra" },
          { id: "q4", q: "What do zebras eat?", expect: "abstain", reasons: ["unnamed"] },
        ),
        part,
        withMisses,
      ),
    );

  test("shows both parts side by side, and how far they are apart", () => {
    const report = shown("all");
    expect(report).toMatch(/right +50\.0% 2\/4 /);
    expect(report).toContain("held back");
    expect(report).toContain("false answers");
    expect(report).toMatch(/attribution +0\.0% 0\/1/);
  });

  test("lists every miss with what came and how it was decided", () => {
    const report = shown("all");
    expect(report).toContain("3 of 4 missed something");
    expect(report).toContain("wanted answer, got abstention");
    expect(report).toContain("wanted abstention, got answer; no attribution");
    expect(report).toContain("the reason off-topic is none that is fair");
    expect(report).toContain("Rule that decided: ");
    expect(shown("all", false)).not.toContain("Rule that decided: ");
  });

  test("shows the misses of the part that is asked for alone", () => {
    const [tuned, held] = [shown("tuned"), shown("held")];
    expect(tuned).not.toContain("(held back):");
    expect(held).not.toContain("(tuned):");
    const misses = (text: string) => Number(/(\d+) of \d+ missed/.exec(text)?.[1]);
    expect(misses(tuned) + misses(held)).toBe(3);
  });
});

test("npm run eval reads a file of any kind and prints measures as JSON", async () => {
  const directory = mkdtempSync(path.join(tmpdir(), "eval-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const file = path.join(directory, "rows.jsonl");
  writeFileSync(file, lines({ id: "c1", text: aFact().statement, expect: "supported" }));
  const args = [file, "--pack", FIXTURE_PACK, "--json"];
  const { code, stdout } = await start("evaluate", { args }).ended;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    kind: "claims",
    packVersion: desk.pack.version,
    all: { rows: { right: 1, of: 1 } },
  });
});
