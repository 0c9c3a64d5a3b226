import type { Entity } from "../../entity.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { asksElsewhere } from "../../understanding/read-elsewhere.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { readText } from "../../understanding/read-text.ts";
import { isContent } from "../../understanding/term.ts";
import { mainSubjects } from "../main-subjects.ts";
import type { ThreadContext } from "../thread-context.ts";
import { inPlaceOf, pronounIn } from "./find-referents.ts";
import type { ThreadParts } from "./thread-parts.ts";

/**
 * "How much did it cost?" with nothing said before: "it" is what the event is called by, where that is nearer. "They" are
 * those of whom the pack has the question word for word.
 */
export function openWithPronoun(
  { reading, entities, strangers, form, asksSummary }: Question,
  { facts, entities: spokenOf, silence }: ThreadContext,
  { pack, vocabulary, ranking }: ThreadParts,
): Question | undefined {
  const isFirst = facts.length === 0 && spokenOf.length === 0 && silence === undefined;
  if (!isFirst) return undefined;
  // "What time is it?", "give it to me in one line": this "it" is nothing of the event.
  if (asksSummary !== undefined || asksElsewhere(reading) !== undefined) return undefined;
  const pronoun = pronounIn(reading.tokens.map(({ text }) => text));
  if (entities.length + strangers.length > 0 || pronoun === undefined) return undefined;
  const asked = ({ name }: Entity): Question => ({
    ...readQuestion(readText(inPlaceOf(pronoun, reading, name), vocabulary)),
    form,
  });
  const topOf = (one: Question): Candidate | undefined => ranking.rank(one, 1)[0];
  if (MAIN.has(pronoun)) {
    // "Who said it?" asks of what was said before, if of anything.
    if (!reading.terms.some(isContent)) return undefined;
    const alone = topOf(readQuestion(reading))?.score ?? 0;
    return mainSubjects(pack)
      .map(asked)
      .find((question) => (topOf(question)?.score ?? 0) > alone);
  }
  if (!MANY.has(pronoun)) return undefined;
  return pack.entities
    .filter((entity) => entity.pronoun === "they")
    .slice(0, MAX_MEANT)
    .map(asked)
    .find((question) => topOf(question)?.isExact);
}
const MAIN = new Set(["it", "its"]);
const MANY = new Set(["they", "them", "their"]);
/** As many of those who are several are tried. */
const MAX_MEANT = 24;
