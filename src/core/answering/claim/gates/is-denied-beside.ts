import type { IndexTerm } from "../../../retrieval/postings.ts";
import type { Ranking } from "../../../retrieval/rank-entries.ts";
import type { FactEntry } from "../find-siblings.ts";

/** How strongly a fact has to know a word to tell it. */
const TELLS = 0.7;
/** Least weight of a word that may decide: words that many facts have are denied of something somewhere. */
const TELLING = 3;

/**
 * "Did the keys get lost as well?" beside "the bags were lost", where another fact says that the keys were not: a word of
 * the question that this fact does not tell stands where something is denied or refused. `around` is what is told of the
 * same subject, or in the same paragraph.
 */
export function isDeniedBeside(
  terms: readonly IndexTerm[],
  { fact, index, slots }: FactEntry,
  around: readonly FactEntry[],
  ranking: Ranking,
): boolean {
  if (slots.negated) return false;
  const denying = around.filter(
    (other) => other.fact !== fact && (other.slots.negated || REFUSES.test(other.fact.statement)),
  );
  return terms.some(
    (term) =>
      !/^[exq]:/.test(term.key) &&
      ranking.weigh(term) >= TELLING &&
      ranking.asserts(index, term) < TELLS &&
      denying.some((other) => ranking.asserts(other.index, term) >= TELLS),
  );
}
const REFUSES = /\b(?:refuse[sd]?|decline[sd]?|fail(?:s|ed)?) to\b/;
