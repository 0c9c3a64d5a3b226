import type { Fact } from "../fact.ts";
import { familyOf } from "../understanding/units.ts";

/** Measures of one kind of value are asked for with one breath: a stock's fall and an index's. */
export function measureKindOf({ value, measure }: Fact): string {
  return value && "amount" in value ? familyOf(value.unit) : measure;
}
