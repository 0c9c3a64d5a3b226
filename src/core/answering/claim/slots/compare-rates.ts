import type { Quantity } from "../../../figure.ts";
import { toIndexTerm } from "../../../retrieval/compile-entries.ts";
import type { FactSlots } from "../../../retrieval/entry.ts";
import type { Ranking } from "../../../retrieval/rank-entries.ts";
import { agrees } from "../../../understanding/compare-quantities.ts";
import type { QuantityMention } from "../../../understanding/read-quantities.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { textOf } from "../../../understanding/text-of.ts";
import { familyOf } from "../../../understanding/units.ts";
import type { FactEntry } from "../find-siblings.ts";

/** How strongly a fact has to know the thing by which a figure is counted. */
const COUNTED_BY = 0.5;

/** "70 pounds a bottle", of a fact that has 70 pounds and never speaks of bottles: it is the figure of something else. */
export function isPerOther(
  { from, to, quantity }: QuantityMention,
  { terms, tokens }: Reading,
  { index }: FactEntry,
  ranking: Ranking,
): boolean {
  if (quantity.per !== undefined || quantity.unit === "units") return false;
  if (tokens[from - 1]?.text === "of" || !PER.test(tokens[to]?.text ?? "")) return false;
  const counted = terms.find(({ at }) => at === to + 1);
  return counted !== undefined && ranking.asserts(index, toIndexTerm(counted)) < COUNTED_BY;
}
const PER = /^(?:an?|per|each|every|\/)$/;

/** A total where the fact has a rate, or a rate where it has a total. */
export function isOtherRate(reading: Reading, slots: FactSlots): boolean {
  return isTotalOfRate(reading, slots) || isRateOfTotal(reading, slots);
}

/** "in total" where the fact gives a rate. */
function isTotalOfRate(reading: Reading, { quantity }: FactSlots): boolean {
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

/** "30 million a month" where the fact has 30 million in a year, or once. */
function isRateOfTotal(reading: Reading, { quantities: given }: FactSlots): boolean {
  return reading.quantities.some((mention) => {
    const { per, unit } = mention.quantity;
    if (per === undefined || per === "year" || given.some((one) => one.per === per)) return false;
    const isOfKind = (one: Quantity): boolean =>
      unit === "units" || mention.family === familyOf(one.unit);
    return given.some((one) => one.per === undefined && isOfKind(one) && agrees(mention, one));
  });
}
