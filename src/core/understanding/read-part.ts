import { ONES, readNumber, scaleAt } from "./read-number.ts";
import type { Token } from "./tokenize.ts";
import { UNITS } from "./units.ts";

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
};

/** "half of its value", "by a third", "two thirds of them" as percent; "the third day" is no fraction. */
export function readFraction(
  tokens: readonly Token[],
  at: number,
): { readonly percent: number; readonly to: number } | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const counted = /^(?:an?|one)$/.test(word(at)) ? 1 : (ONES[word(at)] ?? 0);
  const isHalf = word(at) === "half";
  const base = isHalf ? at : word(at + 1) === "-" ? at + 2 : at + 1;
  const size = Object.hasOwn(FRACTIONS, word(base)) ? FRACTIONS[word(base)] : undefined;
  if (size === undefined || (!isHalf && counted === 0)) return undefined;
  const follows = /^(?:of|its|their|the|his|her|less|fewer)$/.test(word(base + 1));
  const leads = LEADS_FRACTION.test(word(at - 1));
  if (!follows && !leads) return undefined;
  const percent = Math.round((1000 * (isHalf ? 1 : counted)) / size) / 10;
  return { percent, to: base + 1 };
}

const LEADS_FRACTION =
  /^(?:by|in|about|nearly|almost|roughly|approximately|around|lost|fell|dropped|than|over|above|exceeds?|exceeded|exceeding|under|below|least|most)$/;

/** "six in ten", "1 out of 5" as percent; "3 in 24 hours" is a rate. */
export function readShare(
  tokens: readonly Token[],
  amount: number,
  at: number,
): { readonly percent: number; readonly to: number } | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const behind =
    word(at) === "in" ? at + 1 : word(at) === "out" && word(at + 1) === "of" ? at + 2 : 0;
  const whole = behind > 0 ? readNumber(tokens, behind) : undefined;
  if (!whole || whole.scaled || whole.amount > 100 || amount >= whole.amount) return undefined;
  if (Object.hasOwn(UNITS, word(whole.to)) || scaleAt(tokens, whole.to) !== undefined)
    return undefined;
  if (word(whole.to) === "%") return undefined;
  return { percent: Math.round((1000 * amount) / whole.amount) / 10, to: whole.to };
}
