import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { ClaimParts } from "./claim-parts.ts";
import { asksForSure, asksOfDone, isMadeExact, upgradesCertainty } from "./compare-certainty.ts";
import { compareClockTimes } from "./compare-clock-times.ts";
import { compareDates } from "./compare-dates.ts";
import {
  compareFigures,
  type FigureMatch,
  isTotalOfRate,
  turnsDirection,
} from "./compare-figures.ts";
import { swapsHalves } from "./compare-halves.ts";
import { compareNames, isAboutSubject } from "./compare-names.ts";
import { compareNations } from "./compare-nations.ts";
import {
  deniesAny,
  deniesTheOpposite,
  deniesWhatIsTold,
  forbidsAlike,
  speaksOfDenied,
} from "./compare-negation.ts";
import { isOtherOffice } from "./compare-offices.ts";
import { isTurnedRound } from "./compare-order.ts";
import { compareRanks } from "./compare-ranks.ts";
import { isGivenWhatIsAsked } from "./compare-receipt.ts";
import { isMerelyMentioned, namesOthers, swapsRoles } from "./compare-roles.ts";
import {
  comparesWithoutFigure,
  isOtherDegree,
  isWholeOfPart,
  saysMoreThanTold,
} from "./compare-sense.ts";
import { compareSides } from "./compare-sides.ts";
import { compareSilence } from "./compare-silence.ts";
import { compareValence } from "./compare-valence.ts";
import { isWholeOfShare } from "./compare-wholes.ts";
import type { ClaimForm, Difference } from "./comparison.ts";
import type { FactEntry } from "./find-siblings.ts";
import type { Denial } from "./judge-claim.ts";
import type { TermWeights } from "./weigh-terms.ts";

/** Share of the words from which a sentence without a negation says what one with it says. */
const IN_OTHER_WORDS = 0.85;
/** Share of the words from which a deed is told, so that another doer is another story. */
const DEED = 0.8;
/** How strongly a fact has to know a word of praise or blame. */
const TELLS = 0.7;
/** Weight of known words from which a deed is recognised without its doer. */
const TELLING = 4;

/** A claim beside a fact, slot by slot. */
export interface Differences {
  /** A curator wrote the claim down as denied by the fact, and its date is not the fact's own. */
  readonly denied: boolean;
  /** What the fact says otherwise, in the order in which it is told. */
  readonly differs: ReadonlySet<Difference>;
  readonly figures: FigureMatch;
  /** One rises where the other falls. */
  readonly turned: boolean;
  /** The fact has a date that the claim's date does not meet, or none. */
  readonly isDateUncovered: boolean;
  /** The claim has the fact's own date. */
  readonly hasItsDate: boolean;
  /** The fact may be meant, but does not say as much. */
  readonly saysLess: boolean;
  /** A slot of the claim that nothing in the fact can be held against. */
  readonly unsure: boolean;
}

