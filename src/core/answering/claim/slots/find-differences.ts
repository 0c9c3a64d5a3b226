import type { Reading } from "../../../understanding/read-text.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { ClaimForm, Difference } from "../comparison.ts";
import type { FactEntry } from "../find-siblings.ts";
import type { Denial } from "../judge-claim.ts";
import type { TermWeights } from "../weigh-terms.ts";
import type { BesideFact } from "./beside-fact.ts";
import {
  asksForSure,
  asksOfDone,
  isMadeExact,
  isStillToCome,
  upgradesCertainty,
} from "./compare-certainty.ts";
import { compareClockTimes } from "./compare-clock-times.ts";
import { compareDates } from "./compare-dates.ts";
import { compareDenials } from "./compare-denials.ts";
import { compareDoers } from "./compare-doers.ts";
import { compareFigures, type FigureMatch } from "./compare-figures.ts";
import { compareInSense } from "./compare-in-sense.ts";
import { isAboutSubject } from "./compare-names.ts";
import { deniesAny } from "./compare-negation.ts";
import { isOtherRate } from "./compare-rates.ts";
import { comparesWithoutFigure, isWholeOfPart } from "./compare-sense.ts";
import { isOtherTense } from "./compare-tense.ts";
import { isWholeOfShare } from "./compare-wholes.ts";
import { haveOneDoer } from "./have-one-doer.ts";
import { turnsDirection } from "./turns-direction.ts";

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
  /** It is asked whether something has been done that the fact tells of as a plan, and nothing else differs. */
  readonly isToCome: boolean;
  /** A slot of the claim that nothing in the fact can be held against. */
  readonly unsure: boolean;
}

/** Holds each slot of a claim against the fact's: figures, direction, date, names, roles, negation, certainty. Pure. */
export function findDifferences(
  reading: Reading,
  form: ClaimForm,
  entry: FactEntry,
  denial: Denial | undefined,
  weights: TermWeights,
  parts: ClaimParts,
): Differences {
  const { fact, slots } = entry;
  const told = parts.readingOf(fact);
  const beside: BesideFact = { reading, form, entry, told, denial, weights, parts };
  const differs = new Set<Difference>();
  const figures = matchFigures(beside);
  if (figures === "differ" || isOtherRate(reading, slots)) differs.add("figure");
  if (isWholeOfPart(reading, fact) || (form === "claim" && isWholeOfShare(reading, told, slots)))
    differs.add("sense");
  const turned = turnsDirection(reading, slots) && figures !== "uncovered";
  if (turned) differs.add("direction");
  const dates = matchDates(beside);
  const clock = compareClockTimes(reading, told);
  if (dates === "differ" || clock === "differ") differs.add("date");
  const doers = compareDoers(beside, figures);
  if (doers === "differ") differs.add("actor");
  if (weights.opposed > 0) differs.add("status");
  // What was denied in the same words was denied of another day, or of somebody else.
  const denied = denial === "said" && (dates !== "same" || weights.foreign.length > 0);
  const denials = compareDenials(beside, denied, differs);
  if (denials === "differ") differs.add("sense");
  if (denials === "direction" || denials === "status") differs.delete(denials);
  // "would never pay more": what is denied is the paying, and nothing is held against the figure.
  const comparesNothing = !differs.has("sense") && comparesWithoutFigure(reading, slots);
  const sense = compareInSense(beside);
  if (sense.differs) differs.add("sense");
  const isSure = upgradesCertainty(reading, fact, form) || isMadeExact(reading, fact);
  const isToCome =
    form === "question" && differs.size === 0 && !isSure && isStillToCome(reading, fact);
  if (isSure || isToCome || (form === "claim" && isOtherTense(reading, told)))
    differs.add("status");
  // "Will it ...?" is not answered with yes by what may or might, nor "has it ...?" by what is planned.
  const leavesCertaintyOpen =
    form === "question" &&
    (asksForSure(reading, fact) || (!isSure && !isToCome && asksOfDone(reading, fact)));
  const strays = denials === "uncovered" || comparesNothing || sense.strays || leavesCertaintyOpen;
  const isDateUncovered = dates === "uncovered" || clock === "uncovered";
  const isActorUncovered = doers === "uncovered";
  return {
    denied,
    differs,
    figures,
    turned,
    isDateUncovered,
    hasItsDate: dates === "same",
    saysLess: sense.saysLess,
    isToCome,
    // What was denied in so many words needs no slot.
    unsure: !denied && (strays || figures === "uncovered" || isDateUncovered || isActorUncovered),
  };
}

function matchFigures({ reading, form, entry, told, parts }: BesideFact): FigureMatch {
  const { ranking, names, paragraphs } = parts;
  const inParagraph = paragraphs.get(entry.fact.paragraph) ?? [];
  const figures = compareFigures(reading, entry, inParagraph, ranking, form);
  // A figure of somebody else is no correction.
  const isOfSame = isAboutSubject(reading, entry.fact, names) || haveOneDoer(reading, told, names);
  if (figures === "differ" && !isOfSame) return "uncovered";
  return figures === "uncovered" && deniesAny(reading, entry, ranking) ? "none" : figures;
}

function matchDates({ reading, entry, parts }: BesideFact): ReturnType<typeof compareDates> {
  const { pack, siblings, mates } = parts;
  const kin = siblings.get(entry.fact.id) ?? [];
  const ofSubject = mates.get(entry.fact.subject) ?? [];
  return compareDates(reading, entry.slots, kin, ofSubject, pack.event.source.date);
}
