import type { Fact } from "../../fact.ts";
import { spanOf, spansOverlap } from "../../understanding/day-span.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { draftFacts } from "../drafting/draft-facts.ts";
import { plainSentence } from "../sentence.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "And last year?": the last fact where its time fits, else a decline. */
export function answerOtherTime(
  fact: Fact,
  { reading }: Question,
  { pack, wording }: ThreadParts,
): Draft {
  const asked = reading.dates[0]?.span;
  const own = fact.date === undefined ? undefined : spanOf(fact.date);
  const fits = asked !== undefined && own !== undefined && spansOverlap(asked, own);
  const topic = { entities: [fact.subject] };
  if (fits) return draftFacts([fact], topic, "the last fact fits the time", pack);
  return {
    kind: "abstention",
    reason: "not-covered",
    verdict: null,
    sentences: [plainSentence(wording.otherDate())],
    facts: [],
    choices: [],
    topic,
    rule: "the last fact is of another time",
  };
}
