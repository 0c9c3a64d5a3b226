import { textOf } from "../../../understanding/text-of.ts";
import { findDoers } from "../find-doers.ts";
import type { Gate, HeldClaim } from "../held-claim.ts";
import { toldBy } from "../told-by.ts";
import { isOfAnotherDoer, isSaidByOthers, lacksVerb } from "./deed-gates.ts";
import { lacksPlace, speaksOfIt } from "./yes-gates.ts";

/** Least share of a question that a fact tells in one breath to correct a figure, a date, a name or a direction. */
const CORRECTS = 0.5;
/** The same to say that it is only claimed or planned; 0.1 to 0.3. */
const TELLS_STATE = 0.25;
/** The same of what it denies, 0.2 to 0.5: a "no" may be put in other words. */
const DENIES = 0.3;

/** A no would rest on something that was not asked. */
export function isNotAsked(held: HeldClaim): boolean {
  return held.form === "question" && NOT_ASKED.some((isElse) => isElse(held));
}

/** Another figure, date, name or direction of what is hardly told at all, or another state of what is not told. */
const correctsUntold: Gate = ({ terms, entry, parts, found, weights, isSlip, hasItsFigures }) => {
  const { differs, denied } = found;
  if (denied || isSlip) return false;
  const told = toldBy(terms, entry, parts);
  const corrects = CORRECTED.some((slot) => differs.has(slot));
  // An opposite word is told by itself, and so is the fact's own figure.
  const isState = differs.has("status") && weights.opposed === 0 && !hasItsFigures;
  return (corrects && told < CORRECTS) || (isState && told < TELLS_STATE);
};
const CORRECTED = ["date", "figure", "actor", "direction"] as const;

/** That something else was not so is no "no". */
const deniesUntold: Gate = ({ reading, terms, entry, parts, found: { differs, denied } }) =>
  differs.size === 1 &&
  differs.has("sense") &&
  !denied &&
  reading.negated !== entry.slots.negated &&
  toldBy(terms, entry, parts) < DENIES;

/** "Did profits rise while wages fell?": one of the two goes the fact's way. */
const goesBothWays: Gate = ({ reading: { terms }, found }) =>
  found.differs.has("direction") &&
  ["c:up", "c:down"].every((way) => terms.some(({ concepts }) => concepts.includes(way)));

/** "Has anyone called for it?": that somebody else was called on is no no. */
const asksForAnybody: Gate = ({ reading, found }) =>
  found.differs.has("actor") && ANYBODY.test(textOf(reading));
const ANYBODY = /\b(?:anyone|anybody|someone|somebody|any|another|else|other)\b/;

const correctsWhoSays: Gate = (held) => held.found.differs.has("actor") && isSaidByOthers(held);

/** "Has it been sold?" is not answered with "not yet" by a plan to do something else. */
const plansElse: Gate = (held) =>
  held.found.isToCome && (lacksVerb(held) || toldBy(held.terms, held.entry, held.parts) < PLANNED);
/** Least share of a question that a plan tells for a "not yet". */
const PLANNED = 0.6;

/** Names in common, and a word of praise or blame beside them. */
const hasOnlyNames: Gate = ({ reading, entry: { slots }, weights, found, called }) =>
  weights.said === 0 &&
  reading.negated === slots.negated &&
  !found.denied &&
  called === "none" &&
  [...found.differs].every((slot) => slot === "sense");

/** "Did Ann Lee win?" of her saying that a firm lost: what somebody says was done is no deed of theirs. */
const isWithinWords: Gate = ({ reading, entry: { fact }, parts }) => {
  const [doer, ...others] = findDoers(reading, parts.names);
  return (
    doer?.named.kind === "entity" &&
    others.length === 0 &&
    doer.named.id === fact.speaker &&
    SAYS_THAT.test(fact.statement) &&
    !SAYS.test(textOf(reading))
  );
};
const SAYS = /\b(?:says?|saying|said|claim(?:s|ed)?|insists?|admits?|according)\b/;
const SAYS_THAT = /\b(?:says?|said|claims?|claimed|insists?|insisted|admits?|admitted) that\b/;

/** The opposite, told of somebody else or of a part. */
const isOppositeOfAnother: Gate = (held) =>
  (held.weights.opposed > 0 || held.reading.negated !== held.entry.slots.negated) &&
  (isOfAnotherDoer(held) || isWithinWords(held));

const NOT_ASKED: readonly Gate[] = [
  isOppositeOfAnother,
  lacksPlace,
  speaksOfIt,
  correctsUntold,
  deniesUntold,
  goesBothWays,
  asksForAnybody,
  correctsWhoSays,
  plansElse,
  hasOnlyNames,
];
