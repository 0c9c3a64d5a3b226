import type { Quantity } from "../core/figure.ts";
import { cleanMessage } from "../core/understanding/clean-message.ts";
import { readNumber } from "../core/understanding/read-number.ts";
import { fractionAt, readShare } from "../core/understanding/read-part.ts";
import { tokenize } from "../core/understanding/tokenize.ts";

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** How far a rounded percentage may be from its fraction: two-thirds is 66.7, 66.67 or 67. */
const ROUNDING = 0.5;

/** Whether a paragraph writes a quantity out: small numbers, a dozen, a pair, and fractions as percent. */
export function saysInWords(paragraph: string, { amount, unit }: Quantity): boolean {
  if (unit === "percent") {
    const tokens = tokenize(cleanMessage(paragraph));
    const isFraction = tokens.some((_, at) => {
      const told =
        fractionAt(tokens, at) ?? readShare(tokens, readNumber(tokens, at)?.amount ?? 0, at + 1);
      return told?.unit === "percent" && Math.abs(told.amount - amount) <= ROUNDING;
    });
    if (isFraction || (amount === 50 && /\b(?:halved|halves)\b/i.test(paragraph))) return true;
  }
  if (amount === 2 && /\b(?:doubled|twice|pair|couple)\b/i.test(paragraph)) return true;
  if (amount === 12 && /\bdozen\b/i.test(paragraph)) return true;
  const word = NUMBERS[amount] ?? String(amount);
  return new RegExp(`(?<![\\w.,])${word.replace(".", "\\.")}(?![\\w]|[.,]\\d)`, "i").test(
    paragraph,
  );
}
