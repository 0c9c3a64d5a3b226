import type { Fact } from "../../../fact.ts";
import type { FactSlots } from "../../../retrieval/entry.ts";
import type { IndexTerm } from "../../../retrieval/postings.ts";
import type { Ranking } from "../../../retrieval/rank-entries.ts";
import { isNamedIn } from "../../../understanding/is-named-in.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { stemWord } from "../../../understanding/stem-word.ts";
import { textOf } from "../../../understanding/text-of.ts";
import type { Vocabulary } from "../../../understanding/vocabulary.ts";
import type { FactEntry } from "../find-siblings.ts";
import { LIGHT_SHARE } from "../words-of-asking.ts";

/** The fact says the opposite word and not this one. */
export function isOpposed(
  term: IndexTerm,
  all: readonly IndexTerm[],
  { fact, index, slots }: FactEntry,
  ranking: Ranking,
  vocabulary: Vocabulary,
): boolean {
  const statement = ranking.statementOf(index);
  if (!statement) return false;
  const opposites = [term.key, ...term.concepts].flatMap((key) => [
    ...(vocabulary.oppositesOf(key) ?? []),
  ]);
  if (opposites.length === 0) return false;
  const says = (key: string): boolean =>
    statement.some((other) => other.key === key || other.concepts.includes(key));
  if (says(term.key)) return false;
  // "bigger" beside "so small a company ... so large a one": a word of asking is told in any word for it.
  if (term.share <= LIGHT_SHARE && term.concepts.some(says)) return false;
  // What is said of one thing is no contradiction to what is asked of its opposite, only to calling somebody so.
  const subject = `e:${fact.subject}`;
  const called = all.find(({ key }) => key.startsWith("e:"));
  const callsSo = called !== term && slots.valueEntities.some((id) => called?.key === `e:${id}`);
  return opposites.some(
    (opposite) =>
      (opposite !== subject || callsSo) &&
      says(opposite) &&
      !all.some((other) => other.key === opposite),
  );
}

const WHOLE = /\b(?:all|entire|entirely|whole|every|completely|fully)\b/;
const PART = /\b(?:part|parts|portion|some|partly|much|most|many)\b/;

/** "all of it" where the fact says a part. */
export function isWholeOfPart(reading: Reading, { statement }: Fact): boolean {
  const text = textOf(reading);
  const told = statement.toLowerCase();
  return WHOLE.test(text) && !PART.test(text) && PART.test(told) && !WHOLE.test(told);
}

/** "the whole bridge" where the fact does not say so. */
export function saysMoreThanTold(reading: Reading, { statement }: Fact): boolean {
  const text = textOf(reading).replace(ONLY_IN_PASSING, "");
  const told = statement.toLowerCase();
  return ALL_OF_IT.test(text) && !ALL_OF_IT.test(told) && !WHOLE.test(told);
}
const ALL_OF_IT = /\b(?:entire|entirely|whole|every|all (?:of )?(?:the|its|their|his|her|\w+s)\b)/;
const ONLY_IN_PASSING =
  /\bevery (?:day|week|month|year|hour|minute)\b|\bon the whole\b|\bthe whole (?:thing|point|story)\b/g;

/** "only A" where the fact has A and others, or says that it goes further. */
export function tellsOfMore(
  reading: Reading,
  { statement }: Fact,
  { valueEntities }: FactSlots,
): boolean {
  if (valueEntities.length > 1) return !valueEntities.every((id) => isNamedIn(reading, id));
  return BEYOND.test(statement) || ENUMERATES.test(statement);
}
const BEYOND =
  /\b(?:beyond|more than just|not (?:only|just|merely)|also|as well as|besides|in addition)\b/i;
/** "to health, to the economy and to ...". */
const ENUMERATES = /,[^,.]+,? (?:and|or) /;

/** "too much" where the fact says "too little" of the same. */
export function isOtherDegree(reading: Reading, fact: Fact, slots: FactSlots): boolean {
  const told = degreeOf(fact, slots);
  if (reading.degree === undefined || told === undefined || reading.degree === told) return false;
  const of = OF_WHAT.exec(textOf(reading))?.[1];
  const toldOf = OF_WHAT.exec(fact.statement.toLowerCase())?.[1];
  return of === undefined || toldOf === undefined || stemWord(of) === stemWord(toldOf);
}
/** What there is more or less of: "less money" and "more shops" are no opposites. */
const OF_WHAT = /\b(?:more|less|fewer|much|little|many|few) (?!of\b|than\b|to\b)([a-z]+)/;

/** A degree beside a figure is only told where somebody judges. */
function degreeOf(fact: Fact, slots: FactSlots): "much" | "little" | undefined {
  return fact.status === "opinion" || slots.quantity === undefined ? slots.degree : undefined;
}

const COMPARES = /\b(?:more|less|fewer)\b/;

/** "more" or "fewer" is not told by a figure alone. */
export function comparesWithoutFigure(reading: Reading, slots: FactSlots): boolean {
  return (
    reading.degree !== undefined &&
    reading.degree !== slots.degree &&
    slots.quantity !== undefined &&
    COMPARES.test(textOf(reading)) &&
    reading.quantities.length === 0
  );
}
