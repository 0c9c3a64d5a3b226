import type { Term } from "../understanding/term.ts";

/** One word, or two that everyday English or the pack takes for one. */
export function shareMeaning(
  one: Pick<Term, "key" | "concepts">,
  other: Pick<Term, "key" | "concepts">,
): boolean {
  return one.key === other.key || one.concepts.some((concept) => other.concepts.includes(concept));
}
