import type { Quantity } from "../../../figure.ts";
import { toIndexTerm } from "../../../retrieval/compile-entries.ts";
import { agrees } from "../../../understanding/compare-quantities.ts";
import type { QuantityMention } from "../../../understanding/read-quantities.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { isContent } from "../../../understanding/term.ts";
import { familyOf, inBaseUnits } from "../../../understanding/units.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { Comparison } from "../comparison.ts";
import type { FactEntry } from "../find-siblings.ts";
import { carriedBy } from "./carried-by.ts";

/** Least share of the other words that the two facts carry. */
const CARRIED = 0.6;

/** One measure of one subject at two times. */
interface Change {
  readonly before: FactEntry;
  readonly now: FactEntry;
  readonly from: Quantity;
  readonly to: Quantity;
}

/**
 * "Acme lost a third of its staff", "its staff went up to 40": held against what two facts give for one measure at two
 * times. Undefined where the claim tells of no rise or fall with a figure, or no two facts give it.
 */
export function holdChange(reading: Reading, parts: ClaimParts): Comparison | undefined {
  const { direction, quantities, negated } = reading;
  const [mention, ...others] = quantities;
  if (!direction || !mention || others.length > 0 || negated) return undefined;
  const words = reading.terms
    .filter((term) => isContent(term) && !/^[exq]:/.test(term.key))
    .filter(({ concepts }) => !concepts.includes("c:up") && !concepts.includes("c:down"))
    .map(toIndexTerm);
  if (words.length === 0) return undefined;
  let best: { change: Change; share: number } | undefined;
  for (const change of changesOf(reading, parts)) {
    const share = Math.max(
      ...[change.now, change.before].map((entry) => carriedBy(entry, words, parts)),
    );
    if (share >= CARRIED && (!best || share > best.share)) best = { change, share };
  }
  if (!best) return undefined;
  const { change, share } = best;
  const found = compareChange(direction, mention, change);
  if (!found) return undefined;
  return {
    verdict: found === "same" ? "supported" : "contradicted",
    fact: change.now.fact,
    beside: change.before.fact,
    differs: found === "same" ? undefined : found,
    coverage: share,
  };
}

function compareChange(
  direction: "up" | "down",
  mention: QuantityMention,
  { from, to }: Change,
): "same" | "direction" | "figure" | undefined {
  const [start, end] = [inBaseUnits(from), inBaseUnits(to)];
  const isTurned = direction === "up" ? end < start : end > start;
  if (mention.family === "percent" && familyOf(to.unit) !== "percent") {
    if (start === 0) return undefined;
    if (isTurned) return "direction";
    const amount = (100 * Math.abs(end - start)) / start;
    return agrees(mention, { amount, unit: "percent", qualifier: "about" }) ? "same" : "figure";
  }
  const isOfUnit = mention.quantity.unit === "units" || mention.family === familyOf(to.unit);
  if (!isOfUnit) return undefined;
  if (isTurned) return agrees(mention, to) || agrees(mention, from) ? "direction" : undefined;
  return agrees(mention, to) ? "same" : undefined;
}

/** Of every subject that the claim names, what its facts give at two times. */
function changesOf(reading: Reading, { mates }: ClaimParts): readonly Change[] {
  const subjects = reading.mentions.flatMap(({ named }) =>
    named.kind === "entity" ? [named.id] : [],
  );
  return [...new Set(subjects)].flatMap((id) => {
    const figures = mates.get(id) ?? [];
    return figures.flatMap((now) =>
      figures.flatMap((before): readonly Change[] => {
        const [from, to] = [before.slots.quantity, now.slots.quantity];
        if (!from || !to || before.fact.measure !== now.fact.measure) return [];
        const isOneKind =
          familyOf(from.unit) === familyOf(to.unit) &&
          from.per === to.per &&
          from.direction === undefined &&
          to.direction === undefined;
        return isOneKind && isLater(now, before) ? [{ before, now, from, to }] : [];
      }),
    );
  });
}

/** A fact without a time is of now, where the other has one. */
export function isLater({ slots: now, fact }: FactEntry, { slots: before }: FactEntry): boolean {
  if (!before.span) return false;
  return now.span ? now.span.from > before.span.to : /\bnow\b/i.test(fact.statement);
}
