import type { Quantity } from "../figure.ts";
import { compareRange, isRange } from "./compare-range.ts";
import type { QuantityMention } from "./read-quantities.ts";
import { inBaseUnits } from "./units.ts";

/** Rounding is tolerated, a comparator is applied, more is a difference. */
export function agrees(mention: QuantityMention, quantity: Quantity): boolean {
  if (isRange(mention, quantity)) return compareRange(mention, quantity) === "inside";
  const asked = inBaseUnits(mention.quantity);
  const given = inBaseUnits(quantity);
  if (given === 0 || asked === 0) return asked === given;
  const off = Math.abs(asked - given) / Math.abs(given);
  if (
    mention.quantity.per !== undefined &&
    quantity.per !== undefined &&
    mention.quantity.per !== quantity.per
  )
    return false;
  switch (mention.qualifier) {
    case "more-than":
    case "at-least":
      return given >= asked * 0.999 && off <= 0.5;
    case "less-than":
      return isBelow(quantity, given, asked) && off <= 0.5;
    case "up-to":
      return given <= asked * 1.02 && off <= 0.05;
    case "about":
    case "estimated":
      return off <= 0.08 || (mention.isRough === true && isNearestPart(mention, asked, given));
    default: {
      const rounded =
        Number.isInteger(mention.quantity.amount) &&
        Math.abs(mention.quantity.amount - quantity.amount) < 0.5 &&
        off <= 0.04;
      return off <= 0.025 || rounded;
    }
  }
}

/** "under 40" is said of 30, and of what the source has as less than 40 itself. */
function isBelow({ qualifier }: Quantity, given: number, asked: number): boolean {
  return given < asked || (qualifier === "less-than" && given <= asked * 1.001);
}

/** "a fifth" is said of 18%, no longer of 15%; "a month and a half" of six weeks. */
function isNearestPart({ family }: QuantityMention, asked: number, given: number): boolean {
  const off = Math.abs(asked - given);
  return off <= given * ROUGH && (family !== "percent" || off <= POINTS);
}
const ROUGH = 0.12;
/** In percentage points. */
const POINTS = 2.5;

/** What is asked of a figure: "more than 5" is met by 50 as well, which `agrees` takes for another figure. */
export function meets(mention: QuantityMention, quantity: Quantity): boolean {
  if (isRange(mention, quantity)) return compareRange(mention, quantity) === "inside";
  const asked = inBaseUnits(mention.quantity);
  const given = inBaseUnits(quantity);
  switch (mention.qualifier) {
    case "more-than":
    case "at-least":
      return given >= asked * 0.999;
    case "less-than":
      return isBelow(quantity, given, asked);
    default:
      return agrees(mention, quantity);
  }
}
