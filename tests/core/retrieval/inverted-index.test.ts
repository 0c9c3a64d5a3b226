import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createInvertedIndex } from "../../../src/core/retrieval/inverted-index.ts";
import type {
  DocumentTerm,
  IndexedDocument,
  IndexTerm,
} from "../../../src/core/retrieval/postings.ts";

const term = (key: string, more: Partial<DocumentTerm> = {}): DocumentTerm => ({
  key,
  concepts: [],
  share: 1,
  ...more,
});
const documentOf = (group: number, ...keys: readonly string[]): IndexedDocument => ({
  group,
  terms: keys.map((key) => term(key)),
});

const key = fc.constantFrom(..."abcdefghij");
const anyTerm: fc.Arbitrary<DocumentTerm> = fc.record({
  key,
  concepts: fc.uniqueArray(
    key.map((letter) => `c:${letter}`),
    { maxLength: 2 },
  ),
  share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  presence: fc.constantFrom(0.4, 1, 1.5),
});
const anyDocuments = fc
  .array(fc.array(anyTerm, { maxLength: 8 }), { maxLength: 60 })
  .map((lists) => lists.map((terms, group): IndexedDocument => ({ group, terms })));
const anyQuery: fc.Arbitrary<IndexTerm[]> = fc.array(anyTerm, { maxLength: 8 });

describe("an inverted index", () => {
  const index = createInvertedIndex(
    [
      documentOf(0, "bridge", "close", "storm"),
      documentOf(1, "bridge", "open", "spring"),
      documentOf(2, "ferry", "run", "bridge"),
    ],
    (one) => (one === "boat" ? [{ key: "ferry", strength: 0.5 }] : []),
  );

  test("gives a rare word more weight than a frequent one", () => {
    expect(index.weigh(term("storm"))).toBeGreaterThan(index.weigh(term("bridge")));
  });

  test("counts a word that nobody has as the rarest", () => {
    expect(index.weigh(term("tunnel"))).toBeGreaterThan(index.weigh(term("storm")));
  });

  test("finds the document with the words first", () => {
    const found = index.search([term("bridge"), term("spring")], 3);
    expect(found.map(({ document }) => document)).toEqual([1, 0, 2]);
  });

  test("lets a relative stand for a word, for less than the word itself", () => {
    const [found] = index.search([term("boat")], 1);
    expect(found).toEqual({ document: 2, matched: 0.5 * index.weigh(term("boat")) });
    expect(index.strength(2, term("boat"))).toBe(0.5);
    expect(index.strength(2, term("ferry"))).toBe(1);
    expect(index.strength(0, term("boat"))).toBe(0);
  });

  test("weighs what a document says, not what stands around it", () => {
    const around = createInvertedIndex([
      { group: 0, terms: [term("storm"), term("winter", { presence: 0.4 })] },
      documentOf(1, "winter"),
    ]);
    expect(around.weightOf(0)).toBe(around.weigh(term("storm")));
    expect(around.search([term("winter")], 2).map(({ document }) => document)).toEqual([1, 0]);
  });

  test("counts a group once, however many documents it has", () => {
    const many = createInvertedIndex([
      documentOf(0, "x"),
      documentOf(0, "x"),
      documentOf(0, "x"),
      documentOf(1, "y"),
    ]);
    expect(many.weigh(term("x"))).toBe(many.weigh(term("y")));
  });

  test("has an answer without documents and without words", () => {
    expect(createInvertedIndex([]).search([term("x")], 5)).toEqual([]);
    expect(index.search([], 5)).toEqual([]);
    expect(index.search([term("storm")], 0)).toEqual([]);
  });
});

describe("for any documents and any query", () => {
  test("no weight and no match is NaN or negative", () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, (documents, query) => {
        const index = createInvertedIndex(documents);
        const numbers = [
          ...query.map(index.weigh),
          ...documents.map((_, at) => index.weightOf(at)),
          ...index.match(query).map(({ matched }) => matched),
        ];
        for (const number of numbers) expect(number).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("the search that stops early finds what a comparison of all finds", () => {
    fc.assert(
      fc.property(
        anyDocuments,
        anyQuery,
        fc.integer({ min: 1, max: 12 }),
        (documents, query, limit) => {
          const index = createInvertedIndex(documents);
          const all = index
            .match(query)
            .map(({ matched }) => matched)
            .sort((a, b) => b - a);
          const found = index.search(query, limit).map(({ matched }) => matched);
          expect(found).toHaveLength(Math.min(limit, all.length));
          found.forEach((matched, at) => {
            expect(matched).toBeCloseTo(all[at] ?? Number.NaN, 9);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("one document alone gets what it gets among all", () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, (documents, query) => {
        const index = createInvertedIndex(documents);
        for (const { document, matched } of index.match(query))
          expect(index.matchOf(document, query)).toBeCloseTo(matched, 9);
      }),
    );
  });

  test("a document that shares nothing with a query changes no order", () => {
    fc.assert(
      fc.property(anyDocuments, key, key, (documents, one, two) => {
        // Words of the same rarity stay so, whatever else is indexed.
        const query = [term(one), term(two)];
        const order = (extra: readonly IndexedDocument[]): readonly number[] =>
          createInvertedIndex([...documents, ...extra])
            .search(query, documents.length + 1)
            .map(({ document }) => document);
        const counts = query.map(
          ({ key: wanted }) =>
            documents.filter(({ terms }) =>
              terms.some((own) => own.key === wanted && (own.presence ?? 1) >= 1),
            ).length,
        );
        fc.pre(counts[0] === counts[1]);
        expect(order([documentOf(documents.length, "unrelated")])).toEqual(order([]));
      }),
    );
  });
});
