import { hasProperName } from "../../entity.ts";
import { type Fact, valueEntitiesOf } from "../../fact.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { readText } from "../../understanding/read-text.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "Names?", "who was that?", "which ones?": those who take part in the last fact by name, or a decline where they have none. */
export function tellNames(
  [last]: readonly [Fact, ...Fact[]],
  question: Question,
  parts: ThreadParts,
): Draft | undefined {
  const { pack, answerer, vocabulary } = parts;
  const nameOf = (id: string): string => pack.entities.find((one) => one.id === id)?.name ?? "";
  const again = (text: string): Draft => answerer.answer(readQuestion(readText(text, vocabulary)));
  const people = [last.subject, last.speaker ?? "", ...last.about];
  const nameless = people.find((id) => pack.entities.some((one) => one.id === id && one.unnamed));
  const decline = draftDecline("unnamed", [], "nobody of the last fact has a name", parts);
  if (nameless !== undefined) {
    // The pack may have words of its own for it.
    const known = again(`who is ${nameOf(nameless)}`);
    return known.kind === "answer" ? decline : known;
  }
  const told = again(`${question.reading.text} ${nameOf(last.subject)}`);
  const kindOf = (id: string): string | undefined =>
    pack.entities.find((one) => one.id === id)?.kind;
  const isNamed = hasProperName(last.subject, pack.entities);
  // A description is told of by name where another of its kind is.
  const tells = (fact: Fact): boolean =>
    [fact.subject, ...valueEntitiesOf(fact)].some(
      (id) => hasProperName(id, pack.entities) && (isNamed || kindOf(id) === kindOf(last.subject)),
    );
  return told.kind !== "answer" || told.facts.some(tells) ? told : decline;
}
