import Fuse from "fuse.js";
import { editDistance } from "./edit-distance.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";

/** Leads an unknown word back to a known one, or leaves it alone. */
export interface Spelling {
  /** The known word meant by an unknown one; undefined when it may be a word or a name of its own. */
  correct(word: string): string | undefined;
}

/** Edits that a word of a length may carry: short words have too many neighbours to guess from. */
function editsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Spelling over the words of a pack and the function words of English. An ordinary English word is never corrected,
 * nor is anything turned into a word that starts otherwise, unless two letters changed places: a name that is not
 * covered must not become one that is.
 */
export function createSpelling(
  packWords: ReadonlySet<string>,
  everydayWords: readonly string[],
): Spelling {
  const everyday = new Set(everydayWords);
  let byLength: ReadonlyMap<number, readonly Spelt[]> | undefined;
  const cache = new Map<string, string | undefined>();

  const shortlist = (word: string, edits: number): string[] => {
    const near: string[] = [];
    const own = lettersOf(word);
    byLength ??= sortByLength(new Set([...packWords, ...everyday]));
    for (let length = word.length - edits; length <= word.length + edits; length += 1) {
      const limit = length < 4 ? 1 : edits;
      for (const { word: candidate, letters } of byLength.get(length) ?? []) {
        if (bitsApart(own, letters) <= 2 * limit && editDistance(word, candidate, limit) <= limit)
          near.push(candidate);
      }
    }
    return near;
  };

  return {
    correct(word) {
      if (cache.has(word)) return cache.get(word);
      const edits =
        /^[a-z]+$/.test(word) && word.length <= 24 && !isOrdinaryWord(word)
          ? Math.max(editsAllowed(word.length), word.length === 3 ? 1 : 0)
          : 0;
      const near =
        edits > 0
          ? shortlist(word, edits).filter((candidate) => isPlausible(word, candidate, everyday))
          : [];
      const result = near.length > 0 ? closest(word, near, packWords) : undefined;
      if (cache.size > 5000) cache.clear();
      cache.set(word, result);
      return result;
    },
  };
}

/** A word and its `lettersOf`. */
interface Spelt {
  readonly word: string;
  readonly letters: number;
}

function sortByLength(words: Iterable<string>): ReadonlyMap<number, readonly Spelt[]> {
  const byLength = new Map<number, Spelt[]>();
  for (const word of words) {
    if (word.length < 3 || !/^[a-z]+$/.test(word)) continue;
    const list = byLength.get(word.length) ?? [];
    list.push({ word, letters: lettersOf(word) });
    byLength.set(word.length, list);
  }
  return byLength;
}

function isPlausible(word: string, candidate: string, everyday: ReadonlySet<string>): boolean {
  if (word.length === 3)
    return (
      everyday.has(candidate) &&
      (sortLetters(word) === sortLetters(candidate) || candidate.length === 4)
    );
  return word[0] === candidate[0] || sortLetters(word) === sortLetters(candidate);
}

/** Fewest edits first; among equals a word of the pack, then Fuse's own order. */
function closest(
  word: string,
  near: readonly string[],
  packWords: ReadonlySet<string>,
): string | undefined {
  const order = new Map(
    new Fuse(near, { includeScore: true, threshold: 1, ignoreLocation: true })
      .search(word)
      .map((hit, index) => [hit.item, index]),
  );
  const rank = (candidate: string): number =>
    editDistance(word, candidate, 3) * 1000 +
    (packWords.has(candidate) ? 0 : 500) +
    (order.get(candidate) ?? 400);
  return [...near].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0];
}

function sortLetters(word: string): string {
  return [...word].sort().join("");
}

/** One bit for each letter that a word of a to z has. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - LETTER_A);
  return letters;
}

const LETTER_A = 97;

/** Bits that two masks do not share. An edit changes one letter for another at most: two bits. */
function bitsApart(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
