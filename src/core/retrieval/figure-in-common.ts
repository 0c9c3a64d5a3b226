import { areTied } from "../are-tied.ts";
import type { Fact } from "../fact.ts";
import type { Quantity } from "../figure.ts";
import { agrees } from "../understanding/compare-quantities.ts";
import type { QuantityMention } from "../understanding/read-quantities.ts";
import { familyOf } from "../understanding/units.ts";
import type { Entry } from "./entry.ts";

/** What a figure in common adds to similarity and coverage, twice that where nothing but the figure is said. */
const FIGURE = 0.3;
export function figureInCommon(isAllThatIsSaid: boolean): number {
  return (isAllThatIsSaid ? 2 : 1) * FIGURE;
}

/** A number without a unit is taken for a figure of any unit from here on: "3" may count anything. */
const BARE = 1000;

/** Indexes of the facts whose own figure is among these; `bare`: least number that needs no unit. */
export function factsWithFigure(
  entries: readonly Entry[],
  mentions: readonly QuantityMention[],
  bare = BARE,
): ReadonlySet<number> {
  return new Set(
    mentions.flatMap((mention) =>
      entries.flatMap((entry, at) =>
        entry.kind === "fact" && entry.slots.quantity && isSame(mention, entry.slots.quantity, bare)
          ? [at]
          : [],
      ),
    ),
  );
}

/**
 * The same with the judgments that the pack ties to those facts: who asks what is thought of "the 40 million" means what
 * is thought of what costs that much.
 */
export function withJudgments(
  entries: readonly Entry[],
  figured: ReadonlySet<number>,
): ReadonlySet<number> {
  const facts = [...figured].flatMap((at) => factOf(entries[at]) ?? []);
  return new Set([
    ...figured,
    ...entries.flatMap((entry, at) => {
      const fact = factOf(entry);
      const isJudged = fact?.status === "opinion" && facts.some((one) => areTied(one, fact));
      return isJudged ? [at] : [];
    }),
  ]);
}

function factOf(entry: Entry | undefined): Fact | undefined {
  return entry?.kind === "fact" ? entry.fact : undefined;
}

/** A figure and its unit; a bare number may stand for any unit. */
function isSame(mention: QuantityMention, quantity: Quantity, bare: number): boolean {
  const isBare = mention.quantity.unit === "units" && mention.quantity.amount >= bare;
  const comparable = mention.family === familyOf(quantity.unit) || isBare;
  return comparable && agrees(mention, quantity);
}
