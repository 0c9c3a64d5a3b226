import { isProperName } from "../entity.ts";
import { isInItsVoice } from "../is-in-its-voice.ts";
import type { Pack } from "../pack.ts";
import type { Question } from "../understanding/read-question.ts";
import { stemWord } from "../understanding/stem-word.ts";
import { wordsOf } from "../understanding/text-of.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";
import type { WordVectors } from "../understanding/word-vectors.ts";
import { compileEntries, type EntryView, indexTerms } from "./compile-entries.ts";
import { createDescribedNames } from "./described-names.ts";
import type { Entry } from "./entry.ts";
import { factsWithFigure, figureInCommon, withJudgments } from "./figure-in-common.ts";
import { groupViews } from "./group-views.ts";
import { type InvertedIndex, searchPostings } from "./inverted-index.ts";
import { kinOf } from "./kin-of.ts";
import { NO_KINDS } from "./kinds-asked.ts";
import { compileMeasurePhrases } from "./measure-phrases.ts";
import { createNearWords, type Relative } from "./near-words.ts";
import { createNearestViews, type NearView } from "./nearest-views.ts";
import type { IndexTerm } from "./postings.ts";
import { restoreEntries, type StoredEntries } from "./stored-entries.ts";
import { createToldDates } from "./told-dates.ts";
import { typedFit } from "./typed-fit.ts";

/** An entry with how well it answers, and why. */
export interface Candidate {
  readonly entry: Entry;
  readonly index: number;
  /** 0 to about 1.2: lexical similarity times the fit of its typed slots. */
  readonly score: number;
  /** Share of the question's weight that the entry knows anything of, 0 to 1. */
  readonly coverage: number;
  /** The same of its words besides names and words of asking; 1 where there are none. */
  readonly predicate: number;
  /** Similarity of the nearest way of asking, 0 to 1. */
  readonly similarity: number;
  /** That way of asking. */
  readonly view: EntryView;
  /** The curator wrote this very question down for this entry. */
  readonly isExact: boolean;
  /** Product of the typed factors, and the name of each that is not 1. */
  readonly fit: number;
  readonly reasons: readonly string[];
}

export interface Ranking {
  readonly entries: readonly Entry[];
  /** Best first, at most `limit`. */
  rank(question: Question, limit?: number): readonly Candidate[];
  /** Entries whose statement, question or denial is nearest to a text's terms, without typed slots. */
  nearest(
    terms: readonly IndexTerm[],
    kinds: readonly EntryView["kind"][],
    limit: number,
  ): readonly NearView[];
  /** Weight of a term in this pack. */
  weigh(term: IndexTerm): number;
  /** No entry has the term, a synonym of it or a word near it. */
  isStrange(term: IndexTerm): boolean;
  /** The key of a term, or what it stands for, is a word of the pack itself. */
  isWordOfPack(key: string): boolean;
  /** How strongly an entry knows a term: 1 itself, less a synonym, 0 not at all. */
  knows(entry: number, term: IndexTerm): number;
  /** The same, but a concept of many words vouches for none of them. */
  knowsClosely(entry: number, term: IndexTerm): number;
  /** How strongly it knows a term by what it asserts: not by questions that it answers with no. */
  asserts(entry: number, term: IndexTerm): number;
  /** How near two stems are in meaning, see `WordVectors`. */
  cosine(stem: string, other: string): number | undefined;
  factIndex(id: string): number | undefined;
  /** Terms of a fact's own sentence. */
  statementOf(entry: number): readonly IndexTerm[] | undefined;
}

/** Shares of the score: the nearest way of asking, and everything known of the entry. */
const NEAREST_VIEW = 0.62;
const WHOLE_ENTRY = 0.38;

