import { editDistance } from "./edit-distance.ts";

/** Words of a vocabulary that differ from a typed one by one edit. */
export interface SpellingNeighbours {
  /** In the order of the vocabulary. */
  of(word: string): readonly string[];
}

/** Shorter words have too many neighbours to guess from; longer ones are no words. */
const SHORTEST = 4;
const LONGEST = 32;

/**
 * A map of deletion neighbourhoods: two words are at most one edit apart only if they, or what is left of them without
 * one letter, have a form in common (Bocek, Hunt and Stiller, "Fast similarity search in large dictionaries", 2007).
 * A look-up costs as much as the word is long, however large the vocabulary is.
 */
export function createSpellingNeighbours(vocabulary: Iterable<string>): SpellingNeighbours {
  const words: string[] = [];
  const byForm = new Map<string, number[]>();
  for (const word of new Set(vocabulary)) {
    if (word.length < SHORTEST - 1 || word.length > LONGEST) continue;
    const index = words.push(word) - 1;
    for (const form of formsOf(word)) {
      const list = byForm.get(form);
      if (list) list.push(index);
      else byForm.set(form, [index]);
    }
  }
  return {
    of(word) {
      if (word.length < SHORTEST || word.length > LONGEST) return [];
      const found = new Set<number>();
      for (const form of formsOf(word))
        for (const index of byForm.get(form) ?? []) found.add(index);
      // Two words that each lost a letter may be two edits apart.
      return [...found]
        .sort((a, b) => a - b)
        .map((index) => words[index] ?? "")
        .filter((candidate) => editDistance(word, candidate, 1) === 1);
    },
  };
}

/** A word and what is left of it without one of its letters. */
function formsOf(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at += 1) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
