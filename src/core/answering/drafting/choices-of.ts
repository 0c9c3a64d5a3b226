import type { Fact } from "../../fact.ts";

const MAX_CHOICES = 3;

/** The first way of asking for each of these facts; at most `most`, 1 and up. */
export function choicesOf(facts: readonly Fact[], most = MAX_CHOICES): string[] {
  return facts.flatMap(({ questions }) => questions[0] ?? []).slice(0, most);
}
