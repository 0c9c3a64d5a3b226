import type { Fact } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { draftFacts } from "./draft-facts.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "Where exactly?": the one of the last facts that names a place, if any does. */
export function tellPlace(
  facts: readonly [Fact, ...Fact[]],
  _: Question,
  { pack, ranking }: ThreadParts,
): Draft | undefined {
  const fact = facts.find(({ id }) => {
    const entry = ranking.entries[ranking.factIndex(id) ?? -1];
    return entry?.kind === "fact" && entry.slots.gives.has("place");
  });
  return (
    fact && draftFacts([fact], { entities: [fact.subject] }, "the place of the last fact", pack)
  );
}
