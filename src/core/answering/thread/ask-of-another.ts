import { type Fact, quantityOf } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Question } from "../../understanding/read-question.ts";
import { type Reading, readText } from "../../understanding/read-text.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import { factsOf } from "../pack-facts.ts";
import type { ThreadContext } from "../thread-context.ts";

/**
 * "And Acme?", "and Acme's number?": what is asked of somebody who is only named. What they themselves put the last figure
 * at, or what was offered to be asked of them, is asked as the pack has it; else the question behind the last fact.
 */
export function askOfAnother(
  question: Question,
  last: Fact | undefined,
  told: Fact | undefined,
  context: ThreadContext,
  pack: Pack,
  vocabulary: Vocabulary,
): string | undefined {
  if (told && told.subject !== question.entities[0]) return told.questions[0];
  return (
    (told ? undefined : offeredOf(question, context, pack)) ??
    (last && substitute(last, question, pack, vocabulary))
  );
}

/** What the pack tells of somebody else as this fact tells it of its subject; of a figure, what somebody else puts it at. */
export function toldOf(id: string | undefined, last: Fact, pack: Pack): Fact | undefined {
  if (id === undefined || id === last.subject) return undefined;
  const same = pack.facts.filter((other) => other !== last && other.measure === last.measure);
  return (
    same.find(({ subject }) => subject === id) ??
    (quantityOf(last) &&
      same.find((other) => other.speaker === id && quantityOf(other) !== undefined))
  );
}

/** "And Acme's number?" after a decline that offers to ask what Acme puts it at: the question that was offered. */
function offeredOf(
  { entities }: Question,
  { offered = [] }: ThreadContext,
  pack: Pack,
): string | undefined {
  const [id] = entities;
  const meant = factsOf(offered, pack).filter(
    ({ subject, speaker }) => id !== undefined && (subject === id || speaker === id),
  );
  return meant.length === 1 ? meant[0]?.questions[0] : undefined;
}

/** The question behind the last fact, asked of somebody else. */
export function substitute(
  last: Fact,
  question: Question,
  pack: Pack,
  vocabulary: Vocabulary,
): string | undefined {
  const name =
    question.entities[0] === undefined
      ? question.strangers[0]?.name
      : pack.entities.find(({ id }) => id === question.entities[0])?.name;
  if (name === undefined) return undefined;
  for (const asked of last.questions) {
    const reading: Reading = readText(asked, vocabulary);
    const mention = reading.mentions.find(
      ({ named }) => named.kind === "entity" && named.id === last.subject,
    );
    const from = mention && reading.tokens[mention.from];
    const to = mention && reading.tokens[mention.to - 1];
    if (from && to)
      return `${reading.text.slice(0, from.start)}${name}${reading.text.slice(to.end)}`;
  }
  return undefined;
}
