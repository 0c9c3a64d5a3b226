import type { Token } from "./tokenize.ts";

/** The sign before a sum. */
const CURRENCY_MARK: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
};
/** Whose dollars "A$5m" and the like are, by what stands close before the sign. */
const DOLLARS_OF: Readonly<Record<string, string>> = {
  us: "USD",
  a: "AUD",
  c: "CAD",
  hk: "HKD",
  nz: "NZD",
  s: "SGD",
};
/** Codes that stand before a sum as well: "CHF 4bn", "SFr4.1bn". */
const CODE_BEFORE = /^(?:usd|eur|gbp|jpy|cny|inr|chf|sfr|rs)$/;

/** The word or code behind one. */
export const CURRENCY_WORD: Readonly<Record<string, string>> = {
  dollar: "USD",
  dollars: "USD",
  buck: "USD",
  bucks: "USD",
  usd: "USD",
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
  pound: "GBP",
  pounds: "GBP",
  quid: "GBP",
  gbp: "GBP",
  yen: "JPY",
  jpy: "JPY",
  yuan: "CNY",
  cny: "CNY",
  rupee: "INR",
  rupees: "INR",
  franc: "CHF",
  francs: "CHF",
  chf: "CHF",
  sfr: "CHF",
  rs: "INR",
};

/** The sign or code of a currency at a place, with how many tokens it takes: "£", "A$", "CHF". */
export function currencyAt(
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly to: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return undefined;
  const mark = Object.hasOwn(CURRENCY_MARK, first.text) ? CURRENCY_MARK[first.text] : undefined;
  if (mark !== undefined) return { currency: mark, to: at + 1 };
  const isTight = second?.text === "$" && second.start === first.end;
  const dollars = Object.hasOwn(DOLLARS_OF, first.text) ? DOLLARS_OF[first.text] : undefined;
  if (dollars !== undefined && (isTight || (first.text === "us" && second?.text === "$")))
    return { currency: dollars, to: at + 2 };
  const code = CODE_BEFORE.test(first.text) ? CURRENCY_WORD[first.text] : undefined;
  return code !== undefined && second?.kind === "number"
    ? { currency: code, to: at + 1 }
    : undefined;
}

/** The money that a sum is asked for in, of a text in lower case: "in euros", "converted to dollars". */
export function readMoneyAsked(lower: string): string | undefined {
  for (const [, word = ""] of lower.matchAll(
    /\b(?:in|into|to) (?:us |british |american )?([a-z]+)\b/g,
  ))
    if (Object.hasOwn(CURRENCY_WORD, word)) return CURRENCY_WORD[word];
  return undefined;
}
