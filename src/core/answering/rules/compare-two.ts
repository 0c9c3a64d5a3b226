import type { Fact } from "../../fact.ts";
import type { Quantity } from "../../figure.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { differenceSentences } from "../drafting/draft-arithmetic.ts";
import { findOperands } from "../find-operands.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence, plainSentence } from "../sentence.ts";

/** A fact as near as this says itself how the two compare. */
const SAYS_SO = 0.8;

/** "Is A spending more than B?": the figures of both decide. "How does A compare with B?": both are told. */
export function compareTwo(
  question: Question,
  candidates: readonly Candidate[],
  { pack, ranking, wording }: RuleParts,
): Draft | undefined {
  const { entities, operation, superlative, reading, form } = question;
  if (operation !== "compare" || entities.length !== 2) return undefined;
  if (form === "yes-no" ? superlative === undefined : (candidates[0]?.score ?? 0) >= SAYS_SO)
    return undefined;
  const [first, second] = findOperands(question, ranking);
  const a = first && quantityOf(first);
  const b = second && quantityOf(second);
  if (!first || !second || !a || !b || a.unit !== b.unit || first.subject !== entities[0])
    return undefined;
  const holds = superlative === "most" ? a.amount > b.amount : a.amount < b.amount;
  const isYesNo = form === "yes-no";
  const verdict = holds !== reading.negated ? "supported" : "contradicted";
  return {
    kind: "answer",
    verdict: isYesNo ? verdict : null,
    sentences: [
      ...(isYesNo ? [plainSentence(wording.verdict(verdict, "figure"))] : []),
      factSentence(first, pack),
      factSentence(second, pack),
      ...differenceSentences([first, second], pack),
    ],
    facts: [first, second],
    choices: [],
    topic: { entities },
    rule: "a comparison of two figures",
  };
}

function quantityOf({ value }: Fact): Quantity | undefined {
  return value && "amount" in value ? value : undefined;
}
