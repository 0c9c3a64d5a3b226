import type { Reading } from "../understanding/read-text.ts";

/** Marks that say which unit a number has. */
const UNIT = /[%$€£¥]/;

/** What makes two messages the same question: their words and figures, not their spacing, case or other marks. */
export function normaliseQuestion({ tokens }: Reading): string {
  return tokens
    .filter(({ kind, text }) => kind !== "mark" || UNIT.test(text))
    .map(({ text }) => text)
    .join(" ");
}
