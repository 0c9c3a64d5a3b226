import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import type { RuleParts } from "../rule.ts";
import { lacksKind } from "./lacks-kind.ts";

/** What ranks first, where it is near enough and knows enough of the question. */
export function takeBestCandidate(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const top = candidates[0];
  if (!top || top.score < DECISION.answers || top.coverage < DECISION.coverage) return undefined;
  if (lacksKind(question, top, parts.pack)) return takeRunnerUp(question, top, candidates, parts);
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

/** The next fact, where it has the kind of value that the best one lacks. */
function takeRunnerUp(
  question: Question,
  top: Candidate,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft {
  const next = candidates.find(
    (candidate) =>
      candidate.entry.kind === "fact" &&
      candidate.score >= Math.max(DECISION.answers, top.score - DECISION.runnerUp) &&
      candidate.predicate >= DECISION.predicate &&
      !lacksKind(question, candidate, parts.pack),
  );
  if (next) return draftCandidate(next, question, parts);
  const reason = question.wants.includes("person") ? "unnamed" : "not-covered";
  return draftDecline(reason, candidates, "the kind of value asked for is missing", parts);
}
