import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { withCompared } from "../drafting/with-compared.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence } from "../sentence.ts";
import { findNearerSilence } from "./find-nearer-silence.ts";
import { isNearEnough } from "./is-near-enough.ts";
import { isOverFigures } from "./is-over-figures.ts";
import { isWhole, lacksKind } from "./lacks-kind.ts";
import { lacksNames } from "./lacks-names.ts";

/** What ranks first, where it is near enough and knows enough of the question. */
export function takeBestCandidate(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const top = candidates[0];
  if (!top || !(isNearEnough(top) || standsAlone(top, candidates))) return undefined;
  const silence = findNearerSilence(question, top, candidates);
  if (silence) return draftCandidate(silence, question, parts);
  if (lacksKind(question, top, parts)) return takeRunnerUp(question, top, candidates, parts);
  // A name in common is not enough where something is said of it, unless its slots say the same.
  if (top.predicate < DECISION.predicate && question.form !== "choice" && !fitsSlots(top))
    return undefined;
  if (question.form === "yes-no" && top.predicate < DECISION.decides && !isJudgedThere(top))
    return undefined;
  if (top.entry.kind === "derivation" && !isOverFigures(top.entry.derivation, question, parts))
    return undefined;
  // Nobody asks for a list with yes or no.
  if (top.entry.kind === "topic" && (top.similarity < DECISION.list || question.form === "yes-no"))
    return undefined;
  if (
    top.entry.kind === "collection" &&
    (top.similarity < DECISION.list || question.form === "yes-no")
  ) {
    const fact = candidates.find(({ entry }) => entry.kind === "fact");
    return fact && fact.score >= DECISION.answers && !lacksKind(question, fact, parts)
      ? draftCandidate(fact, question, parts)
      : undefined;
  }
  return withCloseOnes(draftCandidate(top, question, parts), top, candidates, question, parts);
}

/** A fact that no other comes near answers from a lower score, where it knows what is said. */
function standsAlone(top: Candidate, candidates: readonly Candidate[]): boolean {
  const next = candidates.find(({ entry }) => entry.kind === "fact" && entry !== top.entry);
  return (
    top.entry.kind === "fact" &&
    top.score >= DECISION.alone &&
    top.score - (next?.score ?? 0) >= DECISION.apart &&
    top.coverage >= DECISION.coverage &&
    top.predicate >= DECISION.decides
  );
}

/** At most this many facts stand beside the one that answers. */
const MAX_CLOSE = 2;
/** Longest answer that a further fact may make, in UTF-16 units. */
const SHORT = 420;

/** Facts on the same matter that rank nearly as high are told too: one of them may be what was meant. */
function withCloseOnes(
  draft: Draft,
  top: Candidate,
  candidates: readonly Candidate[],
  question: Question,
  parts: RuleParts,
): Draft {
  const { pack } = parts;
  const { entry } = top;
  if (draft.kind !== "answer" || draft.facts.length !== 1 || entry.kind !== "fact" || top.isExact)
    return draft;
  const compared = withCompared(draft, question, parts);
  const sentences = [...compared.sentences];
  const facts = [...compared.facts];
  for (const close of candidates) {
    if (close.entry.kind !== "fact" || facts.length > MAX_CLOSE) continue;
    const { fact } = close.entry;
    if (facts.includes(fact)) continue;
    const isOnTheSame =
      fact.subject === entry.fact.subject || fact.paragraph === entry.fact.paragraph;
    const sentence = factSentence(fact, pack);
    const length = sentences.reduce((sum, { text }) => sum + text.length, sentence.text.length);
    if (
      close.score >= DECISION.close * top.score &&
      isOnTheSame &&
      length <= SHORT &&
      !close.reasons.includes("other entity") &&
      !lacksKind(question, close, parts)
    ) {
      sentences.push(sentence);
      facts.push(fact);
    }
  }
  return { ...compared, sentences, facts };
}

/** The next fact, where it has the kind of value that the best one lacks. */
function takeRunnerUp(
  question: Question,
  top: Candidate,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft {
  const isNameless = top.entry.kind === "fact" && lacksNames(question, top.entry, parts.pack);
  const next = candidates.find(
    (candidate) =>
      candidate.entry.kind === "fact" &&
      // Where names are missing, only a fact whose value is a name has them.
      (!isNameless || candidate.entry.slots.valueEntities.length > 0) &&
      candidate.score >= Math.max(DECISION.answers, top.score - DECISION.runnerUp) &&
      candidate.predicate >= DECISION.predicate &&
      (!isWhole(top) || isOfSame(top, candidate)) &&
      !lacksKind(question, candidate, parts),
  );
  if (next) return draftCandidate(next, question, parts);
  const known = isNameless ? candidates.find(isKnownNameless) : undefined;
  if (known) return draftCandidate(known, question, parts);
  const reason = isNameless || question.wants.includes("person") ? "unnamed" : "not-covered";
  return draftDecline(reason, candidates, "the kind of value asked for is missing", parts);
}

/** The curator wrote down that they have no name, and it is asked for in words like these. */
function isKnownNameless(candidate: Candidate): boolean {
  const { entry } = candidate;
  return entry.kind === "silence" && entry.silence.reason === "unnamed" && isNearEnough(candidate);
}

/** Of a whole that the question gives only the same can be a part. */
function isOfSame({ entry: one }: Candidate, { entry: other }: Candidate): boolean {
  return one.kind === "fact" && other.kind === "fact" && one.fact.subject === other.fact.subject;
}

/** What the source thinks of the one asked of is told, where that is neither a yes nor a no. */
function isJudgedThere({ reasons, score }: Candidate): boolean {
  return JUDGED.every((reason) => reasons.includes(reason)) && score >= DECISION.sure;
}
const JUDGED = ["its subject", "judgment"] as const;

/** It is about the one asked of, and has the kind of value asked for. */
function fitsSlots({ reasons }: Candidate): boolean {
  return SLOTS.every((reason) => reasons.includes(reason));
}
const SLOTS = ["its subject", "kind of value"] as const;
