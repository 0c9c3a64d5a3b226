import { agrees } from "../../understanding/compare-quantities.ts";
import type { QuantityMention } from "../../understanding/read-quantities.ts";
import type { Reading } from "../../understanding/read-text.ts";

/** A denial with a figure denies that figure only, one without none. */
export function hasFiguresOf(denied: readonly QuantityMention[], { quantities }: Reading): boolean {
  return (
    denied.length === quantities.length &&
    denied.every(({ quantity }) => quantities.some((mention) => agrees(mention, quantity)))
  );
}
