import { LEXICAL_SCORING } from "./lexical-scoring.ts";
import type { Relative } from "./near-words.ts";
import {
  compilePostings,
  type IndexedDocument,
  type IndexTerm,
  type Postings,
  termWeights,
} from "./postings.ts";

/** What a query has in common with one document. */
export interface Match {
  readonly document: number;
  /** Weight of the query's terms that the document has. */
  readonly matched: number;
}

/** An inverted index whose documents are short texts; it says how much of a query's weight each one has. */
export interface InvertedIndex {
  readonly size: number;
  /** Weight of a term: its share times its rarity (inverse document frequency over groups). */
  weigh(term: IndexTerm): number;
  /** No document has the term or anything that may stand for it. */
  isStrange(term: IndexTerm): boolean;
  /** Weight of all own terms of a document. */
  weightOf(document: number): number;
  /** Documents with at least one of the terms, in no order. */
  match(terms: readonly IndexTerm[]): readonly Match[];
  /** The same, but only the `limit` best, best first; ties go to the earlier document. */
  search(terms: readonly IndexTerm[], limit: number): readonly Match[];
  /** Weight of the terms that one document has. */
  matchOf(document: number, terms: readonly IndexTerm[]): number;
  /** How strongly a document has a term: 1 itself, less a synonym or a relative of it, 0 not at all. */
  strength(document: number, term: IndexTerm): number;
  has(key: string): boolean;
}

/** One list of documents that a term of the query reaches, and what each is given at most. */
interface Reach {
  readonly key: number;
  readonly weight: number;
}

const NONE: readonly string[] = [];
const NO_RELATIVES: readonly Relative[] = [];

/**
 * Compiles an index. `relatives` gives what may stand for a key: wholes, parts and words near in meaning, strongest first.
 *
 * A document has a term or has it not: no count of occurrences and no length enter, since in texts of one sentence both
 * cost hits (docs/benchmarks.md has the measurement; it is BM25F with k1 and b at 0, and the weight of a field as presence).
 * Rarity is the probabilistic inverse document frequency, log(1 + (N - n + 0.5) / (n + 0.5)), of Robertson and Spärck
 * Jones, over groups instead of documents; a word with synonyms takes the mean of its own rarity and theirs.
 *
 * Postings lie in typed arrays, one run for each key, in the order of documents.
 */
export function createInvertedIndex(
  documents: readonly IndexedDocument[],
  relatives: (key: string) => readonly Relative[] = () => NO_RELATIVES,
): InvertedIndex {
  return searchPostings(compilePostings(documents), relatives);
}

