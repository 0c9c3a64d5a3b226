import { ONES, readNumber, scaleAt } from "./read-number.ts";
import type { Token } from "./tokenize.ts";
import { ODDS, UNITS } from "./units.ts";

/** A part of a whole: per cent, or odds. `to` is behind its last token. */
interface Part {
  readonly amount: number;
  readonly unit: "percent" | typeof ODDS;
  readonly to: number;
}

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
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** "half of its value", "by a third", "two thirds of them" as percent; "the third day" is no fraction. */
export function readFraction(tokens: readonly Token[], at: number): Part | undefined {
  const fraction = fractionAt(tokens, at);
  if (!fraction) return undefined;
  const before = tokens[at - 1]?.text ?? "";
  // "in a third season" counts seasons; "cut in half" halves.
  const leads = LEADS_FRACTION.test(before) || (before === "in" && tokens[at]?.text === "half");
  return leads || FOLLOWS_FRACTION.test(tokens[fraction.to]?.text ?? "") ? fraction : undefined;
}

/** A fraction by its words alone: "a ninth", "two thirds"; what stands around it may make it an ordinal. */
export function fractionAt(tokens: readonly Token[], at: number): Part | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const counted = /^(?:an?|one)$/.test(word(at)) ? 1 : (ONES[word(at)] ?? 0);
  const isHalf = word(at) === "half";
  const base = isHalf ? at : word(at + 1) === "-" ? at + 2 : at + 1;
  const size = Object.hasOwn(FRACTIONS, word(base)) ? FRACTIONS[word(base)] : undefined;
  if (size === undefined || (!isHalf && counted === 0)) return undefined;
  return { amount: percentOf(isHalf ? 1 : counted, size), unit: "percent", to: base + 1 };
}

const FOLLOWS_FRACTION = /^(?:of|its|their|the|his|her|less|fewer)$/;
const LEADS_FRACTION =
  /^(?:by|about|nearly|almost|roughly|approximately|around|lost|fell|dropped|than|over|above|exceeds?|exceeded|exceeding|under|below|least|most)$/;

/** "six in ten", "1 out of every 5" as percent, "1 in 90,000" as odds; "3 in 24 hours" is a rate. */
export function readShare(tokens: readonly Token[], amount: number, at: number): Part | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const of = word(at) === "in" ? at + 1 : word(at) === "out" && word(at + 1) === "of" ? at + 2 : 0;
  const behind = word(of) === "every" ? of + 1 : of;
  const whole = of > 0 ? readNumber(tokens, behind) : undefined;
  if (!whole || whole.scaled || amount >= whole.amount) return undefined;
  const isOdds = whole.amount > LARGEST_SHARE;
  // "one in 2019" was then.
  if (isOdds && (amount !== 1 || /^(?:1[5-9]|20)\d\d$/.test(tokens[behind]?.raw ?? "")))
    return undefined;
  if (Object.hasOwn(UNITS, word(whole.to)) || scaleAt(tokens, whole.to) !== undefined)
    return undefined;
  if (word(whole.to) === "%") return undefined;
  return isOdds
    ? { amount: whole.amount, unit: ODDS, to: whole.to }
    : { amount: percentOf(amount, whole.amount), unit: "percent", to: whole.to };
}
/** What is put of more than these is said of odds, not of a share. */
const LARGEST_SHARE = 100;

/** To one digit after the point. */
function percentOf(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
