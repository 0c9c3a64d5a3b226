import type { QuantityMention } from "./read-quantities.ts";
import type { Token } from "./tokenize.ts";

const EXCLUSIVE =
  /\b(?:only|solely|exclusively|purely|nothing but|limited to|restricted to|confined to)\b/;

/** "only A"; "only 40" and "not only" leave others in. */
export function isExclusive(
  tokens: readonly Token[],
  quantities: readonly QuantityMention[],
): boolean {
  const begins = new Set(quantities.map(({ from }) => from));
  const isOfFigure = (at: number): boolean =>
    Array.from({ length: ONLY_REACHES }, (_, by) => at + by + 1).some((index) => begins.has(index));
  const said = tokens.filter(
    ({ text }, at) => text !== "only" || !(isOfFigure(at) || tokens[at - 1]?.text === "not"),
  );
  return EXCLUSIVE.test(said.map(({ text }) => text).join(" "));
}
/** Tokens from "only" to the figure it belittles: "only cost an estimated 40". */
const ONLY_REACHES = 3;
