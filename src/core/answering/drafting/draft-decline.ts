import type { AbstentionReason } from "../../answer.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { DaySpan } from "../../understanding/day-span.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import type { RuleParts } from "../rule.ts";
import { plainSentence } from "../sentence.ts";

/** A decline with its reason in words, and questions nearby that do have an answer. */
export function draftDecline(
  reason: AbstentionReason,
  candidates: readonly Candidate[],
  rule: string,
  { pack, wording }: Pick<RuleParts, "pack" | "wording">,
): Draft {
  return {
    kind: "abstention",
    reason,
    verdict: null,
    sentences: [plainSentence(wording.declines(reason))],
    facts: [],
    choices: reason === "off-topic" ? pack.event.examples.slice(0, 2) : choicesFrom(candidates),
    rule,
  };
}

/** Nothing is told of the time that is asked about, or it is still to come. */
export function draftOtherDate(
  asked: DaySpan,
  candidates: readonly Candidate[],
  parts: Pick<RuleParts, "pack" | "wording">,
): Draft {
  if (asked.from > parts.pack.event.source.date)
    return draftDecline("after-article", candidates, "a date after the source", parts);
  return {
    ...draftDecline("not-covered", candidates, "another date", parts),
    sentences: [plainSentence(parts.wording.otherDate())],
  };
}

/** Name of the decline where no rule decides. */
export const NOTHING_FITS = "nothing fits";

/** The decline where no rule decides: not covered, or about something else altogether. */
export function draftNothingFits(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft {
  const reason = isAboutEvent(question, candidates) ? "not-covered" : "off-topic";
  return draftDecline(reason, candidates, NOTHING_FITS, parts);
}

/** Questions near the one asked that do have an answer; at most two. */
export function choicesFrom(candidates: readonly Candidate[]): string[] {
  return candidates
    .flatMap(({ entry, similarity }) =>
      entry.kind === "fact" && similarity >= 0.35 ? [entry.fact.questions[0] ?? ""] : [],
    )
    .filter((text, at, all) => text !== "" && all.indexOf(text) === at)
    .slice(0, 2);
}

/** The question speaks of the event, even where nothing answers it. */
export function isAboutEvent(question: Question, candidates: readonly Candidate[]): boolean {
  if (question.entities.length > 0) return true;
  if (question.reading.mentions.some(({ named }) => named.kind === "source")) return true;
  return (
    (candidates[0]?.coverage ?? 0) >= DECISION.related &&
    question.reading.terms.some((term) => !term.light && term.known && !term.key.startsWith("q:"))
  );
}
