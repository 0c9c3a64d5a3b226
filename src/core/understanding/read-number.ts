import type { Token } from "./tokenize.ts";
import { UNITS } from "./units.ts";

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mil: 1e6,
  mill: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  bil: 1e9,
  bill: 1e9,
  billion: 1e9,
  billions: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
};
/** Scales that are ordinary letters count only directly behind a digit. */
const TIGHT_SCALE = new Set(["k", "m", "b", "t", "mm", "bill", "mill"]);

export const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What a scale at a place multiplies by: "million", the "m" of "5m". */
export function scaleAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== "word" || !Object.hasOwn(SCALES, token.text)) return undefined;
  const tight = tokens[index - 1]?.end === token.start;
  return TIGHT_SCALE.has(token.text) && !tight && token.text.length < 2
    ? undefined
    : SCALES[token.text];
}

/** "two", "twenty". */
export function isNumberWord(word: string): boolean {
  return Object.hasOwn(ONES, word) || Object.hasOwn(TENS, word);
}

/** A number of a text without what it counts; `to` excluded. */
interface NumberRead {
  readonly amount: number;
  readonly to: number;
  readonly digits: boolean;
  readonly scaled: boolean;
}

/** Reads the number that begins at a token: `16.9`, `16m`, "twenty-one", "five point six". */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "number") {
    const next = tokens[at + 1];
    // "4th", "R1" and "12a" are no amounts.
    if (next && next.start === token.end && next.kind === "word" && !isUnitLike(next.text))
      return undefined;
    return { amount: Number(token.text), to: at + 1, digits: true, scaled: false };
  }
  // "16.9m" is one word to the tokenizer only when letters come first; digits with letters are split there.
  const glued = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|t|x|s)$/.exec(token.text);
  if (glued?.[1] && glued[2]) {
    const scale = Object.hasOwn(SCALES, glued[2]) ? (SCALES[glued[2]] ?? 1) : 1;
    return { amount: Number(glued[1]) * scale, to: at + 1, digits: true, scaled: scale > 1 };
  }
  return readNumberWords(tokens, at);
}

function isUnitLike(word: string): boolean {
  return (
    Object.hasOwn(SCALES, word) ||
    Object.hasOwn(UNITS, word) ||
    /^(?:x|fold|times|percent|pc)$/.test(word)
  );
}

function readNumberWords(tokens: readonly Token[], at: number): NumberRead | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const small = (index: number): number | undefined => {
    const text = word(index);
    if (Object.hasOwn(ONES, text)) return ONES[text];
    return Object.hasOwn(TENS, text) ? TENS[text] : undefined;
  };
  if (word(at) === "half" && /^an?$/.test(word(at + 1)) && Object.hasOwn(SCALES, word(at + 2))) {
    return { amount: 0.5, to: at + 2, digits: false, scaled: false };
  }
  if (/^an?$/.test(word(at))) {
    return /^(?:hundred|thousand|million|billion|trillion|mil|bn|bil)$/.test(word(at + 1))
      ? { amount: 1, to: at + 1, digits: false, scaled: false }
      : undefined;
  }
  let amount = small(at);
  if (amount === undefined) return undefined;
  let to = at + 1;
  const ones = Object.hasOwn(TENS, word(at)) ? small(word(to) === "-" ? to + 1 : to) : undefined;
  if (ones !== undefined && ones < 10) {
    amount += ones;
    to = word(to) === "-" ? to + 2 : to + 1;
  }
  if ([0, 1, 2].map((by) => word(to + by)).join(" ") === "and a half")
    return { amount: amount + 0.5, to: to + 3, digits: false, scaled: false };
  if (word(to) === "point") {
    let decimals = "";
    let index = to + 1;
    while ((ONES[word(index)] ?? 10) < 10 || /^\d$/.test(word(index))) {
      decimals += String(ONES[word(index)] ?? word(index));
      index += 1;
    }
    if (decimals) {
      amount = Number(`${amount}.${decimals}`);
      to = index;
    }
  }
  return { amount, to, digits: false, scaled: false };
}
