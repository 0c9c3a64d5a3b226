import { type Fact, quantityOf } from "../../fact.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { areComparable } from "../are-comparable.ts";
import type { Draft } from "../draft.ts";
import { differenceSentences } from "../drafting/draft-arithmetic.ts";
import { findOperands } from "../find-operands.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence, plainSentence } from "../sentence.ts";

/** A fact of both that is as near as this says itself how the two compare. */
const SAYS_SO = 0.8;

function saysSo(top: Candidate | undefined, names: readonly string[]): boolean {
  if (top === undefined || top.score < SAYS_SO) return false;
  return top.entry.kind !== "fact" || isOfAll(top.entry.slots.entities, names);
}

function isOfAll(known: ReadonlySet<string>, names: readonly string[]): boolean {
  return names.every((id) => known.has(id));
}

/** "Is A spending more than B?": the figures of both decide. "How does A compare with B?": both are told. */
export function compareTwo(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const { entities, operation, superlative, reading, form } = question;
  const isYesNo = form === "yes-no";
  if (isYesNo && reading.tokens.some(({ text }) => text === "than")) {
    const { verdict, fact, beside } = parts.comparer.compare(reading, "question");
    if (fact && beside && verdict !== "not-covered")
      return draftBoth([fact, beside], verdict, question, parts);
  }
  if (operation !== "compare" || entities.length !== 2) return undefined;
  if (isYesNo ? superlative === undefined : saysSo(candidates[0], entities)) return undefined;
  const [first, second] = findOperands(question, parts.ranking);
  const a = first && quantityOf(first);
  const b = second && quantityOf(second);
  if (!first || !second || !a || !b || a.unit !== b.unit) return undefined;
  const isTheirOwn = first.subject === entities[0] && second.subject === entities[1];
  if (isYesNo && !areComparable([first, second], parts.pack)) return undefined;
  // A verdict rests on figures of those named, and of nobody they have to do with.
  if (!isTheirOwn && (isYesNo || !takesPart(entities[0], first))) return undefined;
  const holds = superlative === "most" ? a.amount > b.amount : a.amount < b.amount;
  const verdict = holds !== reading.negated ? "supported" : "contradicted";
  return draftBoth([first, second], isYesNo ? verdict : null, question, parts);
}

function takesPart(id: string | undefined, { subject, about }: Fact): boolean {
  return id !== undefined && (subject === id || about.includes(id));
}

/** Both facts and what lies between them, behind a yes or no where one is asked for. */
function draftBoth(
  facts: readonly [Fact, Fact],
  verdict: "supported" | "contradicted" | null,
  { entities }: Question,
  { pack, wording }: RuleParts,
): Draft {
  return {
    kind: "answer",
    verdict,
    sentences: [
      ...(verdict ? [plainSentence(wording.verdict(verdict, "figure"))] : []),
      ...facts.map((fact) => factSentence(fact, pack)),
      ...differenceSentences(facts, pack),
    ],
    facts,
    choices: [],
    topic: { entities },
    rule: "a comparison of two figures",
  };
}
