import type { Fact } from "../../fact.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import {
  asksOfThePresent,
  asksPlainFuture,
  asksQuoteOfToday,
  readOutlook,
} from "../../understanding/read-outlook.ts";
import type { Question } from "../../understanding/read-question.ts";
import { isContent } from "../../understanding/term.ts";
import { textOf } from "../../understanding/text-of.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import type { RuleParts } from "../rule.ts";

/** "Should I buy?", "what will it cost next year?": nothing for a source, unless it surely answers that very question. */
export function declineOutlook(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const { date } = parts.pack.event.source;
  const isLater =
    (question.form === "yes-no" || WILL.test(textOf(question.reading))) &&
    question.reading.dates.some(({ span }) => span.from > date);
  const outlook = readOutlook(question.reading) ?? (isLater ? "prediction" : undefined);
  if (outlook === undefined) return undefined;
  const best = candidates.find(({ entry }) => MAY_ANSWER.has(entry.kind));
  if (best?.isExact || question.asksSummary === "whole") return undefined;
  if (outlook === "advice" || outlook === "opinion")
    return draftDecline(outlook, candidates, outlook, parts);
  // What the source expects is its view, and no forecast of ours.
  if (question.asksOpinion) return undefined;
  const isFirst = best === candidates[0];
  if (
    best &&
    (isFirst || asksPlainFuture(question.reading)) &&
    answersAhead(best, question, isLater)
  )
    return undefined;
  return best &&
    isFirst &&
    !isLater &&
    best.entry.kind === "silence" &&
    best.score >= DECISION.answers
    ? draftCandidate(best, question, parts)
    : draftDecline(outlook, candidates, outlook, parts);
}

/** Arithmetic over facts is as good as a fact. */
const MAY_ANSWER: ReadonlySet<Entry["kind"]> = new Set(["fact", "silence", "derivation"]);

const WILL = /\b(?:will|going to|gonna)\b/;

/** So near that the source does speak of it, by more than names and words of asking. */
function answersAhead(
  { entry, score, reasons }: Candidate,
  question: Question,
  isLater: boolean,
): boolean {
  const { reading } = question;
  if (entry.kind === "fact" && asksQuoteOfToday(reading)) return false;
  const saysMore = reading.terms.some(isContent) || reasons.includes("date");
  // "When will it be done?" has no word but the kind of value that it asks for.
  const isPlanAsked =
    entry.kind === "fact" && isPlan(entry.fact) && reasons.includes("kind of value");
  if (!saysMore && !isPlanAsked) return false;
  if (isLater && !reasons.includes("date")) return false;
  if (entry.kind === "derivation" && asksOfThePresent(reading)) return score >= DECISION.answers;
  if (entry.kind !== "fact") return score >= DECISION.sure;
  return score >= barOf(entry.fact, question);
}

/** Plans and forecasts are what a source has to say of the future, and of the present it is as good as any. */
function barOf(fact: Fact, { reading, form }: Question): number {
  const ofSource = reading.mentions.some(({ named }) => named.kind === "source");
  const isPlain =
    asksPlainFuture(reading) && (isPlan(fact) || (form === "open" && AHEAD.test(fact.statement)));
  if (ofSource || isPlain) return DECISION.answers;
  if (asksOfThePresent(reading)) return DECISION.answers;
  return isPlan(fact) ? DECISION.ahead : DECISION.sure;
}

function isPlan({ status }: Fact): boolean {
  return status === "planned" || status === "forecast";
}
/** "The companies will ...", reported as settled. */
const AHEAD = /\b(?:will|would|is going to|are going to|is to|are to|expects?|plans?|aims?)\b/;
