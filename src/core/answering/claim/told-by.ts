import { indexTerms } from "../../retrieval/compile-entries.ts";
import type { FactSlots } from "../../retrieval/entry.ts";
import { LEXICAL_SCORING } from "../../retrieval/lexical-scoring.ts";
import type { IndexTerm } from "../../retrieval/postings.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import { readQuestion } from "../../understanding/read-question.ts";
import { readText } from "../../understanding/read-text.ts";
import { textOf } from "../../understanding/text-of.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import type { ClaimParts } from "./claim-parts.ts";
import type { FactEntry } from "./find-siblings.ts";
import { isSaid } from "./words-of-asking.ts";

/**
 * How far two words mean the same, by stem.
 *
 * - `sense` (0.1 to 0.4): least cosine at which two words that the tables take for one are so in their usual sense: "drop" and
 *   "fall", and not "drop" and "unveil", which only songs share.
 * - `broadSense` (0.4 to 0.6): the same where all that they share is a concept of many words: "warn" and "inform".
 * - `otherSense` (0 to 0.6): what such a word counts for below it.
 * - `near` (0.5 to 0.7): least cosine at which other words count, by `nearest` (0.3 to 0.7) of their cosine.
 */
const MEANING = { sense: 0.3, broadSense: 0.5, otherSense: 0.4, near: 0.5, nearest: 0.6 } as const;

/** Everything that a fact says in one breath: its sentence, alone and beside each question with a question word that it answers. */
export type Tellings = readonly (readonly IndexTerm[])[];

/**
 * Share of what a text says, names and figures apart, that a fact tells in one breath; 0 to 1, and 1 where nothing is said.
 * Words from here and there in a fact's many questions make no sentence that anybody vouches for.
 */
export function toldBy(
  terms: readonly IndexTerm[],
  { fact, slots }: FactEntry,
  { ranking, vocabulary, tellingsOf }: Pick<ClaimParts, "ranking" | "vocabulary" | "tellingsOf">,
): number {
  const said = terms.filter((term) => isSaid(term) && !isToldBySlot(term, slots));
  const total = said.reduce((sum, term) => sum + ranking.weigh(term), 0);
  if (total <= 0) return 1;
  const toldIn = (telling: readonly IndexTerm[]): number =>
    said.reduce(
      (sum, term) =>
        sum +
        ranking.weigh(term) *
          Math.max(...telling.map((other) => sameness(term, other, ranking, vocabulary))),
      0,
    );
  return Math.max(...tellingsOf(fact).map(toldIn)) / total;
}

/** Reads what facts say in one breath, each fact once. */
export function readTellings({
  vocabulary,
  readingOf,
}: Pick<ClaimParts, "vocabulary" | "readingOf">): ClaimParts["tellingsOf"] {
  const known = new Map<string, Tellings>();
  return (fact) => {
    const before = known.get(fact.id);
    if (before) return before;
    const { value } = fact;
    const texts = [...(value && "text" in value ? [value.text] : []), ...fact.stanceOn];
    const own = [
      ...indexTerms(readingOf(fact)),
      ...texts.flatMap((text) => indexTerms(readText(text, vocabulary))),
    ];
    const asked = fact.questions
      .map((text) => readText(text, vocabulary))
      // What is asked with yes or no may be answered with no, and what has to be done may not be done.
      .filter((reading) => readQuestion(reading).form === "open" && !OBLIGES.test(textOf(reading)))
      .map((reading) => [...own, ...indexTerms(reading)]);
    const tellings = [own, ...asked];
    known.set(fact.id, tellings);
    return tellings;
  };
}

const OBLIGES = /\b(?:must|should|ought|shall)\b/;

/** Up and down are held against each other as slots. */
function isToldBySlot({ concepts }: IndexTerm, { direction }: FactSlots): boolean {
  return direction !== undefined && (concepts.includes("c:up") || concepts.includes("c:down"));
}

function sameness(
  one: IndexTerm,
  other: IndexTerm,
  ranking: Ranking,
  vocabulary: Vocabulary,
): number {
  if (one.key === other.key) return 1;
  if (vocabulary.oppositesOf(one.key)?.has(other.key)) return 0;
  const cosine = ranking.cosine(one.key, other.key);
  const shared = one.concepts.filter((concept) => other.concepts.includes(concept));
  if (shared.length > 0) {
    const least = shared.every(vocabulary.isBroad) ? MEANING.broadSense : MEANING.sense;
    return cosine === undefined || cosine >= least ? LEXICAL_SCORING.synonym : MEANING.otherSense;
  }
  return cosine !== undefined && cosine >= MEANING.near ? MEANING.nearest * cosine : 0;
}
