import { areTied } from "../../are-tied.ts";
import { type Fact, quantityOf } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { differenceSentences } from "../drafting/draft-arithmetic.ts";
import { factSentence, type Sentence } from "../sentence.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "Compared to what?": what the pack measures of others, or at another time, as it measures the last fact. */
export function tellComparison(
  [last]: readonly [Fact, ...Fact[]],
  _: Question,
  { pack }: ThreadParts,
): Draft | undefined {
  const own = quantityOf(last);
  const others = pack.facts.filter(
    (fact) =>
      fact !== last && fact.measure === last.measure && quantityOf(fact)?.unit === own?.unit,
  );
  const isOfAnother = (fact: Fact): boolean => fact.subject !== last.subject;
  const other =
    others.find((fact) => isOfAnother(fact) && areTied(fact, last)) ??
    others.find((fact) => areTied(fact, last)) ??
    others.find(isOfAnother) ??
    others[0];
  return (
    other &&
    draftOf(
      [other, last],
      [factSentence(other, pack), factSentence(last, pack)],
      "what the last fact compares with",
    )
  );
}

/** "By how much?" after two figures: how far they are apart. */
export function tellDifference(
  facts: readonly [Fact, ...Fact[]],
  _: Question,
  { pack }: ThreadParts,
): Draft | undefined {
  const operands = facts.filter((fact) => quantityOf(fact) !== undefined).slice(0, 2);
  const difference = differenceSentences(operands, pack);
  if (difference.length === 0) return undefined;
  return draftOf(
    operands,
    [...difference, ...operands.map((fact) => factSentence(fact, pack))],
    "how far the last two figures are apart",
  );
}

function draftOf(facts: readonly Fact[], sentences: readonly Sentence[], rule: string): Draft {
  return {
    kind: "answer",
    verdict: null,
    sentences,
    facts,
    choices: [],
    topic: { entities: facts.map(({ subject }) => subject) },
    rule,
  };
}
