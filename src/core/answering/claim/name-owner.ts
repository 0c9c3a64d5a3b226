import { agrees } from "../../understanding/compare-quantities.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { familyOf } from "../../understanding/units.ts";
import type { ClaimParts } from "./claim-parts.ts";
import type { Comparison } from "./comparison.ts";

/**
 * A correction of a figure, with the fact beside it that the claim's figure belongs to: "40 were against", where 40 were for
 * and 30 against. Only facts of the same paragraph that count the same; none where the figure stands nowhere.
 */
export function nameOwner(
  comparison: Comparison,
  { quantities }: Reading,
  { paragraphs }: ClaimParts,
): Comparison {
  const { fact, differs, beside } = comparison;
  const [mention, ...others] = quantities;
  const value = fact?.value;
  if (!fact || differs !== "figure" || beside || !mention || others.length > 0) return comparison;
  if (!value || !("amount" in value)) return comparison;
  const owners = (paragraphs.get(fact.paragraph) ?? []).filter(
    ({ fact: other, slots: { quantity } }) =>
      other !== fact &&
      quantity !== undefined &&
      quantity.unit === value.unit &&
      (mention.family === familyOf(quantity.unit) || mention.quantity.unit === "units") &&
      agrees(mention, quantity),
  );
  const [owner, ...more] = owners;
  return owner && more.length === 0 ? { ...comparison, beside: owner.fact } : comparison;
}
