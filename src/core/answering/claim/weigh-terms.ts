import type { IndexTerm } from "../../retrieval/postings.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import { tokenize } from "../../understanding/tokenize.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import { shareMeaning } from "../share-meaning.ts";
import type { FactEntry } from "./find-siblings.ts";
import type { KnownNames } from "./known-names.ts";
import { isOpposed } from "./slots/compare-sense.ts";
import { isSaid, LIGHT_SHARE } from "./words-of-asking.ts";

/** Facts of the same paragraph about the same thing may vouch for a word at this share. */
const SIBLING = 0.5;
/** Most that one word weighs, however rare it is: a sentence says several things. */
const MOST = 2.5;
/** Share of its weight that a word keeps of which the pack knows nothing at all. */
const COLOUR = 0.4;
/** How strongly a fact knows the whole of what it speaks of, or its part; no more than that is another thing. */
const KIN_ASIDE = 0.75;
/** How strongly a fact knows the words that its subject goes by. */
const CALLED = 0.8;
/** How strongly a fact has to know a word to tell it: a word that is only near in meaning tells something else. */
const TELLS = 0.7;
/** The share at which others vouch for what is said of it. */
const HEARSAY = 0.25;

/** A claim's words on the scale of a fact; weights of terms, 0 and up. */
export interface TermWeights {
  readonly total: number;
  /** What of it the fact knows, names of others and opposites left out. */
  readonly known: number;
  /** Weight of the words besides names and words of asking, and what of it the fact knows. */
  readonly said: number;
  readonly saidKnown: number;
  /** Share of those words, strange ones at their full weight, of which neither the fact nor its kin tells; 0 to 1. */
  readonly untold: number;
  /** One of those words, or a synonym of it, stands in the fact's own sentence, or the word in its value. */
  readonly inStatement: boolean;
  /** Weight of the names of others and of opposites. */
  readonly foreignWeight: number;
  /** Keys of names that the fact does not know. */
  readonly foreign: readonly string[];
  /** The claim speaks of something covered, name or description, that has no part in the fact. */
  readonly straysFrom: boolean;
  /** Weight of the words of which the fact says the opposite. */
  readonly opposed: number;
}

/** Weighs what a fact, and those that tell one story with it (`kin`), know of a claim's terms. Pure. */
export function weighTerms(
  terms: readonly IndexTerm[],
  fact: FactEntry,
  kin: readonly FactEntry[],
  { proper, words }: KnownNames,
  ranking: Ranking,
  vocabulary: Vocabulary,
): TermWeights {
  const { index, slots } = fact;
  // A word that neither the pack nor any neighbour knows may only colour the sentence.
  const weightOf = (term: IndexTerm): number =>
    Math.min(MOST, ranking.weigh(term)) * (ranking.isStrange(term) ? COLOUR : 1);
  let total = 0;
  let known = 0;
  let said = 0;
  let saidKnown = 0;
  let asked = 0;
  let told = 0;
  let foreignWeight = 0;
  let opposed = 0;
  let straysFrom = false;
  const foreign: string[] = [];
  const statement = ranking.statementOf(index) ?? [];
  const called = words.get(fact.fact.subject);
  const subject = `e:${fact.fact.subject}`;
  const isOfSubject = terms.some(({ key }) => key === subject);
  for (const term of terms) {
    const weight = weightOf(term);
    total += weight;
    // What somebody is called needs no other word for it.
    const own = Math.max(called?.has(term.key) ? CALLED : 0, ranking.asserts(index, term));
    const vouched = Math.max(0, ...kin.map((other) => ranking.asserts(other.index, term)));
    const strength = Math.max(own, SIBLING * vouched);
    known += weight * strength;
    if (isSaid(term)) {
      said += weight;
      const full = ranking.weigh(term);
      asked += full;
      told += own >= TELLS ? full : vouched >= TELLS ? full / 2 : 0;
      // Others may speak of the same thing; what is said of it has to be said here.
      saidKnown += weight * Math.max(own, HEARSAY * vouched);
    }
    if (
      ((term.key.startsWith("e:") && proper.has(term.key.slice(2))) || term.key.startsWith("x:")) &&
      !slots.entities.has(term.key.slice(2)) &&
      own <= 0
    ) {
      foreign.push(term.key);
      foreignWeight += weight;
      if (strength > 0) known -= weight * strength;
    }
    // A whole or a part stands for the other where it is spoken of alone.
    const least = isOfSubject && term.key !== subject ? KIN_ASIDE : 0;
    if (term.key.startsWith("e:") && !slots.entities.has(term.key.slice(2)) && own <= least)
      straysFrom = true;
    if (isOpposed(term, terms, fact, ranking, vocabulary)) {
      opposed += weight;
      foreignWeight += weight;
      known -= weight * strength;
    }
  }
  const untold = asked > 0 ? 1 - told / asked : 0;
  // Words of a value may have been read as what somebody is called.
  const { value } = fact.fact;
  const valued = new Set(
    value && "text" in value ? tokenize(value.text).map(({ stem }) => stem) : [],
  );
  const inStatement = terms.some(
    (term) =>
      !/^[exq]:/.test(term.key) &&
      term.share > LIGHT_SHARE &&
      (valued.has(term.key) || statement.some((other) => shareMeaning(other, term))),
  );
  return {
    total,
    known,
    said,
    saidKnown,
    untold,
    inStatement,
    foreignWeight,
    foreign,
    straysFrom,
    opposed,
  };
}

/** The fact knows a name no better than as that of its whole or its part. */
export function isKinAlone(
  term: IndexTerm,
  { index, slots }: FactEntry,
  ranking: Ranking,
): boolean {
  return (
    term.key.startsWith("e:") &&
    !slots.entities.has(term.key.slice(2)) &&
    ranking.asserts(index, term) <= KIN_ASIDE
  );
}

/**
 * What of the words for up and down the fact does not know: they differ, and are no evidence against the match. Opposites of
 * the fact's own words have been left out of the total already.
 */
export function weighDirection(
  terms: readonly IndexTerm[],
  fact: FactEntry,
  ranking: Ranking,
  vocabulary: Vocabulary,
): number {
  const { index } = fact;
  return terms
    .filter((term) => term.concepts.includes("c:up") || term.concepts.includes("c:down"))
    .filter((term) => !isOpposed(term, terms, fact, ranking, vocabulary))
    .reduce((sum, term) => sum + ranking.weigh(term) * (1 - ranking.asserts(index, term)), 0);
}

/** The fact has a word for up or down that the claim has, or means the same by it. */
export function tellsDirection(
  terms: readonly IndexTerm[],
  { index, slots }: FactEntry,
  ranking: Ranking,
): boolean {
  if (slots.direction !== undefined) return true;
  return terms.some(
    (term) =>
      (term.concepts.includes("c:up") || term.concepts.includes("c:down")) &&
      ranking.asserts(index, term) >= TELLS_DIRECTION,
  );
}
/** How strongly it has to know such a word; more than what is only near in meaning. */
const TELLS_DIRECTION = 0.8;
