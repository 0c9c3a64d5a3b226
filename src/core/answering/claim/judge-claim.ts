import { isInItsVoice } from "../../is-in-its-voice.ts";
import { indexTerms } from "../../retrieval/compile-entries.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { ClaimParts } from "./claim-parts.ts";
import type { ClaimForm, Comparison, Difference } from "./comparison.ts";
import type { FactEntry } from "./find-siblings.ts";
import { contradictionBar, isOfSomethingElse } from "./gates/contradiction-gates.ts";
import { isNotAsked } from "./gates/no-gates.ts";
import { leavesSlotOpen, leavesWordsUntold } from "./gates/support-gates.ts";
import { saysLessThanAsked } from "./gates/yes-gates.ts";
import type { HeldClaim } from "./held-claim.ts";
import { leaveOutAdjuncts } from "./leave-out-adjuncts.ts";
import { countOpenFigures } from "./slots/comparable-figures.ts";
import { asksOfSettled } from "./slots/compare-certainty.ts";
import { compareFigures } from "./slots/compare-figures.ts";
import { isAboutSubject } from "./slots/compare-names.ts";
import { compareNations, leaveOutNation } from "./slots/compare-nations.ts";
import { compareRanks, leaveOutRank } from "./slots/compare-ranks.ts";
import { tellsOfMore } from "./slots/compare-sense.ts";
import { isOfTheSource, isOnTheSource } from "./slots/compare-voice.ts";
import { findDifferences } from "./slots/find-differences.ts";
import { slipsInScale } from "./slots/slips-in-scale.ts";
import { toldBy } from "./told-by.ts";
import { type TermWeights, weighDirection, weighTerms } from "./weigh-terms.ts";

/** A claim is supported when a fact knows this share of it. */
const SUPPORTS = 0.64;
/** Share of an "only" that a fact has to know which says "only" as well. */
const ALL_OF_IT = 0.9;
/** What a figure or a place by size weighs that is the fact's own, said of whom the fact is about. */
const FIGURE = 3;
/** What a match loses where only a fact beside it has the figure. */
const BORROWED = 0.3;
/** What it loses where the claim says "may" and the fact is no forecast. */
const SETTLED = 0.2;
/** What it loses for each name that the fact does not know. */
const FOREIGN = 0.1;
/** What a contradiction loses for each figure of the claim that the fact has nothing to hold against. */
const UNHELD = 0.2;
/** What it loses where it decides nothing. */
export const UNDECIDED = 0.3;

/** What one fact says to a claim. */
export interface Judged extends Comparison {
  /** How well it fits, about 0 to 1: the strongest judgment of a kind wins. */
  readonly strength: number;
  /** The claim has a figure, and it is the fact's own. */
  readonly hasItsFigures: boolean;
  /** The claim has the fact's own date. */
  readonly hasItsDate: boolean;
  /** A curator wrote the claim down as denied by the fact. */
  readonly denied: boolean;
  /** Share of what a message says that the fact tells in one breath, 0 to 1; of a question it is not asked. */
  readonly told: number;
  /** How many slots differ. */
  readonly differing: number;
}

/** What a curator wrote down as denied by a fact is what is claimed, or the opposite of it. */
export type Denial = "said" | "turned";

