import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import type { RuleParts } from "../rule.ts";

/** What ranks first, where it is near enough and knows enough of the question. */
export function takeBestCandidate(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const top = candidates[0];
  if (!top || top.score < DECISION.answers || top.coverage < DECISION.coverage) return undefined;
  // A name in common is not enough where something is said of it.
  if (top.predicate < DECISION.predicate && question.form !== "choice") return undefined;
  if (top.entry.kind === "topic" && top.similarity < DECISION.list) return undefined;
  if (top.entry.kind === "collection" && top.similarity < DECISION.list) {
    const fact = candidates.find(({ entry }) => entry.kind === "fact");
    return fact && fact.score >= DECISION.answers
      ? draftCandidate(fact, question, parts)
      : undefined;
  }
  return draftCandidate(top, question, parts);
}
