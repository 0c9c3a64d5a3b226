import stem from "wink-porter2-stemmer";
import { irregularForms } from "./irregular-forms.ts";

const irregularStem = irregularForms(stem);

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;
/** Nothing longer is a word, and the stemmer takes time with the square of a length. */
const LONGEST = 64;

/** Porter2 stem of a lower-case word, irregular verbs, plurals and comparatives led back to their base. */
export function stemWord(word: string): string {
  if (word.length > LONGEST) return word;
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = irregularStem(word) ?? stem(word);
  // Bounded: a stream of random words must not grow the process.
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}
