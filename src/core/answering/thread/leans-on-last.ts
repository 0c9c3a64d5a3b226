import type { Reading } from "../../understanding/read-text.ts";
import { isContent } from "../../understanding/term.ts";
import { pronounIn } from "./find-referents.ts";

/**
 * "... and at what price?", "... what was the outcome?": behind another question of one message, a half with one word
 * of its own at most asks of what that one was about. A name, a figure, a day or a pronoun says of what it asks; and
 * so does a word of the pack, where it is the word of a `sentence` of its own.
 */
export function leansOnLast(
  { mentions, quantities, dates, terms, tokens }: Reading,
  sentence: boolean,
  isWordOfPack: (key: string) => boolean,
): boolean {
  const says = mentions.length + quantities.length + dates.length;
  if (says > 0 || pronounIn(tokens.map(({ text }) => text)) !== undefined) return false;
  const words = new Set(terms.filter(isContent).map(({ key }) => key));
  return words.size <= MOST_WORDS && !(sentence && [...words].some(isWordOfPack));
}
const MOST_WORDS = 1;
