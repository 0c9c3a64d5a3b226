import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answer.ts";
import { judgeAnswer } from "../../src/evaluation/judge-answer.ts";
import { readQuestionSet } from "../../src/evaluation/question-set.ts";
import { sampleAnswer } from "./sample-answer.ts";

function judge(row: object, answer: Partial<Answer> = {}, tags: readonly string[] = []) {
  const line = JSON.stringify({ id: "a", q: "How far did it fall?", expect: "answer", ...row });
  const set = readQuestionSet(line, "sample");
  if (set.kind !== "questions" || !set.rows[0]) throw new Error("no question");
  return judgeAnswer(set.rows[0], sampleAnswer(answer), tags);
}

const cites = (...paragraphs: number[]) => paragraphs.map((paragraph) => ({ paragraph }));

describe("an answer is right", () => {
  test("with the kind, the paragraph, the words and the verdict that were wanted", () => {
    const row = { paragraphs: [2, 5], must: ["12"], mustNot: ["rose"], verdict: "supported" };
    expect(judge(row, { verdict: "supported" })).toEqual({
      isRight: true,
      faults: [],
      isWrong: false,
      isFalseAnswer: false,
      isSevere: false,
    });
  });

  test("where nothing more is asked of it", () => {
    expect(judge({}).isRight).toBe(true);
    expect(judge({ paragraphs: null, must: null, verdict: null }).isRight).toBe(true);
  });

  test("when its kind is accepted as well, whatever it cites", () => {
    const row = { alsoOk: ["abstention"], must: ["12"], paragraphs: [2] };
    expect(judge(row, { kind: "abstention", text: "No.", citations: [] }).isRight).toBe(true);
    expect(judge({ expect: "abstain", alsoOk: ["answer"] }).isRight).toBe(true);
  });

  test("without regard to the case of its words", () => {
    expect(judge({ must: ["HARVEST|crop"] }).isRight).toBe(true);
  });
});

describe("an answer is not right", () => {
  test.each([
    ["of another kind", {}, { kind: "abstention" }, "wanted answer, got abstention"],
    ["with a forbidden word", { mustNot: ["harv"] }, {}, "has harv"],
    ["without a word that must be there", { must: ["12", "13"] }, {}, "lacks 13"],
    ["that cites another paragraph", { paragraphs: [3] }, {}, "cites 2 and none of 3"],
    ["that cites none", { paragraphs: [3] }, { citations: [] }, "cites nothing and none of 3"],
    ["with no verdict", { verdict: "supported" }, {}, "verdict null, wanted supported"],
    ["of 701 characters", {}, { text: "x".repeat(701) }, "has 701 characters"],
    ["that cites four paragraphs", {}, { citations: cites(1, 2, 3, 4) }, "cites 4 paragraphs"],
  ] satisfies [string, object, Partial<Answer>, string][])("%s", (_, row, answer, fault) => {
    expect(judge(row, answer).faults).toEqual([fault]);
  });

  test("for the length only beyond 700 characters, and twice that where more was asked for", () => {
    expect(judge({}, { text: "x".repeat(700) }).isRight).toBe(true);
    expect(judge({}, { text: "x".repeat(1400) }, ["list"]).isRight).toBe(true);
    expect(judge({}, { text: "x".repeat(1401) }, ["list"]).isRight).toBe(false);
    expect(judge({}, { text: "x".repeat(1400) }, ["figure"]).isRight).toBe(false);
  });

  test("for its citations only beyond what the row itself has, and one more", () => {
    const row = { paragraphs: [1, 2, 3] };
    expect(judge(row, { citations: cites(1, 2, 3, 4) }).isRight).toBe(true);
    expect(judge(row, { citations: cites(1, 2, 3, 4, 5) }).isRight).toBe(false);
    expect(judge({}, { citations: cites(1, 2, 3, 4, 5, 6) }, ["multi"]).isRight).toBe(true);
    expect(judge({}, { citations: cites(1, 1, 2, 2, 3, 3) }).isRight).toBe(true);
  });
});

describe("an answer that is not right", () => {
  test("is wrong; a decline is not", () => {
    expect(judge({ must: ["13"] }).isWrong).toBe(true);
    expect(judge({}, { kind: "abstention" }).isWrong).toBe(false);
  });

  test("is a false answer where there was nothing to answer", () => {
    expect(judge({ expect: "abstain" }).isFalseAnswer).toBe(true);
    expect(judge({ must: ["13"] }).isFalseAnswer).toBe(false);
    expect(judge({ expect: "abstain", alsoOk: ["answer"] }).isFalseAnswer).toBe(false);
  });
});

describe("a measure of its own is", () => {
  test("the reason of a decline, where the row has fair ones", () => {
    const row = { expect: "abstain", reasons: ["unnamed", "not-covered"] };
    const decline = { kind: "abstention", reason: "unnamed" } as const;
    expect(judge(row, decline)).toMatchObject({ isRight: true, hasReason: true });
    expect(judge(row, { ...decline, reason: "advice" })).toMatchObject({
      isRight: true,
      hasReason: false,
    });
    expect(judge({ expect: "abstain" }, decline)).not.toHaveProperty("hasReason");
    expect(judge(row)).not.toHaveProperty("hasReason");
  });

  test("the attribution of an answer, where the row has one", () => {
    expect(judge({ hedge: "fell" })).toMatchObject({ isRight: true, hasHedge: true });
    expect(judge({ hedge: "estimate" })).toMatchObject({ isRight: true, hasHedge: false });
    expect(judge({ hedge: "fell" }, { kind: "abstention" })).not.toHaveProperty("hasHedge");
    expect(judge({})).not.toHaveProperty("hasHedge");
  });
});
