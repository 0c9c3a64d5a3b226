import { indexTerms, toIndexTerm } from "../../../retrieval/compile-entries.ts";
import type { IndexTerm } from "../../../retrieval/postings.ts";
import { type Reading, readText } from "../../../understanding/read-text.ts";
import { isContent } from "../../../understanding/term.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { Comparison } from "../comparison.ts";
import type { FactEntry } from "../find-siblings.ts";

/** Least share of the claim's other words that the fact carries. */
const CARRIED = 0.6;

/**
 * "A is a drug for asthma", where one fact has that A is for migraine and another that B is for asthma: of one measure A
 * has another value. Undefined where the claim gives no value of a measure that its subject has.
 */
export function holdOtherValue(reading: Reading, parts: ClaimParts): Comparison | undefined {
  const { mates, ranking } = parts;
  const [subject, ...others] = reading.mentions.flatMap(({ named }) =>
    named.kind === "source" ? [] : [named],
  );
  if (subject?.kind !== "entity" || others.length > 0 || reading.negated) return undefined;
  if (reading.quantities.length > 0 || reading.dates.length > 0) return undefined;
  const words = reading.terms.filter(isContent).map(toIndexTerm);
  for (const own of mates.get(subject.id) ?? []) {
    const value = valueTerms(own, parts);
    if (value.length === 0 || value.some((word) => isIn(word, words))) continue;
    for (const other of rivalsOf(own, parts)) {
      const theirs = valueTerms(other, parts);
      if (theirs.length === 0 || !theirs.every((word) => isIn(word, words))) continue;
      if (theirs.some((word) => ranking.asserts(own.index, word) > 0)) continue;
      const rest = words.filter((word) => !isIn(word, theirs));
      const carried = rest.filter((word) => ranking.asserts(own.index, word) > 0);
      const share = rest.length === 0 ? 1 : carried.length / rest.length;
      if (share >= CARRIED)
        return { verdict: "contradicted", fact: own.fact, differs: "sense", coverage: share };
    }
  }
  return undefined;
}

/** Facts that give the same measure of somebody else. */
function rivalsOf({ fact }: FactEntry, { measures }: ClaimParts): readonly FactEntry[] {
  return (measures.get(fact.measure) ?? []).filter(
    ({ fact: other }) => other.subject !== fact.subject,
  );
}

/** The words of a value that is a phrase. */
function valueTerms({ fact: { value } }: FactEntry, { vocabulary }: ClaimParts): IndexTerm[] {
  if (!value || !("text" in value)) return [];
  return indexTerms(readText(value.text, vocabulary)).filter(({ key }) => !/^[xq]:/.test(key));
}

function isIn(term: IndexTerm, terms: readonly IndexTerm[]): boolean {
  return terms.some(({ key }) => key === term.key);
}
