import type { Reading } from "../../../understanding/read-text.ts";
import { readComparison } from "../read-comparison.ts";

/** Holds "A has more than B" against a sentence that compares, or does not: only a comparison says who has more. */
export function compareSides(
  reading: Reading,
  told: Reading,
): "same" | "differ" | "uncovered" | "none" {
  const claimed = readComparison(reading);
  if (!claimed) return "none";
  const given = readComparison(told);
  // It says so of its own two sides.
  if (!given || firstName(reading) !== firstName(told)) return "uncovered";
  const isTurned = reading.negated !== told.negated;
  return (claimed.way === given.way) !== isTurned ? "same" : "differ";
}

function firstName({ mentions }: Reading): string | undefined {
  return mentions.flatMap(({ named }) => (named.kind === "entity" ? [named.id] : []))[0];
}
