import { LIGHT_WORDS } from "./everyday-words.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { saysNothing } from "./says-nothing.ts";
import type { Token } from "./tokenize.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * A capitalised word inside a sentence that neither the pack nor English knows is a name of somebody not covered.
 */
export function unknownName(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): string | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || token.joined) return undefined;
  if (!/^\p{Lu}[\p{L}\p{N}&.]+$/u.test(token.raw) || vocabulary.isKnown(token.stem))
    return undefined;
  if (
    saysNothing(token) ||
    LIGHT_WORDS.has(token.text) ||
    vocabulary.conceptsOf(token.stem).length > 0
  )
    return undefined;
  // "CFO", "HQ": an acronym is a word of the trade sooner than a name.
  if (/^\p{Lu}{2,4}s?$/u.test(token.raw)) return undefined;
  // "A MONTH": who stresses a word of English names nobody.
  if (token.raw === token.raw.toUpperCase() && isOrdinaryWord(token.text)) return undefined;
  const shouting = tokens.every(
    (other) => other.kind !== "word" || other.raw === other.raw.toUpperCase(),
  );
  if (shouting) return token.raw;
  const previous = tokens[at - 1];
  const opensSentence = !previous || /^[.!?:\n"(-]$/.test(previous.text);
  if (opensSentence && isOrdinaryWord(token.text)) return undefined;
  return token.raw;
}
