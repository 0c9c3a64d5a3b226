import type { Quantity } from "../../figure.ts";
import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { FactSlots } from "../../retrieval/entry.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import { agrees, meets } from "../../understanding/compare-quantities.ts";
import { compareRange, isRange } from "../../understanding/compare-range.ts";
import { daysIn } from "../../understanding/day-span.ts";
import { isNumberWord } from "../../understanding/read-number.ts";
import type { QuantityMention } from "../../understanding/read-quantities.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { textOf } from "../../understanding/text-of.ts";
import { familyOf, inBaseUnits, type UnitFamily } from "../../understanding/units.ts";
import { isPerOther } from "./compare-rates.ts";
import type { ClaimForm } from "./comparison.ts";
import type { FactEntry } from "./find-siblings.ts";

/**
 * `borrowed`: only a fact beside it has one of the figures; `uncovered`: no fact has a figure to hold one against;
 * `none`: the claim has no figure.
 */
export type FigureMatch = "same" | "borrowed" | "differ" | "uncovered" | "none";

/** How strongly a fact has to know the noun that a claim counts. */
const COUNTED = 0.5;

/** Holds every figure of a claim against the fact, and against those that tell one story with it. */
export function compareFigures(
  reading: Reading,
  entry: FactEntry,
  kin: readonly FactEntry[],
  ranking: Ranking,
  form: ClaimForm,
): FigureMatch {
  const isAsked = form === "question";
  const holds = isAsked ? meets : agrees;
  const mentions = [...reading.quantities, ...(isAsked ? majorityIn(reading, entry) : [])];
  if (mentions.length === 0) return "none";
  let differ = false;
  let borrowed = false;
  let open = false;
  for (const mention of mentions) {
    const own = entry.slots.quantities.filter((quantity) =>
      isComparable(mention, quantity, reading, entry),
    );
    if (!isAsked && isPerOther(mention, reading, entry, ranking)) return "uncovered";
    if (own.some((quantity) => holds(mention, quantity))) continue;
    if (own.length === 0 && tellsOfItsDay(mention, reading, entry.slots)) continue;
    // A fact is held to a figure of its own of that kind, unless another figure of the claim is that one: then, or
    // without any, it may borrow from the facts beside it.
    const isFree =
      isOfWhole(mention, reading) ||
      own.every((quantity) =>
        reading.quantities.some((other) => other !== mention && agrees(other, quantity)),
      );
    const elsewhere =
      isFree &&
      kin.some(
        (other) =>
          !turnsDirection(reading, other.slots) &&
          other.slots.quantities.some(
            (quantity) =>
              isComparable(mention, quantity, reading, other) && agrees(mention, quantity),
          ),
      );
    if (elsewhere) {
      borrowed = true;
      continue;
    }
    // "in two days" beside the figure of a fact that does not say how long it took.
    if (own.length === 0 && !isAsked && isTimeTaken(mention, reading)) {
      open = true;
      continue;
    }
    if (own.length === 0 || !countsTheSame(mention, reading, entry, ranking)) return "uncovered";
    if (own.some((quantity) => isLeftOpen(mention, quantity))) return "uncovered";
    differ = true;
  }
  return differ ? "differ" : open ? "uncovered" : borrowed ? "borrowed" : "same";
}

