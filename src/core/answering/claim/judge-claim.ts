import { indexTerms } from "../../retrieval/compile-entries.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { ClaimParts } from "./claim-parts.ts";
import { asksOfSettled } from "./compare-certainty.ts";
import { compareFigures, countOpenFigures, slipsInScale } from "./compare-figures.ts";
import { givesOther, isAboutSubject, sharesAnchor, tellsOfBoth } from "./compare-names.ts";
import { compareRanks, leaveOutRank } from "./compare-ranks.ts";
import { tellsOfMore } from "./compare-sense.ts";
import { isInItsVoice, isOfTheSource, isOnTheSource } from "./compare-voice.ts";
import type { ClaimForm, Comparison, Difference } from "./comparison.ts";
import { findDifferences } from "./find-differences.ts";
import type { FactEntry } from "./find-siblings.ts";
import { isDeniedBeside } from "./is-denied-beside.ts";
import { leaveOutAdjuncts } from "./leave-out-adjuncts.ts";
import { toldBy } from "./told-by.ts";
import { type TermWeights, tellsDirection, weighDirection, weighTerms } from "./weigh-terms.ts";

/** A claim is supported when a fact knows this share of it, and contradicted when it does of what does not differ. */
const SUPPORTS = 0.64;
const CONTRADICTS = 0.62;
/** The same where the only thing that can be meant is another figure of the same subject, or the opposite of it. */
const OTHER_FIGURE = 0.5;
/** Least share of the words for that. */
const OF_THE_SAME = 0.6;
/** Least share of the words that the fact knows of a claim that goes the other way, those that go there left out. */
const TOLD_OF = 0.3;
/** Least share of the words besides names that a support knows: what is said of them has to be there. */
const PREDICATE = { claim: 0.5, question: 0.45 } as const;
/** The same of the words beside a figure that is the fact's own. */
const BESIDE_FIGURE = { claim: 0.5, question: 0 } as const;
/** The same where the date is the fact's own as well: two slots in common leave little else that can be meant. */
const BESIDE_FIGURE_AND_DATE = 0.2;
/** Most of the words, by weight, that a yes may leave untold, and a support without a figure. */
const UNTOLD = 0.5;
/** Least share of a question that the fact tells in one breath for a yes; 0.5 to 0.7. */
const TOLD = 0.6;
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
  const reading = ranks === "none" ? pared : leaveOutRank(pared);
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
    denied: denial === "said",
    differing: 0,
    told: form === "claim" ? toldBy(terms, entry, parts) : 1,
  });
  const isItsOwn =
    fact.status === "opinion" ? isInItsVoice(fact, pack) : isOnTheSource(readingOf(fact));
  if (isOfTheSource(reading) && !isItsOwn) return judged("not-covered", undefined, 0, 0);
  const isSlip = isAbout && slipsInScale(reading, slots);
  const weights =
    hasItsFigures || isSlip || (isAbout && ranks === "same") ? withFigure(words) : words;
  const { total, known, said, saidKnown, foreign, foreignWeight, opposed } = weights;
  const found = findDifferences(reading, form, entry, denial, weights, parts);
  const { denied, differs, figures, turned, isDateUncovered, hasItsDate, saysLess, unsure } = found;

  // What differs is no evidence against the match.
  const openWeight = total - foreignWeight;
  const directionWeight = turned ? weighDirection(terms, entry, ranking, vocabulary) : 0;
  const coverage = denied
    ? 1
    : openWeight <= 0
      ? 0
      : Math.min(1, (known + directionWeight) / openWeight);
  const settled = asksOfSettled(reading, fact) ? SETTLED : 0;
  const borrowed = (figures === "borrowed" ? BORROWED : 0) + settled;
  const undecided = judged("not-covered", undefined, coverage, coverage - UNDECIDED);

  if (differs.size > 0 && !(unsure && !differs.has("actor") && !differs.has("date"))) {
    const anchored = sharesAnchor(reading, fact, slots) || coverage >= 0.8;
    const loose = foreign.length > 0 && !differs.has("actor") && !denied;
    const isOfSame =
      differs.has("figure") && isAbout && (said === 0 || saidKnown / said >= OF_THE_SAME);
    const isOpposite = opposed > 0 && isAbout && differs.size === 1;
    // Nothing else can be meant, whatever words beside it are unknown.
    const isOfSlip = isSlip && differs.has("figure");
    const bar = isOfSame || isOfSlip || isOpposite ? OTHER_FIGURE : CONTRADICTS;
    const isOther =
      (differs.has("figure") || differs.has("date")) && said > 0 && !isOfSlip && !denied;
    if (isOther && saidKnown / said < OF_THE_SAME) return undecided;
    // Names in common, or a way to go, deny nothing of what else is said of them.
    const besides = said - opposed - directionWeight;
    const isLoose = differs.has("direction") || [...differs].every((slot) => slot === "sense");
    // "They have not met since May" denies no day on which something else was.
    if (form === "claim" && reading.negated && said === 0 && differs.has("date")) return undecided;
    const isHeldApart = isLoose && !isOther && !differs.has("actor") && !denied && besides > 0;
    if (isHeldApart && saidKnown / besides < TOLD_OF) return undecided;
    // Who is "the only one that fell" is not told by what else rose.
    if (reading.exclusive && differs.has("direction")) return undecided;
    if (coverage < bar || !anchored || loose || isDateUncovered) return undecided;
    const unheld = form === "claim" ? countOpenFigures(reading, entry, sameParagraph) : 0;
    const strength = coverage - foreign.length * FOREIGN - unheld * UNHELD - borrowed;
    return {
      ...judged("contradicted", [...differs][0], coverage, strength, bar),
      differing: differs.size,
    };
  }
  // Who denies what the fact denies says what it says.
  if (denial === "turned" && !unsure && foreign.length === 0)
    return judged("supported", undefined, 1, 1 - borrowed);
  // "The price fell" is not told by what says nothing of up or down.
  if (form === "claim" && reading.direction !== undefined && !tellsDirection(terms, entry, ranking))
    return undecided;
  if (unsure || saysLess || foreign.length > 0 || weights.straysFrom) return undecided;
  // "only" says more than a fact that does not.
  if (reading.exclusive && !(slots.exclusive && coverage >= 0.9))
    return coverage >= SUPPORTS && !reading.negated && tellsOfMore(reading, fact, slots)
      ? judged("contradicted", "sense", coverage, coverage - borrowed)
      : undecided;
  const givesSlot = reading.quantities.length > 0 || hasItsDate || ranks === "same";
  const deniesAlike = reading.negated && slots.negated;
  if (said === 0 && !givesSlot && !deniesAlike && !tellsOfBoth(reading, fact, slots))
    return undecided;
  // Whether a figure is so is answered by the fact that has it.
  if (form === "question" && figures === "borrowed") return undecided;
  if (said > 0 && saidKnown / said < PREDICATE[form]) return undecided;
  const least = hasItsFigures && hasItsDate ? BESIDE_FIGURE_AND_DATE : BESIDE_FIGURE[form];
  if (words.said > 0 && words.saidKnown / words.said < least) return undecided;
  // The questions that a fact answers may speak of more than it says.
  if (
    form === "claim" &&
    words.said > 0 &&
    !(figures === "same" && reading.quantities.length > 0) &&
    !words.inStatement &&
    !givesOther(reading, fact, slots)
  )
    return undecided;
  // A yes says that all of it is so, the one rare word included of which the fact knows nothing.
  if (weights.untold > UNTOLD && (form === "question" || !hasItsFigures)) return undecided;
  const around = [
    ...(parts.mates.get(fact.subject) ?? []),
    ...(parts.paragraphs.get(fact.paragraph) ?? []),
  ];
  if (form === "question" && toldBy(terms, entry, parts) < TOLD) return undecided;
  if (form === "question" && isDeniedBeside(terms, entry, around, ranking)) return undecided;
  return coverage >= SUPPORTS
    ? judged("supported", undefined, coverage, coverage - borrowed)
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
