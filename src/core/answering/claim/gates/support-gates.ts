import type { Gate, HeldClaim } from "../held-claim.ts";
import { sideOf } from "../read-side.ts";
import { givesOther, namesTwice, tellsOfBoth } from "../slots/compare-names.ts";
import { toldBy } from "../told-by.ts";
import { isKinAlone, tellsDirection } from "../weigh-terms.ts";
import { isDeniedBeside } from "./is-denied-beside.ts";
import { openingDoer } from "./opening-doer.ts";
import { isOfUntoldRole } from "./untold-role.ts";

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

/** A slot of the claim that the fact does not fill: it may be meant, and says less. */
export function leavesSlotOpen(held: HeldClaim): boolean {
  return SLOTS.some((isOpen) => isOpen(held));
}

/** Words of the claim that the fact does not tell, or not of whom or what it is about. */
export function leavesWordsUntold(held: HeldClaim): boolean {
  return WORDS.some((isUntold) => isUntold(held));
}

/** "The price fell" is not told by what says nothing of up or down. */
const lacksDirection: Gate = ({ form, reading, terms, entry, parts }) =>
  form === "claim" &&
  reading.direction !== undefined &&
  !tellsDirection(terms, entry, parts.ranking);

const isUnsure: Gate = ({ found }) => found.unsure || found.saysLess;

/** Somebody or something is named that has no part in the fact. */
const namesOthers: Gate = ({ weights }) => weights.foreign.length > 0 || weights.straysFrom;

/** "Ann Lee lost money" of what her firm lost: what is told of a firm is told of none of its people. */
const isOfTheirFirm: Gate = ({ terms, entry, parts: { names, ranking } }) =>
  terms.some(
    (term) => names.kinds.get(term.key.slice(2)) === "person" && isKinAlone(term, entry, ranking),
  );

/** "They want tougher rules" is not told by a judgment against the rules, however many words they share. */
const takesOtherSide: Gate = ({ reading, entry: { fact } }) => {
  const side = sideOf(reading);
  const stands = fact.stance === "for" || fact.stance === "against";
  return (
    side !== undefined &&
    stands &&
    ((side === "for") !== reading.negated) !== (fact.stance === "for")
  );
};

/** "The navy sent six of them" of what the army sent: who opens a claim and does it is known to the fact, or it says less. */
const isOfUnknownDoer: Gate = ({ form, reading, terms, entry, parts: { ranking } }) => {
  const doer = form === "claim" ? openingDoer(reading) : undefined;
  const term = doer && terms.find(({ key }) => key === doer.key);
  return term !== undefined && !term.key.startsWith("e:") && ranking.knows(entry.index, term) === 0;
};

const SLOTS: readonly Gate[] = [
  lacksDirection,
  isUnsure,
  namesOthers,
  isOfTheirFirm,
  takesOtherSide,
  isOfUnknownDoer,
  isOfUntoldRole,
];

/** Names alone say nothing, unless a figure, a date, a place by size or a denial does, or what one is to the other. */
const saysNothing: Gate = ({ form, reading, entry: { fact, slots }, weights, found, called }) => {
  const givesSlot = reading.quantities.length > 0 || found.hasItsDate || called === "same";
  const deniesAlike = reading.negated && slots.negated;
  const tellsOfNames =
    form === "claim"
      ? tellsOfBoth(reading, fact, slots)
      : givesOther(reading, fact, slots) || namesTwice(reading, fact);
  return weights.said === 0 && !givesSlot && !deniesAlike && !tellsOfNames;
};

/** Whether a figure is so is answered by the fact that has it. */
const borrowsFigure: Gate = ({ form, found }) =>
  form === "question" && found.figures === "borrowed";

const lacksPredicate: Gate = ({ form, weights: { said, saidKnown } }) =>
  said > 0 && saidKnown / said < PREDICATE[form];

const lacksWordsBesideFigure: Gate = ({
  form,
  words: { said, saidKnown },
  found,
  hasItsFigures,
}) => {
  const least = hasItsFigures && found.hasItsDate ? BESIDE_FIGURE_AND_DATE : BESIDE_FIGURE[form];
  return said > 0 && saidKnown / said < least;
};

/** The questions that a fact answers may speak of more than it says. */
const isOnlyAsked: Gate = ({ form, reading, entry: { fact, slots }, words, found }) =>
  form === "claim" &&
  words.said > 0 &&
  !(found.figures === "same" && reading.quantities.length > 0) &&
  !words.inStatement &&
  !givesOther(reading, fact, slots);

/** A yes says that all of it is so, the one rare word included of which the fact knows nothing. */
const leavesRareWords: Gate = ({ form, weights, hasItsFigures }) =>
  weights.untold > UNTOLD && (form === "question" || !hasItsFigures);

const isScattered: Gate = ({ form, terms, entry, parts }) =>
  form === "question" && toldBy(terms, entry, parts) < TOLD;

const isDeniedElsewhere: Gate = ({ form, terms, entry, parts }) =>
  form === "question" &&
  isDeniedBeside(
    terms,
    entry,
    [
      ...(parts.mates.get(entry.fact.subject) ?? []),
      ...(parts.paragraphs.get(entry.fact.paragraph) ?? []),
    ],
    parts.ranking,
  );

const WORDS: readonly Gate[] = [
  saysNothing,
  borrowsFigure,
  lacksPredicate,
  lacksWordsBesideFigure,
  isOnlyAsked,
  leavesRareWords,
  isScattered,
  isDeniedElsewhere,
];
