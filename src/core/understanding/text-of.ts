import type { Reading } from "./read-text.ts";

/** The words of a reading in lower case, as its tokens have them, spaced. */
export function textOf({ tokens }: Pick<Reading, "tokens">): string {
  return tokens.map((token) => token.text).join(" ");
}

/** The same without its marks: what makes two questions the same one. */
export function wordsOf({ tokens }: Pick<Reading, "tokens">): string {
  return textOf({ tokens: tokens.filter(({ kind }) => kind !== "mark") });
}
