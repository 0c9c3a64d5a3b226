import { describe, expect, test } from "vitest";
import type { EvaluatedRow } from "../../src/evaluation/evaluate-set.ts";
import type { Judgement } from "../../src/evaluation/judgement.ts";
import { measureRows } from "../../src/evaluation/measure-rows.ts";
import { partOf } from "../../src/evaluation/part-of.ts";
import { traceRisk } from "../../src/evaluation/trace-risk.ts";

type Sample = Partial<Omit<EvaluatedRow, "judgement" | "got">> & {
  readonly judgement?: Partial<Judgement>;
  readonly got?: Partial<EvaluatedRow["got"]>;
};

function sampleRow({ judgement, got, ...rest }: Sample): EvaluatedRow {
  return {
    id: "a",
    part: "tuned",
    text: "Why?",
    expect: "answer",
    reasons: [],
    tags: [],
    decisions: [],
    ...rest,
    got: { kind: "answer", verdict: null, text: "", ...got },
    judgement: {
      isRight: true,
      faults: [],
      isWrong: false,
      isFalseAnswer: false,
      isSevere: false,
      ...judgement,
    },
  };
}
const wrong = { isRight: false, isWrong: true };

describe("measures", () => {
  test("count right rows of all, right answers of answers, and each kind of mistake", () => {
    const measures = measureRows([
      sampleRow({}),
      sampleRow({ judgement: wrong }),
      sampleRow({ expect: "abstain", judgement: { ...wrong, isFalseAnswer: true } }),
      sampleRow({ expect: "abstain", got: { kind: "abstention" } }),
      sampleRow({ expect: "supported", judgement: { isRight: false, isSevere: true } }),
    ]);
    expect(measures).toMatchObject({
      rows: { right: 2, of: 5 },
      precision: { right: 1, of: 4 },
      wrong: 2,
      falseAnswers: 1,
      severe: 1,
    });
  });

  test("count reasons, attribution and parts only over the rows that carry them", () => {
    const measures = measureRows([
      sampleRow({ judgement: { hasReason: true, hasHedge: false } }),
      sampleRow({ judgement: { hasReason: false, hasParts: true } }),
      sampleRow({}),
    ]);
    expect(measures).toMatchObject({
      reasons: { right: 1, of: 2 },
      hedges: { right: 0, of: 1 },
      parts: { right: 1, of: 1 },
    });
  });

  test("group by what was wanted and by tag", () => {
    const { groups } = measureRows([
      sampleRow({ tags: ["typo", "when"] }),
      sampleRow({ tags: ["typo"], judgement: wrong }),
      sampleRow({ expect: "abstain" }),
    ]);
    expect(groups).toEqual({
      "expect:abstain": { right: 1, of: 1 },
      "expect:answer": { right: 1, of: 2 },
      typo: { right: 1, of: 2 },
      when: { right: 1, of: 1 },
    });
  });

  test("say what was taken for what, the most frequent first", () => {
    const decline = { expect: "abstain", reasons: ["unnamed", "not-covered"] };
    const advice = { kind: "abstention", reason: "advice" };
    const { confused } = measureRows([
      sampleRow({ judgement: wrong, got: { kind: "abstention" } }),
      sampleRow({ ...decline, got: advice, judgement: { hasReason: false } }),
      sampleRow({ ...decline, got: advice, judgement: { hasReason: false } }),
      sampleRow({ expect: "supported", judgement: { isRight: false, isSevere: true } }),
      sampleRow({ judgement: wrong }),
    ]);
    expect(confused).toEqual([
      { wanted: "unnamed or not-covered", got: "advice", count: 2 },
      { wanted: "answer", got: "abstain", count: 1 },
      { wanted: "supported", got: "not-covered", count: 1 },
    ]);
  });
});

describe("the risk curve", () => {
  test("gives coverage and risk of answering from a confidence upwards", () => {
    const curve = traceRisk([
      sampleRow({ confidence: 0.9 }),
      sampleRow({ confidence: 0.5, judgement: wrong }),
      sampleRow({ confidence: 0.7 }),
      sampleRow({ confidence: 0.4, got: { kind: "abstention" } }),
    ]);
    expect(curve).toEqual([
      { threshold: 0.9, coverage: 0.25, risk: 0 },
      { threshold: 0.7, coverage: 0.5, risk: 0 },
      { threshold: 0.5, coverage: 0.75, risk: 1 / 3 },
    ]);
  });

  test("never parts answers of one confidence, and has about ten points", () => {
    const rows = Array.from({ length: 95 }, (_, at) => sampleRow({ confidence: at < 40 ? 1 : at }));
    const thresholds = traceRisk(rows).map(({ threshold }) => threshold);
    expect(new Set(thresholds).size).toBe(thresholds.length);
    expect(thresholds.length).toBeLessThanOrEqual(11);
    expect(thresholds.at(-1)).toBe(1);
  });

  test("is empty where nothing was ranked", () => {
    expect(traceRisk([sampleRow({})])).toEqual([]);
  });
});

test("about half of all ids are held back, and an id is always on the same side", () => {
  const ids = ["q", "d", "c"].flatMap((kind) =>
    Array.from({ length: 200 }, (_, at) => `${kind}${String(at).padStart(3, "0")}`),
  );
  const held = ids.filter((id) => partOf(id) === "held").length / ids.length;
  expect(held).toBeGreaterThan(0.4);
  expect(held).toBeLessThan(0.6);
  // Whoever changes the split makes every figure published before incomparable.
  expect(["q001", "q002", "d01", "c07"].map(partOf)).toMatchInlineSnapshot(`
    [
      "held",
      "tuned",
      "tuned",
      "tuned",
    ]
  `);
});
