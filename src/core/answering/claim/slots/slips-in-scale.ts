import type { Quantity } from "../../../figure.ts";
import type { FactSlots } from "../../../retrieval/entry.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { familyOf, inBaseUnits } from "../../../understanding/units.ts";
import { SMALL } from "./comparable-figures.ts";

/** "5 billion" for 5 million, "12 minutes" for 12 seconds: the fact's own figure, in another scale or unit. */
export function slipsInScale({ quantities }: Reading, { quantity }: FactSlots): boolean {
  const [mention, ...others] = quantities;
  if (!mention || !quantity || others.length > 0) return false;
  const given = mention.quantity;
  const family = familyOf(quantity.unit);
  // "a month" where it has a year.
  if (
    mention.family === family &&
    given.amount === quantity.amount &&
    hasOtherPeriod(given, quantity)
  )
    return true;
  // "12 weeks" where it has 12 days.
  if (mention.family === family && family !== "count" && given.amount === quantity.amount)
    return given.unit !== quantity.unit;
  const isOfKind = mention.family === family || given.unit === "units";
  if (!isOfKind || SMALL.has(family)) return false;
  const scale = Math.abs(Math.log10(inBaseUnits(given) / inBaseUnits(quantity)));
  return scale > 1 && Math.abs(scale / 3 - Math.round(scale / 3)) < 0.003;
}

function hasOtherPeriod({ per }: Quantity, { per: told }: Quantity): boolean {
  return per !== undefined && told !== undefined && per !== told;
}
