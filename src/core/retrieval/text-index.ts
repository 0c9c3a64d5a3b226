import { createSpellingNeighbours } from "../understanding/spelling-neighbours.ts";
import { type Token, tokenize } from "../understanding/tokenize.ts";
import { createInvertedIndex, type InvertedIndex } from "./inverted-index.ts";
import { LEXICAL_SCORING } from "./lexical-scoring.ts";
import type { DocumentTerm, IndexedDocument, IndexTerm } from "./postings.ts";
import { textWords, valueTerms, wantedValueTerms, wordTerms } from "./text-terms.ts";

/** A text that can be found, with what stands around it. */
export interface IndexedText {
  /** What it says; left out where only questions lead to it. */
  readonly statement?: string;
  /** Other names of what it is about: as good as words of its own. */
  readonly aliases?: readonly string[];
  /** What stands around it, such as its paragraph and title. */
  readonly context?: readonly string[];
  /** Questions that it answers. */
  readonly questions?: readonly string[];
}

export interface FoundText {
  /** Position among the texts that were indexed. */
  readonly text: number;
  /** Weight in common with the question: what texts are ranked by. */
  readonly score: number;
  /**
   * 0 to about 1.5: the score as a share of what the question weighs itself. Unlike the score it can be compared between
   * questions, so that a threshold on it can abstain.
   */
  readonly coverage: number;
}

export interface TextIndex {
  /** The texts that answer a question best, best first. Pure: the order of ties is the order of the texts. */
  search(question: string, limit: number): readonly FoundText[];
}

/** Texts that are compared way of asking by way of asking, at least. */
const SHORTLIST = 30;

/** One way of asking for a text, or the text itself. */
interface View {
  readonly terms: readonly DocumentTerm[];
  readonly isQuestion: boolean;
}

/**
 * Compiles an index of plain texts. What is known of a text, its statement and all of its questions together, makes the
 * shortlist; in it the nearest single view decides as well.
 */
export function createTextIndex(texts: readonly IndexedText[]): TextIndex {
  const stemOf = new Map<string, string>();
  const read = (text: string): readonly IndexTerm[] => {
    const tokens = tokenize(text);
    for (const token of tokens) if (token.kind === "word") stemOf.set(token.text, token.stem);
    return wordTerms(textWords(tokens));
  };
  const around = createCache(read);
  const viewsOf = ({
    statement,
    aliases = [],
    context = [],
    questions = [],
  }: IndexedText): readonly View[] => {
    const asked = questions.map((question): View => ({ terms: read(question), isQuestion: true }));
    if (statement === undefined) return asked;
    const terms = [
      ...[statement, ...aliases].flatMap(read),
      ...valueTerms(statement),
      ...context
        .flatMap(around)
        .filter(({ bonus }) => !bonus)
        .map((term) => ({ ...term, presence: LEXICAL_SCORING.context })),
    ];
    return [{ terms, isQuestion: false }, ...asked];
  };

  const views: IndexedDocument[] = [];
  const questionsFrom: number[] = [];
  const ranges: (readonly [from: number, to: number])[] = [];
  const wholes = texts.map((indexed, text): IndexedDocument => {
    const own = viewsOf(indexed);
    const from = views.length;
    // A text that can be asked for in one way only is compared as a whole.
    if (own.length > 1) views.push(...own.map(({ terms }) => ({ group: text, terms })));
    ranges.push([from, views.length]);
    questionsFrom.push(own[0]?.isQuestion ? 0 : 1);
    return { group: text, terms: own.length > 1 ? wholeOf(own) : (own[0]?.terms ?? []) };
  });
  const index = createInvertedIndex(wholes);
  const viewIndex = createInvertedIndex(views);
  const neighbours = createSpellingNeighbours(stemOf.keys());

  /** Only a word that is nowhere in the texts is taken for a misspelling. */
  const spell = ({ kind, text, stem }: Token): readonly string[] =>
    kind !== "word" || index.has(stem)
      ? []
      : [...new Set(neighbours.of(text).map((word) => stemOf.get(word) ?? word))];

  /** A stored question that asks more is another question; a statement that says more is no worse. */
  const similarity = (
    matched: number,
    mass: number,
    weight: number,
    isQuestion: boolean,
  ): number => {
    const { coversQuestion } = LEXICAL_SCORING;
    if (!isQuestion) return matched / mass;
    const coversView = Math.min(1, matched / Math.max(weight, 1e-9));
    return coversQuestion * (matched / mass) + (1 - coversQuestion) * coversView;
  };

  return {
    search(question, limit) {
      const terms = [
        ...wordTerms(textWords(tokenize(question), spell)),
        ...wantedValueTerms(question),
      ];
      const mass = massOf(terms, index);
      if (mass === 0) return [];
      const viewMass = massOf(terms, viewIndex);
      const found = index
        .search(terms, Math.max(limit, SHORTLIST))
        .map(({ document: text, matched }): FoundText => {
          const [from, to] = ranges[text] ?? [0, 0];
          const firstQuestion = questionsFrom[text] ?? 0;
          if (from === to) {
            const isQuestion = firstQuestion === 0;
            const coverage = similarity(matched, mass, index.weightOf(text), isQuestion);
            return { text, score: coverage * mass, coverage };
          }
          let nearest = 0;
          for (let view = from; view < to; view += 1) {
            const isQuestion = view >= from + firstQuestion;
            const matchedView = viewIndex.matchOf(view, terms);
            const weight = viewIndex.weightOf(view);
            nearest = Math.max(nearest, similarity(matchedView, viewMass, weight, isQuestion));
          }
          const { nearestView } = LEXICAL_SCORING;
          const coverage = nearestView * nearest + (1 - nearestView) * (matched / mass);
          return { text, score: coverage * mass, coverage };
        });
      return found.sort((a, b) => b.coverage - a.coverage || a.text - b.text).slice(0, limit);
    },
  };
}

function massOf(terms: readonly IndexTerm[], index: InvertedIndex): number {
  return terms.reduce((sum, term) => (term.bonus ? sum : sum + index.weigh(term)), 0);
}

/** All terms of a text's views; what many of them have counts more. */
function wholeOf(views: readonly View[]): readonly DocumentTerm[] {
  const whole = new Map<string, { readonly term: DocumentTerm; count: number }>();
  for (const { terms } of views) {
    for (const term of new Map(terms.map((one) => [one.key, one])).values()) {
      const known = whole.get(term.key);
      if (!known) whole.set(term.key, { term, count: 1 });
      else if ((known.term.presence ?? 1) < (term.presence ?? 1))
        whole.set(term.key, { term, count: 1 });
      else known.count += 1;
    }
  }
  const { repetition } = LEXICAL_SCORING;
  return [...whole.values()].map(({ term, count }) =>
    (term.presence ?? 1) < 1
      ? term
      : { ...term, presence: (count * (1 + repetition)) / (count + repetition) },
  );
}

/** What stands around one text stands around its neighbours as well. */
function createCache<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
