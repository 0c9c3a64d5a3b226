import type { ThreadContext } from "../core/answering/thread-context.ts";
import type { Desk, Explained } from "../core/desk.ts";
import type { Decision } from "../core/explanation.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { judgeCheck } from "./judge-check.ts";
import type { Judgement } from "./judgement.ts";
import { type Part, partOf } from "./part-of.ts";
import type { QuestionSet } from "./question-set.ts";

/** One question, turn or message with what came of it. */
export interface EvaluatedRow {
  /** `d01.2` is the second turn of `d01`. */
  readonly id: string;
  readonly part: Part;
  readonly text: string;
  /** What was wanted: a kind of answer or a verdict. */
  readonly expect: string;
  /** Reasons that were fair. */
  readonly reasons: readonly string[];
  readonly tags: readonly string[];
  readonly got: {
    readonly kind: string;
    readonly reason?: string;
    readonly verdict: string | null;
    readonly text: string;
  };
  readonly judgement: Judgement;
  /** Score of the best candidate; absent where nothing was ranked, and of checked messages. */
  readonly confidence?: number;
  readonly decisions: readonly Decision[];
}

/** Puts every row to the desk and judges what comes back. Pure. */
export function evaluateSet(set: QuestionSet, desk: Desk): EvaluatedRow[] {
  switch (set.kind) {
    case "questions":
      return set.rows.map(({ id, tags, ...row }) => {
        const explained = desk.ask(row.q);
        return evaluatedRow(
          { id, part: partOf(id), text: row.q, expect: row.expect, reasons: row.reasons, tags },
          explained,
          judgeAnswer(row, explained.answer, tags),
        );
      });
    case "dialogues":
      return set.rows.flatMap(({ id, turns }) => {
        let context: ThreadContext | undefined;
        return turns.map((row, at) => {
          const explained = desk.ask(row.q, context);
          context = explained.context;
          const { q: text, expect, reasons } = row;
          const tags = [at === 0 ? "opening" : "followup"];
          return evaluatedRow(
            { id: `${id}.${at + 1}`, part: partOf(id), text, expect, reasons, tags },
            explained,
            judgeAnswer(row, explained.answer, []),
          );
        });
      });
    case "claims":
      return set.rows.map((row) => {
        const { id, text, expect, tags } = row;
        const explained = desk.check(text);
        return evaluatedRow(
          { id, part: partOf(id), text, expect, reasons: [], tags },
          explained,
          judgeCheck(row, explained.answer),
        );
      });
  }
}

function evaluatedRow(
  given: Pick<EvaluatedRow, "id" | "part" | "text" | "expect" | "reasons" | "tags">,
  { answer: { kind, reason, verdict, text }, explain }: Explained,
  judgement: Judgement,
): EvaluatedRow {
  const { decisions } = explain();
  const confidence = decisions[0]?.candidates[0]?.score;
  return {
    ...given,
    got: { kind, ...(reason && { reason }), verdict, text },
    judgement,
    ...(confidence !== undefined && { confidence }),
    decisions,
  };
}
