import type { Fact } from "../fact.ts";
import type { Ranking } from "../retrieval/rank-entries.ts";
import type { Question } from "../understanding/read-question.ts";
import { keepOneName } from "./keep-one-name.ts";
import { distinctFacts } from "./pack-facts.ts";

/** The figure that the question means for each name in it, in the order named. */
export function findOperands(question: Question, ranking: Ranking): Fact[] {
  const found = question.entities.flatMap((id) => {
    const figured = ranking
      .rank(keepOneName(question, id), 20)
      .flatMap(({ entry }) =>
        entry.kind === "fact" && entry.slots.quantity !== undefined ? [entry.fact] : [],
      );
    // Its report, its budget: what it takes part in is its own where nothing else is.
    const own = figured.find(({ subject }) => subject === id);
    return own ?? figured.find(({ about }) => about.includes(id)) ?? [];
  });
  return distinctFacts(found);
}
