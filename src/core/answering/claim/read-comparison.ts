import type { QuantityMention } from "../../understanding/read-quantities.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { UnitFamily } from "../../understanding/units.ts";

/** "more than", "cheaper than": what one side has beside the other. */
export interface ComparisonRead {
  /** Token of the comparing word, and of "than". */
  readonly at: number;
  readonly than: number;
  readonly way: "more" | "less";
  /** Kind of figure that the word alone stands for; undefined where it fits several. */
  readonly family: UnitFamily | undefined;
  /** How many times as much, where that is said: "twice the size of". */
  readonly times?: QuantityMention;
}

const MORE = new Set(
  "more bigger larger higher greater longer harder worse steeper deeper further farther pricier costlier dearer hotter".split(
    " ",
  ),
);
const LESS = new Set("less fewer smaller lower shorter lighter cheaper cooler colder".split(" "));
const FAMILIES: Readonly<Record<string, UnitFamily>> = {
  longer: "time",
  shorter: "time",
  pricier: "money",
  costlier: "money",
  dearer: "money",
  cheaper: "money",
  hotter: "temperature",
  cooler: "temperature",
  colder: "temperature",
};

/** Finds the comparison that a text makes of two sides; "more than 40" and "more than once" make none. */
export function readComparison({ tokens, quantities }: Reading): ComparisonRead | undefined {
  const than = tokens.findIndex(
    ({ text }, at) =>
      text === "than" &&
      tokens[at + 1]?.text !== "once" &&
      !quantities.some(({ from, to }) => from <= at && at < to),
  );
  if (than < 0) return undefined;
  for (let at = than - 1; at >= 0; at -= 1) {
    const word = tokens[at]?.text ?? "";
    const way = MORE.has(word) ? "more" : LESS.has(word) ? "less" : undefined;
    const family = Object.hasOwn(FAMILIES, word) ? FAMILIES[word] : undefined;
    if (way) return { at, than, way, family };
  }
  return undefined;
}

/** "A is twice the size of B", "A carries three times as many as B": one figure, that of times, between its sides. */
export function readRatio({ quantities, mentions }: Reading): ComparisonRead | undefined {
  const [times, ...others] = quantities;
  if (times?.family !== "times" || others.length > 0) return undefined;
  const isBetween =
    mentions.some(({ to }) => to <= times.from) && mentions.some(({ from }) => from >= times.to);
  if (!isBetween) return undefined;
  return { at: times.from, than: times.to - 1, way: "more", family: undefined, times };
}
