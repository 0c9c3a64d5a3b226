import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import type { RuleParts } from "../rule.ts";

/** Asked word for word as the curator wrote it down, for one entry alone: that entry answers. A yes or no is judged elsewhere. */
export function answerAsWritten(
  question: Question,
  [top, next]: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  if (!top?.isExact || next?.isExact || question.form === "yes-no") return undefined;
  return draftCandidate(top, question, parts);
}
