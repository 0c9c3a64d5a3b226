import { describe, expect, test } from "vitest";
import type { Answer, Verdict } from "../../src/core/answer.ts";
import { judgeCheck } from "../../src/evaluation/judge-check.ts";
import { readQuestionSet } from "../../src/evaluation/question-set.ts";
import { sampleAnswer } from "./sample-answer.ts";

function judge(row: object, answer: Partial<Answer>) {
  const set = readQuestionSet(JSON.stringify({ id: 1, text: "It fell.", ...row }), "sample");
  if (set.kind !== "claims" || !set.rows[0]) throw new Error("no claim");
  return judgeCheck(set.rows[0], sampleAnswer(answer));
}

const partsOf = (...verdicts: Verdict[]): Answer["parts"] =>
  verdicts.map((verdict) => ({
    kind: "answer",
    claim: "A claim",
    text: "",
    citations: [],
    verdict,
  }));

describe("a checked message is", () => {
  test("right with the verdict that was wanted, or one that is accepted as well", () => {
    expect(judge({ expect: "supported" }, { verdict: "supported" }).isRight).toBe(true);
    const row = { expect: "contradicted", alsoOk: ["not-covered"], must: ["13"] };
    expect(judge(row, { verdict: "not-covered" }).isRight).toBe(true);
  });

  test("not covered where nothing was checked", () => {
    expect(judge({ expect: "not-covered" }, { verdict: null }).isRight).toBe(true);
    expect(judge({ expect: "supported" }, { verdict: null }).faults).toEqual([
      "verdict not-covered, wanted supported",
    ]);
  });

  test("not right when a contradiction leaves out what is so instead", () => {
    const row = { expect: "contradicted", must: ["13"] };
    expect(judge(row, { verdict: "contradicted" }).faults).toEqual(["lacks 13"]);
    expect(judge(row, { verdict: "contradicted" }).isSevere).toBe(false);
    expect(judge({ expect: "supported", must: ["13"] }, { verdict: "supported" }).isRight).toBe(
      true,
    );
  });

  test.each([
    ["waved through", "contradicted", "supported", true],
    ["refused", "supported", "contradicted", true],
    ["taken for known", "not-covered", "supported", true],
    ["passed over", "supported", "not-covered", false],
  ] as const)("severe or not when a claim is %s", (_, expected, verdict, isSevere) => {
    expect(judge({ expect: expected }, { verdict })).toMatchObject({ isRight: false, isSevere });
  });

  test("measured by its parts in any order, where the row has them", () => {
    const row = {
      expect: "supported",
      parts: [{ expect: "supported" }, { expect: "not-covered" }],
    };
    const verdict = "supported";
    const parts = (...verdicts: Verdict[]) => ({ verdict, parts: partsOf(...verdicts) }) as const;
    expect(judge(row, parts("not-covered", "supported")).hasParts).toBe(true);
    expect(judge(row, parts("supported")).hasParts).toBe(false);
    expect(judge(row, parts("supported", "supported")).hasParts).toBe(false);
    expect(judge({ expect: "supported", parts: null }, parts())).not.toHaveProperty("hasParts");
  });
});