/** Holds a claim against one fact. Undefined where the claim has no word of weight. Pure. */
export function judgeClaim(
  whole: Reading,
  form: ClaimForm,
  entry: FactEntry,
  denial: Denial | undefined,
  parts: ClaimParts,
): Judged | undefined {
  const { pack, ranking, names, vocabulary, siblings, paragraphs, readingOf } = parts;
  const { fact, slots } = entry;
  const kin = siblings.get(fact.id) ?? [];
  const sameParagraph = paragraphs.get(fact.paragraph) ?? [];
  const hasFigures = compareFigures(whole, entry, sameParagraph, ranking, form) === "same";
  const pared = form === "claim" ? leaveOutAdjuncts(whole, entry, kin, hasFigures, parts) : whole;
  const ranks = compareRanks(pared, readingOf(fact));
  const nations = compareNations(pared, readingOf(fact));
  const called = nations === "none" ? ranks : nations;
  const unranked = ranks === "none" ? pared : leaveOutRank(pared);
  const reading = nations === "none" ? unranked : leaveOutNation(unranked);
  const terms = indexTerms(reading);
  const words = weighTerms(terms, entry, kin, names, ranking, vocabulary);
  if (words.total <= 0) return undefined;
  const isAbout = isAboutSubject(reading, fact, names);
  const hasItsFigures =
    isAbout && compareFigures(reading, entry, sameParagraph, ranking, form) === "same";
  const judged = (
    verdict: Judged["verdict"],
    differs: Difference | undefined,
    coverage: number,
    strength: number,
    bar = SUPPORTS,
  ): Judged => ({
    verdict,
    fact,
    differs,
    coverage,
    strength,
    bar,
    hasItsFigures,
    hasItsDate: false,
    denied: denial === "said",
    differing: 0,
    told: form === "claim" ? toldBy(terms, entry, parts) : 1,
  });
  const isItsOwn =
    fact.status === "opinion" ? isInItsVoice(fact, pack) : isOnTheSource(readingOf(fact));
  if (isOfTheSource(reading) && !isItsOwn) return judged("not-covered", undefined, 0, 0);
  const isSlip = isAbout && slipsInScale(reading, slots);
  const weights =
    hasItsFigures || isSlip || (isAbout && called === "same") ? withFigure(words) : words;
  const found = findDifferences(reading, form, entry, denial, weights, parts);
  const { denied, differs, figures, turned, unsure } = found;

  // What differs is no evidence against the match.
  const openWeight = weights.total - weights.foreignWeight;
  const directionWeight = turned ? weighDirection(terms, entry, ranking, vocabulary) : 0;
  const coverage = denied
    ? 1
    : openWeight <= 0
      ? 0
      : Math.min(1, (weights.known + directionWeight) / openWeight);
  const settled = asksOfSettled(reading, fact) ? SETTLED : 0;
  const borrowed = (figures === "borrowed" ? BORROWED : 0) + settled;
  const undecided = judged("not-covered", undefined, coverage, coverage - UNDECIDED);
  const held: HeldClaim = {
    form,
    reading,
    terms,
    entry,
    parts,
    words,
    weights,
    found,
    called,
    isAbout,
    isSlip,
    hasItsFigures,
    directionWeight,
    coverage,
  };

  // Its own figure going the other way needs no day.
  const isHeldAnyway =
    differs.has("actor") ||
    (turned && hasItsFigures) ||
    (differs.has("date") && figures !== "uncovered");
  if (differs.size > 0 && (!unsure || isHeldAnyway)) {
    if (isOfSomethingElse(held) || isNotAsked(held)) return undecided;
    const unheld = form === "claim" ? countOpenFigures(reading, entry, sameParagraph) : 0;
    // Whoever is named instead is what differs.
    const others = differs.has("actor") ? 0 : weights.foreign.length;
    const strength = coverage - others * FOREIGN - unheld * UNHELD - borrowed;
    const bar = contradictionBar(held);
    return {
      ...judged("contradicted", [...differs][0], coverage, strength, bar),
      differing: differs.size,
      hasItsDate: found.hasItsDate,
    };
  }
  if (saysLessThanAsked(held)) return undecided;
  // Who denies what the fact denies says what it says.
  if (denial === "turned" && !unsure && weights.foreign.length === 0)
    return judged("supported", undefined, 1, 1 - borrowed);
  if (leavesSlotOpen(held)) return undecided;
  // "only" says more than a fact that does not.
  if (reading.exclusive && !(slots.exclusive && coverage >= ALL_OF_IT))
    return coverage >= SUPPORTS && !reading.negated && tellsOfMore(reading, fact, slots)
      ? judged("contradicted", "sense", coverage, coverage - borrowed)
      : undecided;
  return coverage >= SUPPORTS && !leavesWordsUntold(held)
    ? {
        ...judged("supported", undefined, coverage, coverage - borrowed),
        hasItsDate: found.hasItsDate,
      }
    : undecided;
}

/** The fact's own figures or place, said of whom it is about, count as words that it knows. */
function withFigure(weights: TermWeights): TermWeights {
  return {
    ...weights,
    total: weights.total + FIGURE,
    known: weights.known + FIGURE,
    said: weights.said + FIGURE,
    saidKnown: weights.saidKnown + FIGURE,
  };
}
