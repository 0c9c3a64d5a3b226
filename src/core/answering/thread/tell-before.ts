import { areTied } from "../../are-tied.ts";
import { type Fact, quantityOf } from "../../fact.ts";
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
  const others = pack.facts.filter(
    (fact) =>
      fact.measure === measured.measure &&
      fact.subject === measured.subject &&
      areTied(fact, measured) &&
      JSON.stringify(fact.value) !== JSON.stringify(measured.value),
  );
  if (others.length === 0)
    return draftDecline("not-covered", [], "nothing is told of it at another time", parts);
  const asksAlways = question.form === "yes-no" && /\balways\b/.test(textOf(question.reading));
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
}