export function createRanking(
  pack: Pack,
  vocabulary: Vocabulary,
  vectors: WordVectors,
  stored?: StoredEntries,
): Ranking {
  const { entries, views, postings } = stored
    ? restoreEntries(stored, pack)
    : compileEntries(pack, vocabulary);
  const kin = kinOf(pack);
  const stems = [...postings.keys.keys()].filter(isPlainWord);
  const near = createNearWords(stems, vocabulary, vectors);
  const describes = createDescribedNames(
    pack,
    (words) => createNearWords(words, vocabulary, vectors),
    vocabulary.conceptsOf,
  );
  const index = searchPostings(postings, (key) =>
    isPlainWord(key) ? near(key) : (kin.get(key) ?? NONE),
  );
  // Who asks may describe whom they mean; who claims has to name them.
  const askedIndex = searchPostings(postings, (key) =>
    isPlainWord(key) ? [...near(key), ...describes(key)] : (kin.get(key) ?? NONE),
  );
  const { wholeOf, assertedOf, statements, focuses, asked, exactly } = groupViews(views);
  const nearestViews = createNearestViews(views, index, askedIndex);
  const properNames = new Set(pack.entities.filter(isProperName).map(({ id }) => id));
  const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
  const kindOfWord = new Map(
    pack.kinds.flatMap(({ id, name, plural, words }) =>
      [name, plural, ...words].map((word) => [stemWord(word.toLowerCase()), id] as const),
    ),
  );
  const measurePhrases = compileMeasurePhrases(pack);
  const factIndexes = new Map(
    entries.flatMap((entry, at) => (entry.kind === "fact" ? [[entry.fact.id, at] as const] : [])),
  );

  const toldDates = createToldDates(entries, HEARD);

  const kindAskedBy = ({ reading: { focus }, wants }: Question): string | undefined =>
    focus === undefined || wants.includes("count") ? undefined : kindOfWord.get(focus);

  /** By the same word, or one that means the same. */
  const asksForSame = (focus: string, asked: ReadonlySet<string> | undefined): boolean => {
    if (!asked) return false;
    const concepts = vocabulary.conceptsOf(focus);
    return [...asked].some(
      (other) =>
        other === focus || vocabulary.conceptsOf(other).some((one) => concepts.includes(one)),
    );
  };

  /** A word that no entry has says little, however rare that makes it. */
  const bounded = (term: IndexTerm): IndexTerm => {
    const isHeard = index.has(term.key) || term.concepts.some(index.has);
    const weight = index.weigh(term);
    const isName = term.key.startsWith("x:");
    const most = isHeard || isName ? HEARD : term.share <= LIGHT_SHARE ? IDLE : UNHEARD;
    return weight > most ? { ...term, share: (term.share * most) / weight } : term;
  };

  const weighQuestion = (question: Question) => {
    const { reading } = question;
    const kindAsked = kindAskedBy(question);
    // Which kind is asked for is a slot, and no word to look for.
    const unbounded = indexTerms(reading).map((term) =>
      kindAsked !== undefined && term.key === reading.focus
        ? { ...term, share: term.share * LIGHT_SHARE }
        : term,
    );
    // A word that no entry has is said all the same, however little it is let weigh.
    const said = unbounded
      .filter(({ key, share }) => share > LIGHT_SHARE && !/^[exq]:/.test(key))
      .map(bounded);
    const saidWeight = weightOf(said, index);
    const terms = unbounded.map(bounded);
    const figured = factsWithFigure(entries, reading.quantities);
    return {
      question,
      kindAsked,
      terms,
      weight: weightOf(terms, index),
      said,
      saidWeight,
      exact: exactly.get(wordsOf(reading)) ?? NOBODY,
      figured: question.asksOpinion ? withJudgments(entries, figured) : figured,
      figure: figureInCommon(saidWeight === 0),
      measures: measurePhrases.in(reading),
      dated: toldDates(reading),
    };
  };
  type Weighed = ReturnType<typeof weighQuestion>;

  /** Entries that are nearest in words, and those whose own figure is asked of. */
  const shortlist = ({ question, terms, figured, figure }: Weighed): NearView[] => {
    const found = nearestViews(terms, undefined, question.wants);
    for (const at of figured) {
      const view = views[assertedOf.get(at) ?? 0];
      if (view && !found.has(at)) found.set(at, { index: at, view, similarity: 0 });
    }
    return [...found.values()]
      .map((one) =>
        figured.has(one.index) ? { ...one, similarity: Math.min(1, one.similarity + figure) } : one,
      )
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, SHORTLIST);
  };

  const score = ({ index: at, view, similarity }: NearView, put: Weighed): Candidate => {
    const entry = entries[at] as Entry;
    const { question, terms, said, saidWeight } = put;
    const { focus } = question.reading;
    const whole = wholeOf.get(at) ?? 0;
    const known = (of: readonly IndexTerm[]): number =>
      of.reduce((sum, term) => sum + index.weigh(term) * askedIndex.strength(whole, term), 0);
    const hasFigure = put.figured.has(at);
    const inDates = put.dated(entry);
    const coverage = Math.min(
      1,
      (known(terms) + inDates) / Math.max(put.weight + inDates, 1e-9) +
        (hasFigure ? put.figure : 0),
    );
    const predicate = saidWeight === 0 || hasFigure ? 1 : known(said) / saidWeight;
    const { fit, reasons } = typedFit(question, entry, {
      properNames,
      measures: put.measures,
      sameFocus: focus !== undefined && asksForSame(focus, focuses.get(at)),
      hasFigure,
      kinds,
      kindAsked: put.kindAsked,
      isOwnVoice: (fact) => isInItsVoice(fact, pack),
      speaksOf: (id) => index.strength(whole, nameTerm(id)) === 1,
      asked: asked.get(at) ?? NO_KINDS,
    });
    const isExact = put.exact.has(at);
    const lexical = NEAREST_VIEW * similarity + WHOLE_ENTRY * coverage;
    return {
      entry,
      index: at,
      score: isExact ? EXACT : lexical * fit,
      coverage,
      predicate,
      similarity,
      view,
      isExact,
      fit,
      reasons,
    };
  };

  return {
    entries,
    weigh: index.weigh,
    isStrange: index.isStrange,
    isWordOfPack: index.has,
    knows(entry, term) {
      const whole = wholeOf.get(entry);
      return whole === undefined ? 0 : index.strength(whole, term);
    },
    knowsClosely(entry, term) {
      const concepts = term.concepts.filter((concept) => !vocabulary.isBroad(concept));
      return this.knows(entry, { ...term, concepts });
    },
    asserts(entry, term) {
      const asserted = assertedOf.get(entry);
      return asserted === undefined ? 0 : index.strength(asserted, term);
    },
    cosine: vectors.cosine,
    factIndex: (id) => factIndexes.get(id),
    statementOf: (entry) => statements.get(entry),
    nearest(terms, kinds, limit) {
      return [...nearestViews(terms, kinds).values()]
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
        .slice(0, limit);
    },
    rank(question, limit = 12) {
      const put = weighQuestion(question);
      return shortlist(put)
        .map((one) => score(one, put))
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, limit);
    },
  };
}

function weightOf(terms: readonly IndexTerm[], { weigh }: InvertedIndex): number {
  return terms.reduce((sum, term) => sum + weigh(term), 0);
}

function nameTerm(id: string): IndexTerm {
  return { key: `e:${id}`, concepts: [], share: 1 };
}

/** Score of an entry whose own example question is asked word for word: above any other. */
const EXACT = 1.5;
const NOBODY: ReadonlySet<number> = new Set();
/** Most that a word weighs, one that some entry has and one that none has. */
const HEARD = 2.5;
const UNHEARD = 1;
/** Words of asking keep no more than this share. */
const LIGHT_SHARE = 0.25;
/** Most that a word of asking weighs that no entry has: "okay, um, anyway". */
const IDLE = UNHEARD * LIGHT_SHARE;
/** Entries that are looked at slot by slot. */
const SHORTLIST = 60;
const NONE: readonly Relative[] = [];

/** No name, figure or phrase. */
function isPlainWord(key: string): boolean {
  return !/[: ]/.test(key);
}
