import type { Fact } from "../../fact.ts";
import type { ValueKind } from "../../retrieval/entry.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";

/** Kinds of value that may be wanted once more, of something else; when and how long answer each other. */
const WANTED_AGAIN: Readonly<Partial<Record<ValueKind, readonly ValueKind[]>>> = {
  percent: ["percent"],
  money: ["money"],
  count: ["count"],
  multiple: ["multiple"],
  distance: ["distance"],
  duration: ["duration", "date"],
  date: ["date", "duration"],
};

/** "No, I meant the repairs", after what the paint costs: the cost of the repairs. */
export function meantInstead(question: Question, last: Fact, ranking: Ranking): Question {
  const entry = ranking.entries[ranking.factIndex(last.id) ?? -1];
  if (question.form !== "open" || question.wants.length > 0 || entry?.kind !== "fact")
    return question;
  const wants = [...entry.slots.gives].flatMap((kind) => WANTED_AGAIN[kind] ?? []);
  return { ...question, wants: [...new Set(wants)] };
}
