/** The sign before a sum. */
export const CURRENCY_MARK: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
};
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
};

/** The money that a sum is asked for in, of a text in lower case: "in euros", "converted to dollars". */
export function readMoneyAsked(lower: string): string | undefined {
  for (const [, word = ""] of lower.matchAll(
    /\b(?:in|into|to) (?:us |british |american )?([a-z]+)\b/g,
  ))
    if (Object.hasOwn(CURRENCY_WORD, word)) return CURRENCY_WORD[word];
  return undefined;
}
