import { textOf } from "../../../understanding/text-of.ts";
import type { Difference } from "../comparison.ts";
import type { Gate, HeldClaim } from "../held-claim.ts";
import { sharesAnchor } from "../slots/compare-names.ts";
import { toldBy } from "../told-by.ts";
import { isOfUntoldRole } from "./untold-role.ts";

/** A claim is contradicted when a fact knows this share of what does not differ. */
const CONTRADICTS = 0.62;
/** The same where the only thing that can be meant is another figure of the same subject, or the opposite of it. */
const OTHER_FIGURE = 0.5;
/** Least share of the words for that. */
const OF_THE_SAME = 0.6;
/** Least share of the words that the fact knows of a claim that goes the other way, those that go there left out. */
const TOLD_OF = 0.3;
/** Least share of what a message says that a fact tells in one breath to correct its date; 0.4 to 0.5. */
const DATES = 0.45;
/** Share of the claim that ties it to a fact without a name in common. */
const ANCHORS = 0.8;

/** What differs is no contradiction here: something else may be meant. */
export function isOfSomethingElse(held: HeldClaim): boolean {
  return held.coverage < contradictionBar(held) || GATES.some((isElse) => isElse(held));
}

/** Least coverage for a contradiction. */
export function contradictionBar({ weights, found, isAbout, isSlip }: HeldClaim): number {
  const { differs } = found;
  const { said, saidKnown, opposed } = weights;
  const isOfSame =
    differs.has("figure") && isAbout && (said === 0 || saidKnown / said >= OF_THE_SAME);
  const isOpposite = opposed > 0 && isAbout && differs.size === 1;
  // Nothing else can be meant, whatever words beside it are unknown.
  const isOfSlip = isSlip && differs.has("figure");
  return isOfSame || isOfSlip || isOpposite ? OTHER_FIGURE : CONTRADICTS;
}

/** Another figure or day of what is said otherwise. */
function isOfValue({ weights, found: { differs, denied }, isSlip }: HeldClaim): boolean {
  const isOfSlip = isSlip && differs.has("figure");
  return (differs.has("figure") || differs.has("date")) && weights.said > 0 && !isOfSlip && !denied;
}

const isOfOtherWords: Gate = (held) =>
  isOfValue(held) && held.weights.saidKnown / held.weights.said < OF_THE_SAME;

/** Names in common, or a way to go, deny nothing of what else is said of them. */
const isOnlyOfNames: Gate = (held) => {
  const { weights, found, directionWeight } = held;
  const { differs, denied } = found;
  const besides = weights.said - weights.opposed - directionWeight;
  const isLoose = differs.has("direction") || isOnly("sense", differs);
  return (
    isLoose &&
    !isOfValue(held) &&
    !differs.has("actor") &&
    !denied &&
    besides > 0 &&
    weights.saidKnown / besides < TOLD_OF
  );
};

function isOnly(slot: Difference, differs: ReadonlySet<Difference>): boolean {
  return [...differs].every((other) => other === slot);
}

/** Who is "the only one that fell" is not told by what else rose. */
const isOfTheOnlyOne: Gate = ({ reading, found }) =>
  reading.exclusive && found.differs.has("direction");

/** "Was it Ann who closed the pool?" takes for granted that somebody closed it: who did is what is corrected. */
const isCleft: Gate = ({ reading, terms, entry, parts, found }) =>
  found.differs.has("actor") &&
  CLEFT.test(textOf(reading)) &&
  toldBy(terms, entry, parts) >= TAKEN_FOR_GRANTED;
const CLEFT = /^(?:(?:so|and|but|ok) )*(?:was|is) it (?!true).{1,80}\b(?:who|that)\b/;
const TAKEN_FOR_GRANTED = 0.6;

const isUnanchored: Gate = (held) =>
  !sharesAnchor(held.reading, held.entry.fact, held.entry.slots) &&
  held.coverage < ANCHORS &&
  !isCleft(held);

const namesOthers: Gate = ({ weights, found: { differs, denied } }) =>
  weights.foreign.length > 0 && !differs.has("actor") && !denied;

const isOfAnotherTime: Gate = ({ found, hasItsFigures }) =>
  found.isDateUncovered && !(found.turned && hasItsFigures);

/** "They have not met since May" denies no day on which something else was. */
const deniesADayAlone: Gate = ({ form, reading, weights, found }) =>
  form === "claim" && reading.negated && weights.said === 0 && found.differs.has("date");

/** "Acme was founded in 1985" beside the day on which Acme spoke: every fact about it has some day. */
const datesAnother: Gate = ({ form, terms, entry, parts, found: { differs, denied } }) =>
  form === "claim" && differs.has("date") && !denied && toldBy(terms, entry, parts) < DATES;

const GATES: readonly Gate[] = [
  datesAnother,
  isOfUntoldRole,
  isOfOtherWords,
  isOnlyOfNames,
  isOfTheOnlyOne,
  isUnanchored,
  namesOthers,
  isOfAnotherTime,
  deniesADayAlone,
];
