import { AUXILIARIES, QUESTION_WORDS } from "./everyday-words.ts";
import type { Reading } from "./read-text.ts";
import { isContent } from "./term.ts";
import type { Token } from "./tokenize.ts";

/**
 * The tokens of what is asked, without what leads up to it: "morning all, stuck on a train here, what broke?" asks what
 * broke. Undefined where nothing leads up to it, or where that has a name, a date, a figure or a word of the pack. Linear.
 */
export function coreQuestion(
  { tokens, terms, mentions, dates, quantities }: Reading,
  isWordOfPack: (key: string) => boolean,
): readonly Token[] | undefined {
  const at = tokens.findIndex(
    (token, index) => tokens[index - 1]?.kind === "mark" && asks(token, tokens[index + 1]),
  );
  if (at < 1) return undefined;
  const says =
    [...mentions, ...dates, ...quantities].some(({ from }) => from < at) ||
    terms.some((term) => term.at < at && isContent(term) && isWordOfPack(term.key));
  return says ? undefined : tokens.slice(at);
}

/** "what broke", "was it closed", and no "who" or "is" alone. */
function asks({ text }: Token, next: Token | undefined): boolean {
  return next !== undefined && (QUESTION_WORDS.has(text) || AUXILIARIES.has(text));
}
