import { areTied } from "../../are-tied.ts";
import type { Fact, When } from "../../fact.ts";
import { type DaySpan, daysIn, spanOf } from "../../understanding/day-span.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { readText } from "../../understanding/read-text.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftFacts } from "../drafting/draft-facts.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "When?": a sentence with the day of the last fact, its own first, else one that is tied to it. */
export function tellDate(
  facts: readonly [Fact, ...Fact[]],
  _: Question,
  parts: ThreadParts,
): Draft | undefined {
  const { pack, vocabulary, answerer } = parts;
  const [last] = facts;
  const datesIn = (fact: Fact): readonly DaySpan[] =>
    readText(fact.statement, vocabulary).dates.map(({ span }) => span);
  const saysDay = (fact: Fact): boolean => datesIn(fact).some((span) => daysIn(span) <= MONTH);
  const isSameTime = (fact: Fact): boolean =>
    fact.date !== undefined && JSON.stringify(fact.date) === JSON.stringify(last.date);
  const beside = [...facts.slice(1), ...pack.facts.filter((fact) => areTied(fact, last))];
  const dated =
    (saysDay(last) ? last : undefined) ??
    beside.find((fact) => isSameTime(fact) && saysDay(fact)) ??
    (last.date !== undefined && !isLong(last.date) ? last : undefined) ??
    datedBeside(last, pack.facts);
  if (dated) return draftOf(dated, last, parts);
  const speaker = pack.entities.find(({ id }) => id === last.speaker)?.name ?? "";
  const asked = (last.questions[0] ?? last.statement).replace(/\?$/, "");
  const announced = answerer.answer(
    readQuestion(readText(`when ${asked} ${speaker} announced`, vocabulary)),
  );
  if (announced.kind !== "answer" || announced.facts.every((fact) => datesIn(fact).length > 0))
    return announced;
  return datesIn(last).length > 0
    ? draftOf(last, last, parts)
    : draftDecline("not-covered", [], "no date of the last fact", parts);
}

function draftOf(dated: Fact, last: Fact, { pack }: ThreadParts): Draft {
  const topic = { entities: [last.subject], fact: last };
  return draftFacts([dated], topic, "the date of the last fact", pack);
}

/** The fact of the same paragraph that gives a day for the same subject or speaker. */
function datedBeside(fact: Fact, facts: readonly Fact[]): Fact | undefined {
  const ties = (other: Fact): number =>
    [other.subject, other.speaker, ...other.about].filter(
      (id) => id !== undefined && (id === fact.subject || id === fact.speaker),
    ).length;
  return facts
    .filter(
      (other) =>
        other.paragraph === fact.paragraph &&
        other.value !== undefined &&
        "date" in other.value &&
        !isLong(other.value.date) &&
        ties(other) > 0,
    )
    .sort((a, b) => ties(b) - ties(a))[0];
}

/** More days than this are no answer to "when" where there is a better one. */
const MONTH = 31;

function isLong(when: When): boolean {
  return daysIn(spanOf(when)) > MONTH;
}
