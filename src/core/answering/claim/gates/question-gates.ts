import { textOf, wordsOf } from "../../../understanding/text-of.ts";
import type { Gate, HeldClaim } from "../held-claim.ts";
import { toldBy } from "../told-by.ts";
import { isKinAlone, tellsDirection } from "../weigh-terms.ts";
import { isSaid } from "../words-of-asking.ts";
import { askedVerb } from "./asked-verb.ts";
import { isOfAnotherDoer, isSaidByOthers, lacksVerb } from "./deed-gates.ts";
import { lacksSuperlative } from "./lacks-superlative.ts";

/** Least share of a question that a fact tells in one breath to correct a figure, a date, a name or a direction. */
const CORRECTS = 0.5;
/** The same of what it denies, 0.2 to 0.5: a "no" may be put in other words. */
const DENIES = 0.3;

/** A yes would say more than the fact does; to a message as well, of a place among others and of an "it". */
export function saysLessThanAsked(held: HeldClaim): boolean {
  return (
    SAYS_LESS_THAN_SAID.some((isLess) => isLess(held)) ||
    (held.form === "question" && SAYS_LESS.some((isLess) => isLess(held)))
  );
}

/** A no would rest on something that was not asked. */
export function isNotAsked(held: HeldClaim): boolean {
  return held.form === "question" && NOT_ASKED.some((isElse) => isElse(held));
}

/** "Did it go up?" of what says nothing of up or down. */
const lacksDirection: Gate = ({ reading, terms, entry, parts }) =>
  reading.direction !== undefined && !tellsDirection(terms, entry, parts.ranking);

/** What is told of the whole is not asked of its part, and the other way round. */
const isOfKin: Gate = ({ terms, entry, parts }) =>
  terms.some((term) => isKinAlone(term, entry, parts.ranking));

const lacksPlace: Gate = ({ reading, entry: { fact } }) =>
  lacksSuperlative(reading, fact.statement, [
    ...(fact.value && "text" in fact.value ? [fact.value.text] : []),
    // What is asked with yes or no may be answered with no.
    ...fact.questions.filter((asked) => !OPENS.test(asked)),
  ]);
const OPENS = /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b/i;

/** A question in one mood, answered by a report in another: what it takes, and what a report has to have for it. */
interface Mood {
  readonly asks: RegExp;
  readonly tells: RegExp;
}
const MOODS: readonly Mood[] = [
  {
    // "Will Acme raise its fares?" beside what it did or does.
    asks: /^(?:(?:so|and|but|ok) )*(?:will|won't|wont)\b|\bgoing to\b/,
    tells:
      /\b(?:will|would|plan\w*|due|next|to be|until|expects?|expected|may|might|could|can|cannot|intends?|wants?|must|should|needs?|ha[sd] to|have to|promis\w+)\b/i,
  },
  {
    // "Must Acme close it?" beside how often it was closed; "did it have to close?" is told by its closing.
    asks: /^(?!(?:(?:so|and|but|ok) )*did\b).*\b(?:must|should|ought|needs? to|ha(?:s|ve) to)\b/,
    tells:
      /\b(?:must|should|ought|need\w*|require\w*|oblig\w*|ha[sd] to|have to|law|rule|demand\w*|call\w*|order\w*)\b/i,
  },
];

const isReportInAnotherMood: Gate = ({ reading, entry: { fact } }) => {
  if (fact.status !== "reported" && fact.status !== "background") return false;
  const text = textOf(reading);
  return MOODS.some(({ asks, tells }) => asks.test(text) && !tells.test(fact.statement));
};

/** "Is it still so?" of what was so. */
const isOfThePast: Gate = ({ reading, entry: { fact } }) =>
  STILL.test(textOf(reading)) && !GOES_ON.test(fact.statement);
const STILL =
  /^(?:(?:so|and|but) )*(?:is|are|does|do|has|have)\b(?!.*\b(?:while|when|after|before|although)\b).*\bstill\b/;
const GOES_ON =
  /\b(?:still|remain\w*|continu\w+|keeps?|kept|stays?|stayed|yet|now|unchanged|not|no longer|is|are|has|have)\b/i;

/** "Does the author believe Acme?" says nothing of what is believed. */
const asksOfBeliefAlone: Gate = ({ terms }) => {
  const said = terms.filter(isSaid);
  return said.length > 0 && said.every(({ concepts }) => concepts.includes("c:think"));
};

/** "Does Acme support it?" of what speaks of no "it": whatever it is, this is about something else. */
const speaksOfIt: Gate = ({ form, reading, entry: { fact } }) => {
  const words = wordsOf(reading);
  const isObject = form === "claim" || (DOES.test(words) && askedVerb(reading) !== undefined);
  return isObject && ENDS_IN_IT.test(words) && !IT.test(fact.statement);
};
const DOES = /^(?:did|does|do|has|have|had|will|would|can|could|should)\b/;
const ENDS_IN_IT = /(?<! of) (?:it|this|that)$/;
const IT = /\b(?:it|this|that)\b/i;

/** "Was it older than planned?" of what tells the plan alone: a comparison is told by one, by a rank or by a part. */
const comparesUntold: Gate = ({ reading, entry: { fact, slots } }) =>
  COMPARES.test(textOf(reading)) &&
  reading.quantities.length === 0 &&
  slots.direction === undefined &&
  !TELLS_COMPARED.test(fact.statement);
const COMPARES = /\b(?:more|less|fewer|worse|better|[a-z]{3,}er) than\b/;
const TELLS_COMPARED =
  /\b(?:than|as \w+ as|compar\w+|rival\w*|beyond|exceed\w*|outnumber\w*|beat\w*|above|below|over|under|ahead|behind|most|least|\w+est|fraction|half|third|quarter|double\w*|twice|times|first|second|record|same|equal\w*|level|close|far|too)\b/i;

const SAYS_LESS_THAN_SAID: readonly Gate[] = [lacksPlace, speaksOfIt];

const SAYS_LESS: readonly Gate[] = [
  isOfAnotherDoer,
  asksOfBeliefAlone,
  lacksDirection,
  isOfKin,
  isReportInAnotherMood,
  isOfThePast,
  isSaidByOthers,
  lacksVerb,
  comparesUntold,
];

/** Another figure, date, name or direction of what is hardly told at all. */
const correctsUntold: Gate = ({ terms, entry, parts, found: { differs, denied }, isSlip }) =>
  (["date", "figure", "actor", "direction"] as const).some((slot) => differs.has(slot)) &&
  !denied &&
  !isSlip &&
  toldBy(terms, entry, parts) < CORRECTS;

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

/** The opposite, told of somebody else or of a part. */
const isOppositeOfAnother: Gate = (held) =>
  (held.weights.opposed > 0 || held.reading.negated !== held.entry.slots.negated) &&
  isOfAnotherDoer(held);

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
