import type { Relative } from "./near-words.ts";

/** A unit of meaning of a document or a query. */
export interface IndexTerm {
  readonly key: string;
  /** Keys of near synonyms. */
  readonly concepts: readonly string[];
  /** Share of its rarity that the term keeps, 0 to 1: a word of asking says less than a name. */
  readonly share: number;
}

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
  /** Weight of all terms of a document. */
  weightOf(document: number): number;
  /** Documents with at least one of the terms, in no order. Valid until the next call. */
  match(terms: readonly IndexTerm[]): readonly Match[];
  /** How strongly a document has a term: 1 itself, less a synonym or a whole or part of it, 0 not at all. */
  strength(document: number, term: IndexTerm): number;
}

/** What a synonym counts for beside the word itself. */
const SYNONYM = 0.86;

export interface IndexedDocument {
  /** Documents of one group are counted once when rarity is measured. */
  readonly group: number;
  readonly terms: readonly IndexTerm[];
}

/**
 * Compiles an index. `relatives` gives what may stand for a key: wholes, parts and words near in meaning, strongest first.
 *
 * Rarity is the probabilistic inverse document frequency, log(1 + (N - n + 0.5) / (n + 0.5)), of Robertson and Spärck
 * Jones, over groups instead of documents; a word with synonyms takes the mean of its own rarity and theirs.
 */
export function createInvertedIndex(
  documents: readonly IndexedDocument[],
  relatives: (key: string) => readonly Relative[],
): InvertedIndex {
  const postings = new Map<string, number[]>();
  const groupsOf = new Map<string, { count: number; last: number }>();
  const groups = new Set<number>();
  const add = (key: string, document: number, group: number): void => {
    const list = postings.get(key);
    if (!list) postings.set(key, [document]);
    else if (list[list.length - 1] !== document) list.push(document);
    const seen = groupsOf.get(key);
    if (!seen) groupsOf.set(key, { count: 1, last: group });
    else if (seen.last !== group) {
      seen.count += 1;
      seen.last = group;
    }
  };
  documents.forEach(({ group, terms }, document) => {
    groups.add(group);
    for (const term of terms) {
      add(term.key, document, group);
      for (const concept of term.concepts) add(concept, document, group);
    }
  });

  const total = groups.size;
  const rarity = (key: string): number => {
    const count = groupsOf.get(key)?.count ?? 0;
    return Math.log(1 + (total - count + 0.5) / (count + 0.5));
  };
  const weigh = (term: IndexTerm): number => {
    const own = groupsOf.has(term.key);
    if (term.concepts.length === 0) return term.share * rarity(term.key);
    const shared = Math.min(...term.concepts.map(rarity));
    return term.share * (own ? (rarity(term.key) + shared) / 2 : shared);
  };
  const weights = Float64Array.from(documents, ({ terms }) =>
    terms.reduce((sum, term) => sum + weigh(term), 0),
  );

  const matched = new Float64Array(documents.length);
  const lastQuery = new Int32Array(documents.length);
  const lastTerm = new Int32Array(documents.length);
  let query = 0;
  let stamp = 0;

  return {
    size: documents.length,
    weigh,
    isStrange: ({ key, concepts }) =>
      !postings.has(key) &&
      !concepts.some((concept) => postings.has(concept)) &&
      relatives(key).length === 0,
    weightOf: (document) => weights[document] ?? 0,
    match(terms) {
      query += 1;
      const touched: number[] = [];
      for (const term of terms) {
        stamp += 1;
        const weight = weigh(term);
        const give = (key: string, strength: number): void => {
          for (const document of postings.get(key) ?? []) {
            // The first key that a document has decides; the strongest comes first.
            if (lastTerm[document] === stamp) continue;
            lastTerm[document] = stamp;
            if (lastQuery[document] !== query) {
              lastQuery[document] = query;
              matched[document] = 0;
              touched.push(document);
            }
            matched[document] = (matched[document] ?? 0) + strength * weight;
          }
        };
        give(term.key, 1);
        for (const concept of term.concepts) give(concept, SYNONYM);
        for (const { key, strength } of relatives(term.key)) give(key, strength);
      }
      return touched.map((document) => ({ document, matched: matched[document] ?? 0 }));
    },
    strength(document, term) {
      const has = (key: string): boolean => includesSorted(postings.get(key), document);
      if (has(term.key)) return 1;
      if (term.concepts.some(has)) return SYNONYM;
      return relatives(term.key).find(({ key }) => has(key))?.strength ?? 0;
    },
  };
}

/** Postings grow in document order, so that they can be halved. */
function includesSorted(list: readonly number[] | undefined, wanted: number): boolean {
  if (!list) return false;
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
