/** A unit of meaning of a document or a query. */
export interface IndexTerm {
  readonly key: string;
  /** Keys of near synonyms. */
  readonly concepts: readonly string[];
  /** Share of its rarity that the term keeps, 0 to 1: a word of asking says less than a name. */
  readonly share: number;
  /** Keys that a query's misspelt term may stand for. */
  readonly spellings?: readonly string[];
  /** A pair of words or a kind of value: raises a match, but is no part of what a text weighs. */
  readonly bonus?: true;
}

/** A term of a document. */
export interface DocumentTerm extends IndexTerm {
  /** 1, the default, or more for the document's own words; less for words of what stands around it. */
  readonly presence?: number;
}

export interface IndexedDocument {
  /** Documents of one group are counted once when rarity is measured. */
  readonly group: number;
  readonly terms: readonly DocumentTerm[];
}

/** Which documents have which keys: one run for each key, in the order of documents. */
export interface Postings {
  /** Positions of the runs. */
  readonly keys: ReadonlyMap<string, number>;
  /** Where the run of each key begins; one more than there are keys. */
  readonly starts: Int32Array;
  readonly documents: Int32Array;
  readonly presences: Float32Array;
  /** Groups with the key among their own words. */
  readonly groupCounts: Int32Array;
  readonly groupTotal: number;
  /** Weight of all own terms of each document. */
  readonly weights: Float64Array;
}

/** The same as JSON, of documents whose terms have no presence but the default. */
export type StoredPostings = Readonly<
  Record<"starts" | "documents" | "groupCounts" | "weights", readonly number[]>
> & { readonly keys: readonly string[]; readonly groupTotal: number };

export function compilePostings(documents: readonly IndexedDocument[]): Postings {
  const keys = new Map<string, number>();
  const lengths: number[] = [];
  const lastDocument: number[] = [];
  const counts: number[] = [];
  const lastGroup: number[] = [];
  const idOf = (key: string): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const id = keys.size;
    keys.set(key, id);
    lengths.push(0);
    lastDocument.push(-1);
    counts.push(0);
    lastGroup.push(-1);
    return id;
  };
  const groups = new Set<number>();
  const eachKey = (visit: (id: number, document: number, presence: number) => void): void => {
    documents.forEach(({ terms }, document) => {
      for (const { key, concepts, presence = 1 } of terms) {
        visit(idOf(key), document, presence);
        for (const concept of concepts) visit(idOf(concept), document, presence);
      }
    });
  };
  eachKey((id, document, presence) => {
    if (lastDocument[id] !== document) {
      lastDocument[id] = document;
      lengths[id] = (lengths[id] ?? 0) + 1;
    }
    const group = documents[document]?.group ?? document;
    if (presence >= 1 && lastGroup[id] !== group) {
      lastGroup[id] = group;
      counts[id] = (counts[id] ?? 0) + 1;
    }
    groups.add(group);
  });
  const starts = new Int32Array(keys.size + 1);
  for (const [id, length] of lengths.entries()) starts[id + 1] = (starts[id] ?? 0) + length;
  const total = starts[keys.size] ?? 0;
  const postings = new Int32Array(total);
  const presences = new Float32Array(total);
  const ends = starts.slice(0, keys.size);
  eachKey((id, document, presence) => {
    const end = ends[id] ?? 0;
    if (end > (starts[id] ?? 0) && postings[end - 1] === document) {
      presences[end - 1] = Math.max(presences[end - 1] ?? 0, presence);
      return;
    }
    postings[end] = document;
    presences[end] = presence;
    ends[id] = end + 1;
  });
  const groupCounts = Int32Array.from(counts);
  const groupTotal = documents.length === 0 ? 0 : groups.size;
  const { weigh } = termWeights({ keys, groupCounts, groupTotal });
  const weights = Float64Array.from(documents, ({ terms }) =>
    terms.reduce(
      (sum, term) => (term.bonus || (term.presence ?? 1) < 1 ? sum : sum + weigh(term)),
      0,
    ),
  );
  return { keys, starts, documents: postings, presences, groupCounts, groupTotal, weights };
}

export function storePostings(postings: Postings): StoredPostings {
  const { keys, starts, documents, groupCounts, groupTotal, weights } = postings;
  return {
    keys: [...keys.keys()],
    starts: [...starts],
    documents: [...documents],
    groupCounts: [...groupCounts],
    groupTotal,
    weights: [...weights],
  };
}

export function restorePostings(stored: StoredPostings): Postings {
  return {
    keys: new Map(stored.keys.map((key, id) => [key, id])),
    starts: new Int32Array(stored.starts),
    documents: new Int32Array(stored.documents),
    presences: new Float32Array(stored.documents.length).fill(1),
    groupCounts: new Int32Array(stored.groupCounts),
    groupTotal: stored.groupTotal,
    weights: new Float64Array(stored.weights),
  };
}

export interface TermWeights {
  rarity(key: string): number;
  /** Share of a term times its rarity. */
  weigh(term: IndexTerm): number;
}

/** How much terms weigh among documents, see `createInvertedIndex`. */
export function termWeights({
  keys,
  groupCounts,
  groupTotal,
}: Pick<Postings, "keys" | "groupCounts" | "groupTotal">): TermWeights {
  const rarityOfCount = (count: number): number =>
    Math.log(1 + (groupTotal - count + 0.5) / (count + 0.5));
  const rarities = Float64Array.from(groupCounts, rarityOfCount);
  const unknownRarity = rarityOfCount(0);
  const rarity = (key: string): number => {
    const id = keys.get(key);
    return id === undefined ? unknownRarity : (rarities[id] ?? unknownRarity);
  };
  const weigh = (term: IndexTerm): number => {
    if (term.concepts.length === 0) return term.share * rarity(term.key);
    const shared = Math.min(...term.concepts.map(rarity));
    return term.share * (keys.has(term.key) ? (rarity(term.key) + shared) / 2 : shared);
  };
  return { rarity, weigh };
}
