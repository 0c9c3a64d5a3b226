import type { Fact } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { draftFacts } from "../drafting/draft-facts.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "Between the Arn and the Bell", "two miles north of Carrow": words that only say where something lies. */
const LIES =
  /\b(?:between (?:the )?\p{Lu}[\p{L}'’-]+ and (?:the )?\p{Lu}|(?:near|off|outside|along|north of|south of|east of|west of) (?:the )?\p{Lu})/u;

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
  const told = fact ?? facts.find(({ statement }) => LIES.test(statement));
  return (
    told && draftFacts([told], { entities: [told.subject] }, "the place of the last fact", pack)
  );
}
