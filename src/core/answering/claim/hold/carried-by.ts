import type { IndexTerm } from "../../../retrieval/postings.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { FactEntry } from "../find-siblings.ts";

/** Share of the words' weight that a fact carries, 0 to 1. */
export function carriedBy(
  { index }: FactEntry,
  words: readonly IndexTerm[],
  { ranking }: ClaimParts,
): number {
  const total = words.reduce((sum, word) => sum + ranking.weigh(word), 0);
  const carried = words.reduce(
    (sum, word) => sum + ranking.weigh(word) * ranking.asserts(index, word),
    0,
  );
  return total <= 0 ? 1 : carried / total;
}