/** The index over postings that are compiled already. */
export function searchPostings(
  postings: Postings,
  relatives: (key: string) => readonly Relative[],
): InvertedIndex {
  const { keys, starts, documents, presences, weights } = postings;
  const { rarity, weigh } = termWeights(postings);

  const reachOf = (term: IndexTerm): Reach[] => {
    const reach: Reach[] = [];
    const add = (key: string, weight: number): void => {
      const id = keys.get(key);
      if (id !== undefined && weight > 0) reach.push({ key: id, weight });
    };
    const weight = weigh(term);
    add(term.key, weight);
    for (const concept of term.concepts) add(concept, LEXICAL_SCORING.synonym * weight);
    for (const { key, strength } of relatives(term.key)) add(key, strength * weight);
    for (const spelling of term.spellings ?? NONE)
      add(spelling, LEXICAL_SCORING.misspelt * term.share * rarity(spelling));
    return reach;
  };

  /** A document's own words may count for more than 1, and so may what a term gives at most. */
  const mostPresent = presences.reduce((most, presence) => Math.max(most, presence), 1);

  // Accumulators of one query; what is older than the query's own stamp is void.
  const matched = new Float64Array(weights.length);
  const given = new Float64Array(weights.length);
  const lastQuery = new Int32Array(weights.length);
  const lastTerm = new Int32Array(weights.length);
  const touched = new Int32Array(weights.length);
  let touchedCount = 0;
  let query = 0;
  let stamp = 0;

  /** Of all keys of a term the one that gives a document most counts. */
  const give = (document: number, value: number): void => {
    if (lastTerm[document] !== stamp) {
      lastTerm[document] = stamp;
      given[document] = 0;
      if (lastQuery[document] !== query) {
        lastQuery[document] = query;
        matched[document] = 0;
        touched[touchedCount] = document;
        touchedCount += 1;
      }
    }
    const before = given[document] ?? 0;
    if (value <= before) return;
    given[document] = value;
    matched[document] = (matched[document] ?? 0) + value - before;
  };
  const giveAll = (reach: readonly Reach[]): void => {
    stamp += 1;
    for (const { key, weight } of reach) {
      const end = starts[key + 1] ?? 0;
      for (let at = starts[key] ?? 0; at < end; at += 1)
        give(documents[at] ?? 0, weight * (presences[at] ?? 0));
    }
  };
  const begin = (): void => {
    query += 1;
    touchedCount = 0;
  };
  const presenceAt = (key: number, document: number): number => {
    let low = starts[key] ?? 0;
    let high = (starts[key + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = documents[middle] ?? 0;
      if (value === document) return presences[middle] ?? 0;
      if (value < document) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
  const byMatch = (a: number, b: number): number => (matched[b] ?? 0) - (matched[a] ?? 0) || a - b;

  return {
    size: weights.length,
    weigh,
    isStrange: ({ key, concepts }) =>
      !keys.has(key) &&
      !concepts.some((concept) => keys.has(concept)) &&
      relatives(key).length === 0,
    weightOf: (document) => weights[document] ?? 0,
    has: (key) => keys.has(key),
    match(terms) {
      begin();
      for (const term of terms) giveAll(reachOf(term));
      return Array.from(touched.subarray(0, touchedCount), (document) => ({
        document,
        matched: matched[document] ?? 0,
      }));
    },
    search(terms, limit) {
      if (limit < 1) return [];
      begin();
      const reaches = terms
        .map((term) => {
          const reach = reachOf(term);
          return { reach, most: mostPresent * Math.max(0, ...reach.map(({ weight }) => weight)) };
        })
        .sort((a, b) => b.most - a.most);
      let left = reaches.reduce((sum, { most }) => sum + most, 0);
      let next = 0;
      for (; next < reaches.length; next += 1) {
        // Nobody who is not among the found already can still come in: the rest, frequent words, is only looked up.
        if (
          next > 0 &&
          touchedCount >= limit &&
          left + ROUNDING < kthBest(matched, touched, touchedCount, limit)
        )
          break;
        const { reach, most } = reaches[next] ?? NO_REACH;
        giveAll(reach);
        left -= most;
      }
      let found = touched.subarray(0, touchedCount);
      for (; next < reaches.length; next += 1) {
        const bar = kthBest(matched, found, found.length, limit) - left - ROUNDING;
        found = found.filter((document) => (matched[document] ?? 0) >= bar);
        const { reach, most } = reaches[next] ?? NO_REACH;
        stamp += 1;
        for (const document of found) {
          for (const { key, weight } of reach) {
            const presence = presenceAt(key, document);
            if (presence > 0) give(document, weight * presence);
          }
        }
        left -= most;
      }
      const bar = kthBest(matched, found, found.length, limit) - ROUNDING;
      return Array.from(found.filter((document) => (matched[document] ?? 0) >= bar))
        .sort(byMatch)
        .slice(0, limit)
        .map((document) => ({ document, matched: matched[document] ?? 0 }));
    },
    matchOf(document, terms) {
      let sum = 0;
      for (const term of terms) {
        let most = 0;
        for (const { key, weight } of reachOf(term))
          most = Math.max(most, weight * presenceAt(key, document));
        sum += most;
      }
      return sum;
    },
    strength(document, term) {
      const has = (key: string): boolean => {
        const id = keys.get(key);
        return id !== undefined && presenceAt(id, document) > 0;
      };
      if (has(term.key)) return 1;
      if (term.concepts.some(has)) return LEXICAL_SCORING.synonym;
      return relatives(term.key).find(({ key }) => has(key))?.strength ?? 0;
    },
  };
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;
const NO_REACH = { reach: [] as readonly Reach[], most: 0 };

/** The `limit`-th highest of the values of some documents; 0 where there are fewer. */
function kthBest(
  values: Float64Array,
  documents: Int32Array,
  count: number,
  limit: number,
): number {
  if (count < limit) return 0;
  // Ascending, so that the lowest of the best stands first. `limit` is small: insertion beats a heap.
  const best = new Float64Array(limit);
  for (let at = 0; at < count; at += 1) {
    const value = values[documents[at] ?? 0] ?? 0;
    if (value <= (best[0] ?? 0)) continue;
    let place = 0;
    while (place + 1 < limit && (best[place + 1] ?? 0) < value) {
      best[place] = best[place + 1] ?? 0;
      place += 1;
    }
    best[place] = value;
  }
  return best[0] ?? 0;
}
