import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { choicesOf } from "../drafting/choices-of.ts";
import type { RuleParts } from "../rule.ts";
import { plainSentence } from "../sentence.ts";
import { isNearEnough } from "./is-near-enough.ts";
import { lacksKind } from "./lacks-kind.ts";

const MAX_CHOICES = 4;

/**
 * Two readings that are as near, on different matters: which one is meant is asked, since either answer would be a guess.
 * A question that names whom its answer is about has chosen already.
 */
export function askWhich(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const [top] = candidates;
  if (
    !top ||
    question.form !== "open" ||
    question.asksList ||
    question.asksReason ||
    !mayAnswer(top)
  )
    return undefined;
  if (top.isExact || top.reasons.includes("its subject")) return undefined;
  const readings = candidates.filter(
    (candidate) =>
      mayAnswer(candidate) &&
      candidate.score >= DECISION.tie * top.score &&
      !isOfNoTime(candidate, top) &&
      !lacksKind(question, candidate, parts),
  );
  if (!readings.some((other) => isOnAnotherMatter(top, other))) return undefined;
  const choices = choicesOf(
    readings.flatMap(({ entry }) => (entry.kind === "fact" ? [entry.fact] : [])),
    MAX_CHOICES,
  );
  if (choices.length < 2) return undefined;
  return {
    kind: "clarification",
    verdict: null,
    sentences: [plainSentence(parts.wording.which())],
    facts: [],
    choices,
    topic: { entities: question.entities },
    rule: "readings too close to choose between",
  };
}

/** A fact that would answer, were it the only one. */
function mayAnswer(candidate: Candidate): boolean {
  return (
    candidate.entry.kind === "fact" &&
    isNearEnough(candidate) &&
    candidate.predicate >= DECISION.predicate
  );
}

/** It has no date, and the other one has the date that is asked for. */
function isOfNoTime({ reasons }: Candidate, other: Candidate): boolean {
  return reasons.includes("no date") && other.reasons.includes("date");
}

/** Facts of one subject or one paragraph are told beside each other instead. */
function isOnAnotherMatter({ entry: one }: Candidate, { entry: other }: Candidate): boolean {
  return (
    one.kind === "fact" &&
    other.kind === "fact" &&
    one.fact.subject !== other.fact.subject &&
    one.fact.paragraph !== other.fact.paragraph
  );
}
