import type { Token } from "./tokenize.ts";
import { UNITS } from "./units.ts";

/** "within a week", "takes a year and a half", "half an hour"; "three a week" is a rate. */
export function readSpan(
  tokens: readonly Token[],
  at: number,
): { readonly amount: number; readonly unit: string; readonly to: number } | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const isHalf = word(at) === "half" && /^an?$/.test(word(at + 1));
  if (isHalf) {
    const halved = Object.hasOwn(UNITS, word(at + 2)) ? UNITS[word(at + 2)] : undefined;
    const isTime = halved?.[1] === "time" && word(at + 2).length > 1;
    return isTime ? { amount: 0.5, unit: halved[0], to: at + 3 } : undefined;
  }
  if (!/^(?:an?|one)$/.test(word(at)) || !LASTS.test(word(at - 1))) return undefined;
  const of = /^(?:single|full|whole)$/.test(word(at + 1)) ? at + 2 : at + 1;
  const unit = Object.hasOwn(UNITS, word(of)) ? UNITS[word(of)] : undefined;
  if (unit?.[1] !== "time" || word(of).length === 1) return undefined;
  const isAndHalf = [1, 2, 3].map((by) => word(of + by)).join(" ") === "and a half";
  return { amount: isAndHalf ? 1.5 : 1, unit: unit[0], to: of + (isAndHalf ? 4 : 1) };
}
const LASTS =
  /^(?:within|inside|in|for|than|to|about|under|over|nearly|almost|take|takes|took|last|lasts|lasted|need|needs)$/;

/** The least that is meant by a vague number of minutes, days or years. */
export const VAGUE: Readonly<Record<string, number>> = { several: 3, few: 3, many: 3, couple: 2 };
