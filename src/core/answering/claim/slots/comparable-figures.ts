import type { Quantity } from "../../../figure.ts";
import { toIndexTerm } from "../../../retrieval/compile-entries.ts";
import type { FactSlots } from "../../../retrieval/entry.ts";
import type { Ranking } from "../../../retrieval/rank-entries.ts";
import { agrees } from "../../../understanding/compare-quantities.ts";
import { daysIn } from "../../../understanding/day-span.ts";
import type { QuantityMention } from "../../../understanding/read-quantities.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { familyOf, type UnitFamily } from "../../../understanding/units.ts";
import type { FactEntry } from "../find-siblings.ts";

/** How strongly a fact has to know the noun that a claim counts. */
const COUNTED = 0.5;

/** They measure one kind of thing. */
export function isComparable(
  mention: QuantityMention,
  quantity: Quantity,
  reading: Reading,
  { fact, slots }: FactEntry,
): boolean {
  const family = familyOf(quantity.unit);
  if (isTooLargeFor(family, mention)) return false;
  if (isAge(mention, reading) && !TELLS_AGE.test([fact.statement, ...fact.questions].join(" ")))
    return false;
  const wildcard = mention.quantity.unit === "units" || quantity.unit === "units";
  if (
    mention.family !== family &&
    !(wildcard && (mention.family === "count" || family === "count"))
  )
    return false;
  // A change is not a level: what was lost is not what it was worth.
  const isChange = reading.direction !== undefined && family === "money";
  return !(
    isChange &&
    quantity.direction === undefined &&
    slots.direction !== reading.direction &&
    fact.value !== undefined &&
    "amount" in fact.value
  );
}

/** "90 years old" is not how long something takes. */
function isAge({ family, to }: QuantityMention, { tokens }: Reading): boolean {
  return family === "time" && tokens[to]?.text === "old";
}
const TELLS_AGE = /\b(?:old|age[ds]?|birthday)\b/i;

/** "It lost 600 billion" is no percentage, no multiple and no time, whatever its unit is. */
function isTooLargeFor(family: UnitFamily, { quantity }: QuantityMention): boolean {
  return quantity.unit === "units" && quantity.amount >= LARGE && SMALL.has(family);
}
const LARGE = 10_000;
/** What is never as large as that. */
export const SMALL: ReadonlySet<UnitFamily> = new Set(["percent", "times", "time"]);

/** Another number of boats is no other number of crossings: what is counted has to be what the fact speaks of. */
export function countsTheSame(
  { family, quantity }: QuantityMention,
  { terms, tokens }: Reading,
  { index }: FactEntry,
  ranking: Ranking,
): boolean {
  if (family !== "count") return true;
  const counted = terms.find(({ at }) => tokens[at]?.text === quantity.unit);
  return counted === undefined || ranking.asserts(index, toIndexTerm(counted)) >= COUNTED;
}

/** "in one day" of what happened on a day. */
export function tellsOfItsDay(
  { from, quantity }: QuantityMention,
  { tokens }: Reading,
  { span }: FactSlots,
): boolean {
  const isOneDay = quantity.unit === "days" && quantity.amount === 1;
  return isOneDay && tokens[from - 1]?.text === "in" && span !== undefined && daysIn(span) === 1;
}

/** How many figures of a claim neither the fact has anything to hold against nor those beside it give. */
export function countOpenFigures(
  reading: Reading,
  entry: FactEntry,
  beside: readonly FactEntry[],
): number {
  const isGiven = (mention: QuantityMention): boolean =>
    tellsOfItsDay(mention, reading, entry.slots) ||
    entry.slots.quantities.some((quantity) => isComparable(mention, quantity, reading, entry)) ||
    beside.some(({ slots }) => slots.quantities.some((quantity) => agrees(mention, quantity)));
  return reading.quantities.filter((mention) => !isGiven(mention)).length;
}
