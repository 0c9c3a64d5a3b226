import type { Fact } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { factSentence } from "../sentence.ts";
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
    fact && {
      kind: "answer",
      verdict: null,
      sentences: [factSentence(fact, pack)],
      facts: [fact],
      choices: [],
      topic: { entities: [fact.subject] },
      rule: "the place of the last fact",
    }
  );
}
