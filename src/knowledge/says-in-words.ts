import type { Quantity } from "../core/figure.ts";

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** Fractions in words, as percent. */
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:half|halved|halves|one in two)\b/i, 50],
  [/\b(?:a|one)[- ]third\b|\bone in three\b/i, 100 / 3],
  [/\btwo[- ]thirds\b|\btwo in three\b/i, 200 / 3],
  [/\b(?:a|one)[- ]quarter\b|\b(?:a|one)[- ]fourth\b|\bone in four\b/i, 25],
  [/\bthree[- ](?:quarters|fourths)\b|\bthree in four\b/i, 75],
  [/\b(?:a|one)[- ]fifth\b|\bone in five\b/i, 20],
  [/\btwo[- ]fifths\b/i, 40],
  [/\bthree[- ]fifths\b/i, 60],
  [/\bfour[- ]fifths\b/i, 80],
  [/\b(?:a|one)[- ]tenth\b|\bone in ten\b/i, 10],
];

/** How far a rounded percentage may be from its fraction: two-thirds is 66.7, 66.67 or 67. */
const ROUNDING = 0.5;

/** Whether a paragraph writes a quantity out: small numbers, a dozen, a pair, and fractions as percent. */
export function saysInWords(paragraph: string, { amount, unit }: Quantity): boolean {
  if (unit === "percent") {
    const isFraction = FRACTIONS.some(
      ([words, percent]) => Math.abs(percent - amount) <= ROUNDING && words.test(paragraph),
    );
    if (isFraction) return true;
  }
  if (amount === 2 && /\b(?:doubled|twice|pair|couple)\b/i.test(paragraph)) return true;
  if (amount === 12 && /\bdozen\b/i.test(paragraph)) return true;
  const word = NUMBERS[amount] ?? String(amount);
  return new RegExp(`(?<![\\w.,])${word.replace(".", "\\.")}(?![\\w]|[.,]\\d)`, "i").test(
    paragraph,
  );
}