/** "in two days", "over five years". */
function isTimeTaken({ family, from }: QuantityMention, { tokens }: Reading): boolean {
  const before = [tokens[from - 1]?.text ?? "", tokens[from]?.text ?? ""];
  return family === "time" && before.some((word) => /^(?:in|within|over|during)$/.test(word));
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

/** "more than 3 weeks" of what takes 2 to 4. */
function isLeftOpen(mention: QuantityMention, quantity: Quantity): boolean {
  return isRange(mention, quantity) && compareRange(mention, quantity) === "open";
}

/** "in one day" of what happened on a day. */
function tellsOfItsDay(
  { from, quantity }: QuantityMention,
  { tokens }: Reading,
  { span }: FactSlots,
): boolean {
  const isOneDay = quantity.unit === "days" && quantity.amount === 1;
  return isOneDay && tokens[from - 1]?.text === "in" && span !== undefined && daysIn(span) === 1;
}

/** "most of them", of a fact that gives a share in per cent: more than half. */
function majorityIn({ tokens }: Reading, { slots }: FactEntry): readonly QuantityMention[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === "majority" || (text === "most" && MANY.test(tokens[index + 1]?.text ?? "")),
  );
  const isShare = slots.quantities.some(
    ({ unit, direction }) => unit === "percent" && direction === undefined,
  );
  if (at < 0 || !isShare || slots.direction !== undefined) return [];
  return [
    {
      quantity: { amount: 50, unit: "percent", qualifier: "more-than" },
      family: "percent",
      qualifier: "more-than",
      from: at,
      to: at + 1,
    },
  ];
}
/** "most of", "most people", "most towns": no superlative. */
const MANY = /^(?:of|people|ppl|folks?|\w+s)$/;

/** The eleven of "two of its eleven". */
function isOfWhole({ from }: QuantityMention, { tokens }: Reading): boolean {
  const of = tokens.findIndex(({ text }, at) => text === "of" && at < from && at >= from - 3);
  const before = tokens[of - 1];
  return before !== undefined && (before.kind === "number" || isNumberWord(before.text));
}

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

/** One rises where the other falls. */
export function turnsDirection({ direction }: Reading, slots: FactSlots): boolean {
  return direction !== undefined && slots.direction !== undefined && direction !== slots.direction;
}

/** "in total" where the fact gives a rate. */
export function isTotalOfRate(reading: Reading, { quantity }: FactSlots): boolean {
  const { quantities } = reading;
  return (
    quantity?.per !== undefined &&
    quantities.length > 0 &&
    quantities.every((mention) => mention.quantity.per === undefined) &&
    /\b(?:total|in all|altogether|overall|one ?-? ?(?:time|off|shot)|lump sum|once)\b/.test(
      textOf(reading),
    )
  );
}

/** A denial with a figure denies that figure only, one without none. */
export function hasFiguresOf(denied: readonly QuantityMention[], { quantities }: Reading): boolean {
  return (
    denied.length === quantities.length &&
    denied.every(({ quantity }) => quantities.some((mention) => agrees(mention, quantity)))
  );
}

/** "5 billion" for 5 million, "12 minutes" for 12 seconds: the fact's own figure, in another scale or unit. */
export function slipsInScale({ quantities }: Reading, { quantity }: FactSlots): boolean {
  const [mention, ...others] = quantities;
  if (!mention || !quantity || others.length > 0) return false;
  const given = mention.quantity;
  const family = familyOf(quantity.unit);
  // "a month" where it has a year.
  if (mention.family === family && given.amount === quantity.amount && isOtherRate(given, quantity))
    return true;
  // "12 weeks" where it has 12 days.
  if (mention.family === family && family !== "count" && given.amount === quantity.amount)
    return given.unit !== quantity.unit;
  const isOfKind = mention.family === family || given.unit === "units";
  if (!isOfKind || family === "percent" || family === "times") return false;
  if (family === "time") return false;
  const scale = Math.abs(Math.log10(inBaseUnits(given) / inBaseUnits(quantity)));
  return scale > 1 && Math.abs(scale / 3 - Math.round(scale / 3)) < 0.003;
}

/** "It lost 600 billion" is no percentage, no multiple and no time, whatever its unit is. */
function isTooLargeFor(family: UnitFamily, { quantity }: QuantityMention): boolean {
  return quantity.unit === "units" && quantity.amount >= LARGE && SMALL.has(family);
}
const LARGE = 10_000;
const SMALL: ReadonlySet<UnitFamily> = new Set(["percent", "times", "time"]);

function isOtherRate({ per }: Quantity, { per: told }: Quantity): boolean {
  return per !== undefined && told !== undefined && per !== told;
}

/** They measure one kind of thing. */
function isComparable(
  mention: QuantityMention,
  quantity: Quantity,
  reading: Reading,
  { fact, slots }: FactEntry,
): boolean {
  const family = familyOf(quantity.unit);
  if (isTooLargeFor(family, mention)) return false;
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