/** Holds each slot of a claim against the fact's: figures, direction, date, names, roles, negation, certainty. Pure. */
export function findDifferences(
  reading: Reading,
  form: ClaimForm,
  entry: FactEntry,
  denial: Denial | undefined,
  { known, said, saidKnown, foreign, opposed }: TermWeights,
  { pack, ranking, vocabulary, names, siblings, mates, paragraphs, readingOf }: ClaimParts,
): Differences {
  const { fact, slots } = entry;
  const kin = siblings.get(fact.id) ?? [];
  const beside = paragraphs.get(fact.paragraph) ?? [];
  const differs = new Set<Difference>();
  const compared = compareFigures(reading, entry, beside, ranking, form);
  // A figure of somebody else is no correction.
  const figures =
    compared === "differ" && !isAboutSubject(reading, fact, names)
      ? "uncovered"
      : compared === "uncovered" && deniesAny(reading, entry, ranking)
        ? "none"
        : compared;
  if (figures === "differ") differs.add("figure");
  if (isTotalOfRate(reading, slots)) differs.add("figure");
  if (isWholeOfPart(reading, fact)) differs.add("sense");
  if (form === "claim" && isWholeOfShare(reading, readingOf(fact), slots)) differs.add("sense");
  const turned = turnsDirection(reading, slots) && figures !== "uncovered";
  if (turned) differs.add("direction");
  const dates = compareDates(
    reading,
    slots,
    kin,
    mates.get(fact.subject) ?? [],
    pack.event.source.date,
  );
  if (dates === "differ") differs.add("date");
  // What was denied in the same words was denied of another day, or of somebody else.
  const denied = denial === "said" && (dates !== "same" || foreign.length > 0);
  const told = readingOf(fact);
  const clock = compareClockTimes(reading, told);
  if (clock === "differ") differs.add("date");
  const actor = compareNames(foreign, slots, fact, reading, told, figures === "same", names);
  // Somebody else's deed has to be told in enough words to be recognised.
  const isTold = figures === "same" || (figures !== "uncovered" && known >= TELLING);
  if (actor === "differ" && isTold) differs.add("actor");
  const isDeedTold = said > 0 && saidKnown / said >= DEED;
  if (foreign.length === 0 && isDeedTold && swapsRoles(reading, told, slots, names))
    differs.add("actor");
  if (opposed > 0) differs.add("status");
  let astray = false;
  const ranks = compareRanks(reading, told);
  if (denied || ranks === "differ") differs.add("sense");
  // "No order was larger" denies nothing of the largest.
  else if (
    ranks === "none" &&
    denial !== "turned" &&
    reading.negated !== slots.negated &&
    !forbidsAlike(reading, told) &&
    differs.size === 0
  ) {
    // The word that is denied has to be told on both sides.
    if (deniesWhatIsTold(reading, entry, told, ranking)) differs.add("sense");
    // "stays silent" needs no "not" where the fact has one.
    else
      astray =
        reading.negated ||
        said === 0 ||
        saidKnown / said < IN_OTHER_WORDS ||
        (form === "question" && speaksOfDenied(reading, told));
  } else if (reading.negated && differs.has("direction")) {
    // "did not rise": turned twice.
    differs.delete("direction");
  } else if (opposed > 0 && deniesTheOpposite(reading, entry, ranking, vocabulary)) {
    // "was not accepted" where it was rejected.
    differs.delete("status");
  }
  // "would never pay more": what is denied is the paying, and nothing is held against the figure.
  astray ||= !differs.has("sense") && comparesWithoutFigure(reading, slots);
  if (isTurnedRound(reading, fact.statement)) differs.add("sense");
  if (isAboutSubject(reading, fact, names) && compareNations(reading, told) === "differ")
    differs.add("sense");
  if (swapsHalves(reading, fact)) differs.add("sense");
  const sides = compareSides(reading, told);
  if (sides === "differ") differs.add("sense");
  astray ||= sides === "uncovered";
  const silence = compareSilence(reading, fact);
  if (silence === "differ") differs.add("sense");
  if (isOtherDegree(reading, fact, slots)) differs.add("sense");
  const valence = compareValence(reading, fact, slots, (stem) =>
    reading.terms.some(
      (term) => term.key === stem && ranking.asserts(entry.index, toIndexTerm(term)) >= TELLS,
    ),
  );
  if (valence === "differ") differs.add("sense");
  // "Will it ...?" is not answered with yes by what may or might.
  astray ||= form === "question" && asksForSure(reading, fact);
  if (upgradesCertainty(reading, fact, form) || isMadeExact(reading, fact)) differs.add("status");
  else astray ||= form === "question" && asksOfDone(reading, fact);
  const isDateUncovered = dates === "uncovered" || clock === "uncovered";
  const isActorUncovered = actor !== "same" && !differs.has("actor");
  return {
    denied,
    differs,
    figures,
    turned,
    isDateUncovered,
    hasItsDate: dates === "same",
    saysLess:
      isOtherOffice(reading, fact, names) ||
      saysMoreThanTold(reading, fact) ||
      (form === "claim" && isGivenWhatIsAsked(reading, fact)) ||
      (form === "claim" && namesOthers(reading, told, fact, names)) ||
      silence === "uncovered" ||
      valence === "uncovered" ||
      isMerelyMentioned(reading, told, fact, names),
    // What was denied in so many words needs no slot.
    unsure: !denied && (astray || figures === "uncovered" || isDateUncovered || isActorUncovered),
  };
}
