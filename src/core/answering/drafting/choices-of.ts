import type { Fact } from "../../fact.ts";

const MAX_CHOICES = 3;

/** The first way of asking for each of these facts; at most three. */
export function choicesOf(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ questions }) => questions[0] ?? []).slice(0, MAX_CHOICES);
}
