import type { Fact } from "../fact.ts";
import type { Ranking } from "../retrieval/rank-entries.ts";
import { agrees } from "../understanding/compare-quantities.ts";
import type { QuantityMention } from "../understanding/read-quantities.ts";
import { familyOf } from "../understanding/units.ts";

/** The facts whose value is a figure that somebody gives, in its unit or in none at all. */
export function factsOfFigure(mention: QuantityMention, { entries }: Ranking): Fact[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== "fact") return [];
    const { fact, slots } = entry;
    const isOfUnit = ({ unit }: { unit: string }): boolean =>
      mention.quantity.unit === "units" || familyOf(unit) === mention.family;
    return slots.quantity && isOfUnit(slots.quantity) && agrees(mention, slots.quantity)
      ? [fact]
      : [];
  });
}
