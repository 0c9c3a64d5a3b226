import type { Quantity } from "../figure.ts";
import type { QuantityMention } from "./read-quantities.ts";
import { inBaseUnits } from "./units.ts";

/** Whether a figure that is asked for or given has two ends. */
export function isRange({ quantity }: QuantityMention, given: Quantity): boolean {
  return quantity.to !== undefined || given.to !== undefined;
}

/**
 * Where a figure that is said stands to one that the source gives, at least one of them a range: `inside` holds, `outside`
 * is another figure, and where the source's range reaches beyond on one side only (`open`) nothing tells.
 */
export function compareRange(
  { quantity, qualifier }: QuantityMention,
  given: Quantity,
): "inside" | "outside" | "open" {
  if (quantity.per !== undefined && given.per !== undefined && quantity.per !== given.per)
    return "outside";
  const [least, most] = endsIn(quantity);
  const [low, high] = endsIn(given);
  switch (qualifier) {
    case "more-than":
    case "at-least":
      return low >= least * (1 - SLACK) ? "inside" : high > least ? "open" : "outside";
    case "less-than":
    case "up-to":
      return high <= most * (1 + SLACK) ? "inside" : low < most ? "open" : "outside";
    default: {
      if (most < low * (1 - SLACK) || least > high * (1 + SLACK)) return "outside";
      const isSame = isNear(least, low) && isNear(most, high);
      // One figure of those that the source gives, or all that it gives.
      return isSame || least === most || low === high ? "inside" : "open";
    }
  }
}
/** As far as rounding goes. */
const SLACK = 0.025;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= SLACK * Math.abs(other);
}

function endsIn({ amount, to, unit }: Quantity): readonly [number, number] {
  const ends = [amount, to ?? amount].map((one) => inBaseUnits({ amount: one, unit }));
  return [Math.min(...ends), Math.max(...ends)];
}
