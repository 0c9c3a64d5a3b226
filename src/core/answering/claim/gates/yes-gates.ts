import { textOf, wordsOf } from "../../../understanding/text-of.ts";
import type { Gate, HeldClaim } from "../held-claim.ts";
import { isKinAlone, tellsDirection } from "../weigh-terms.ts";
import { isSaid } from "../words-of-asking.ts";
import { askedVerb } from "./asked-verb.ts";
import { isOfAnotherDoer, isSaidByOthers, lacksVerb } from "./deed-gates.ts";
import { lacksSuperlative } from "./lacks-superlative.ts";

/** A yes would say more than the fact does; to a message as well, of a place among others and of an "it". */
export function saysLessThanAsked(held: HeldClaim): boolean {
  return (
    SAYS_LESS_THAN_SAID.some((isLess) => isLess(held)) ||
    (held.form === "question" && SAYS_LESS.some((isLess) => isLess(held)))
  );
}

/** "Did it go up?" of what says nothing of up or down. */
const lacksDirection: Gate = ({ reading, terms, entry, parts }) =>
  reading.direction !== undefined && !tellsDirection(terms, entry, parts.ranking);

/** What is told of the whole is not asked of its part, and the other way round. */
const isOfKin: Gate = ({ terms, entry, parts }) =>
  terms.some((term) => isKinAlone(term, entry, parts.ranking));

export const lacksPlace: Gate = ({ reading, entry: { fact } }) =>
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
export const speaksOfIt: Gate = ({ form, reading, entry: { fact } }) => {
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
const COMPARES = /\b(?:more|less|fewer|worse|better|[a-z]{3,}er) than\b(?! (?:once|twice)\b)/;
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
