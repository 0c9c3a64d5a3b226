import type { Reading } from "./read-text.ts";

/** The words of a reading in lower case, as its tokens have them, spaced. */
export function textOf({ tokens }: Reading): string {
  return tokens.map((token) => token.text).join(" ");
}
