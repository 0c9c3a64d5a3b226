import type { Fact } from "../fact.ts";
import type { Ranking } from "../retrieval/rank-entries.ts";
import type { Question } from "../understanding/read-question.ts";
import { keepOneName } from "./keep-one-name.ts";
import { distinctFacts } from "./pack-facts.ts";

/** The figure that the question means for each name in it, in the order named. */
export function findOperands(question: Question, ranking: Ranking): Fact[] {
  const found = question.entities.flatMap((id) => {
    const best = ranking
      .rank(keepOneName(question, id), 20)
      .find(
        ({ entry }) =>
          entry.kind === "fact" && entry.slots.quantity !== undefined && entry.fact.subject === id,
      );
    return best?.entry.kind === "fact" ? [best.entry.fact] : [];
  });
  return distinctFacts(found);
}
