import type { EvaluatedRow } from "./evaluate-set.ts";

/** What answering only from a confidence upwards would do. */
export interface RiskPoint {
  /** Least score of the best candidate with which an answer stands. */
  readonly threshold: number;
  /** Share of all rows that would still be answered. */
  readonly coverage: number;
  /** Share of those answers that are wrong. */
  readonly risk: number;
}

/** About as many points as the curve has. */
const POINTS = 10;

/** Risk against coverage over the answers that were ranked, most confident first; rows that nothing ranked are left out. Pure. */
export function traceRisk(rows: readonly EvaluatedRow[]): RiskPoint[] {
  const answers = rows
    .flatMap(({ confidence, got, judgement }) =>
      confidence !== undefined && got.kind === "answer"
        ? [{ confidence, isWrong: judgement.isWrong }]
        : [],
    )
    .sort((a, b) => b.confidence - a.confidence);
  const step = Math.max(1, Math.ceil(answers.length / POINTS));
  const points: RiskPoint[] = [];
  let wrong = 0;
  answers.forEach(({ confidence, isWrong }, at) => {
    if (isWrong) wrong += 1;
    const isLast = at === answers.length - 1;
    // Answers of one confidence stand or fall together.
    const isEdge = isLast || (answers[at + 1]?.confidence ?? 0) < confidence;
    const isDue = isLast || at + 1 >= (points.length + 1) * step;
    if (isEdge && isDue)
      points.push({
        threshold: confidence,
        coverage: (at + 1) / rows.length,
        risk: wrong / (at + 1),
      });
  });
  return points;
}
