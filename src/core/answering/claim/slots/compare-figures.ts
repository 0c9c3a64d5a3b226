import type { Quantity } from "../../../figure.ts";
import type { Ranking } from "../../../retrieval/rank-entries.ts";
import { agrees, meets } from "../../../understanding/compare-quantities.ts";
import { compareRange, isRange } from "../../../understanding/compare-range.ts";
import { isNumberWord } from "../../../understanding/read-number.ts";
import type { QuantityMention } from "../../../understanding/read-quantities.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import type { ClaimForm } from "../comparison.ts";
import type { FactEntry } from "../find-siblings.ts";
import { countsTheSame, isComparable, tellsOfItsDay } from "./comparable-figures.ts";
import { isPerOther } from "./compare-rates.ts";
import { majorityIn } from "./majority-in.ts";
import { turnsDirection } from "./turns-direction.ts";

/**
 * `borrowed`: only a fact beside it has one of the figures; `uncovered`: no fact has a figure to hold one against;
 * `none`: the claim has no figure.
 */
export type FigureMatch = "same" | "borrowed" | "differ" | "uncovered" | "none";

/** Holds every figure of a claim against the fact, and against those that tell one story with it. */
export function compareFigures(
  reading: Reading,
  entry: FactEntry,
  kin: readonly FactEntry[],
  ranking: Ranking,
  form: ClaimForm,
): FigureMatch {
  const isAsked = form === "question";
  const holds = isAsked ? meets : agrees;
  const mentions = [...reading.quantities, ...(isAsked ? majorityIn(reading, entry) : [])];
  if (mentions.length === 0) return "none";
  let differ = false;
  let borrowed = false;
  let open = false;
  for (const mention of mentions) {
    const own = entry.slots.quantities.filter((quantity) =>
      isComparable(mention, quantity, reading, entry),
    );
    if (!isAsked && isPerOther(mention, reading, entry, ranking)) return "uncovered";
    if (own.some((quantity) => holds(mention, quantity))) continue;
    if (own.length === 0 && tellsOfItsDay(mention, reading, entry.slots)) continue;
    // A fact is held to a figure of its own of that kind, unless another figure of the claim is that one: then, or
    // without any, it may borrow from the facts beside it.
    const isFree =
      isOfWhole(mention, reading) ||
      own.every((quantity) =>
        reading.quantities.some((other) => other !== mention && agrees(other, quantity)),
      );
    const elsewhere =
      isFree &&
      kin.some(
        (other) =>
          !turnsDirection(reading, other.slots) &&
          other.slots.quantities.some(
            (quantity) =>
              isComparable(mention, quantity, reading, other) && agrees(mention, quantity),
          ),
      );
    if (elsewhere) {
      borrowed = true;
      continue;
    }
    // "in two days" beside the figure of a fact that does not say how long it took.
    if (own.length === 0 && !isAsked && isTimeTaken(mention, reading)) {
      open = true;
      continue;
    }
    if (own.length === 0 || !countsTheSame(mention, reading, entry, ranking)) return "uncovered";
    if (own.some((quantity) => isLeftOpen(mention, quantity))) return "uncovered";
    differ = true;
  }
  return differ ? "differ" : open ? "uncovered" : borrowed ? "borrowed" : "same";
}

/** "in two days", "over five years". */
function isTimeTaken({ family, from }: QuantityMention, { tokens }: Reading): boolean {
  const before = [tokens[from - 1]?.text ?? "", tokens[from]?.text ?? ""];
  return family === "time" && before.some((word) => /^(?:in|within|over|during)$/.test(word));
}

/** "more than 3 weeks" of what takes 2 to 4. */
function isLeftOpen(mention: QuantityMention, quantity: Quantity): boolean {
  return isRange(mention, quantity) && compareRange(mention, quantity) === "open";
}

/** The eleven of "two of its eleven". */
function isOfWhole({ from }: QuantityMention, { tokens }: Reading): boolean {
  const of = tokens.findIndex(({ text }, at) => text === "of" && at < from && at >= from - 3);
  const before = tokens[of - 1];
  return before !== undefined && (before.kind === "number" || isNumberWord(before.text));
}
