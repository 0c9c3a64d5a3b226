import { asksElsewhere } from "../../understanding/read-elsewhere.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { isContent, readText } from "../../understanding/read-text.ts";
import { mainSubjects } from "../main-subjects.ts";
import type { ThreadContext } from "../thread-context.ts";
import { inPlaceOf, pronounIn } from "./find-referents.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "How much did it cost?" with nothing said before: "it" is what the event is called by, where that is nearer. */
export function openWithPronoun(
  { reading, entities, strangers, form, asksSummary }: Question,
  { facts, entities: spokenOf, silence }: ThreadContext,
  { pack, vocabulary, ranking }: ThreadParts,
): Question | undefined {
  const isFirst = facts.length === 0 && spokenOf.length === 0 && silence === undefined;
  // "Who said it?" asks of what was said before, if of anything.
  if (!isFirst || !reading.terms.some(isContent)) return undefined;
  // "What time is it?", "give it to me in one line": this "it" is nothing of the event.
  if (asksSummary !== undefined || asksElsewhere(reading) !== undefined) return undefined;
  const pronoun = pronounIn(reading.tokens.map(({ text }) => text));
  if (entities.length + strangers.length > 0 || pronoun === undefined || !MAIN.has(pronoun))
    return undefined;
  const scoreOf = (one: Question): number => ranking.rank(one, 1)[0]?.score ?? 0;
  const alone = scoreOf(readQuestion(reading));
  return mainSubjects(pack)
    .map(({ name }) => readQuestion(readText(inPlaceOf(pronoun, reading, name), vocabulary)))
    .map((question): Question => ({ ...question, form }))
    .find((question) => scoreOf(question) > alone);
}
const MAIN = new Set(["it", "its"]);
