import { areTied } from "../../are-tied.ts";
import { type Fact, quantityOf } from "../../fact.ts";
import { daysIn, spanOf } from "../../understanding/day-span.ts";
import type { Question } from "../../understanding/read-question.ts";
import { textOf } from "../../understanding/text-of.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { factSentence, plainSentence } from "../sentence.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "Was it always that?": what the pack tells of the same at another time, beside the last fact; a decline where nothing is. */
export function tellBefore(
  facts: readonly [Fact, ...Fact[]],
  question: Question,
  parts: ThreadParts,
): Draft {
  const { pack, wording } = parts;
  const measured = facts.find((fact) => quantityOf(fact) !== undefined) ?? facts[0];
  const words = textOf(question.reading);
  const others = pack.facts.filter(
    (fact) =>
      fact.measure === measured.measure &&
      fact.subject === measured.subject &&
      areTied(fact, measured) &&
      JSON.stringify(fact.value) !== JSON.stringify(measured.value) &&
      mayBeMeant(fact),
  );
  if (others.length === 0)
    return draftDecline("not-covered", [], "nothing is told of it at another time", parts);
  const asksAlways = question.form === "yes-no" && /\balways\b/.test(words);
  const told = [measured, ...others];
  return {
    kind: "answer",
    verdict: asksAlways ? "contradicted" : null,
    sentences: [
      ...(asksAlways ? [plainSentence(wording.verdict("contradicted", "figure"))] : []),
      ...told.map((fact) => factSentence(fact, pack)),
    ],
    facts: told,
    choices: [],
    // What is counted is spoken of, rather than who counts it.
    topic: { entities: [...measured.about, measured.subject] },
    rule: "the last fact at another time",
  };

  /** "And before that?" is of a time before all that was told; "the year before" is one year before, and no other. */
  function mayBeMeant(fact: Fact): boolean {
    const [, unit] = UNIT_BEFORE.exec(words) ?? [];
    if (unit !== undefined) return isApart(fact, measured, DAYS[unit] ?? 0);
    return !(BEFORE_THAT.test(words) && facts.includes(fact)) && !isLater(fact, measured);
  }
}

const BEFORE_THAT = /\bbefore (?:that|this|then)\b/;
const UNIT_BEFORE = /\b(year|quarter|month|week|day) (?:before|earlier)\b/;
const DAYS: Readonly<Record<string, number>> = {
  year: 365,
  quarter: 91,
  month: 30,
  week: 7,
  day: 1,
};

/** Days from the end of one fact's time to that of the other; undefined where one has none. */
function daysBetween(one: Fact, other: Fact): number | undefined {
  if (one.date === undefined || other.date === undefined) return undefined;
  return daysIn({ from: spanOf(one.date).to, to: spanOf(other.date).to }) - 1;
}

function isLater(fact: Fact, measured: Fact): boolean {
  return (daysBetween(fact, measured) ?? 0) < 0;
}

/** The fact is of a time about as long before; a fifth more or less is no matter. */
function isApart(fact: Fact, measured: Fact, days: number): boolean {
  const between = daysBetween(fact, measured);
  return between !== undefined && Math.abs(between - days) <= days / 5;
}
