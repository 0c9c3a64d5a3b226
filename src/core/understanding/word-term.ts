import { LIGHT_WORDS } from "./everyday-words.ts";
import type { Term } from "./term.ts";
import type { Token } from "./tokenize.ts";
import type { Vocabulary } from "./vocabulary.ts";

export function wordTerm(
  token: Token,
  at: number,
  vocabulary: Vocabulary,
  compound: boolean,
): Term {
  // In "run-up" nobody runs: a part of a compound stands for no synonym.
  const concepts = compound || token.joined ? [] : vocabulary.conceptsOf(token.stem);
  return {
    key: token.stem,
    concepts,
    light:
      LIGHT_WORDS.has(token.text) ||
      LIGHT_WORDS.has(token.stem) ||
      isUnknownAdverb(token, concepts, vocabulary),
    known: concepts.length > 0 || vocabulary.isKnown(token.stem),
    at,
  };
}

/** "merely", "happily": they colour a sentence and change nothing that is looked for. */
function isUnknownAdverb(
  token: Token,
  concepts: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  return (
    token.text.length > 4 &&
    token.text.endsWith("ly") &&
    concepts.length === 0 &&
    !vocabulary.isKnown(token.stem)
  );
}
