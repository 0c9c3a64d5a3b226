import type { Question } from "../../understanding/read-question.ts";
import { textOf } from "../../understanding/text-of.ts";
import type { Draft } from "../draft.ts";

/** "Which banks exactly?", "name one of the firms": one of several is to be picked out. */
const PICKS =
  /^(?:(?:and|but|so|ok|okay|well|then|hm+) )*(?:which|name (?:one|a|an|any|some|two|three|a few))\b/;

/** Whether a fact that speaks of such things, and answers for want of a better one, says which of them; true where none is to be picked out. */
export function tellsWhich(question: Question, draft: Draft): boolean {
  const { form, wants, entities, reading } = question;
  const [top] = draft.considered?.candidates ?? [];
  const isPicked =
    form === "open" && wants.every((kind) => kind === "entity") && PICKS.test(textOf(reading));
  if (!isPicked || draft.kind !== "answer" || top?.entry.kind !== "fact") return true;
  // The curator has it answer the same.
  if (top.isExact || top.reasons.includes("what is asked for")) return true;
  return top.entry.slots.valueEntities.some((id) => !entities.includes(id));
}
