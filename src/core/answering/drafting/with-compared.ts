import { type Fact, quantityOf } from "../../fact.ts";
import type { Derivation, Pack } from "../../pack.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence, openSentence, type Sentence } from "../sentence.ts";
import { reckonedSentences } from "./draft-arithmetic.ts";

/**
 * "The queue compared to normal?", "pay here vs pay there": the fact that answers gives one side, and the pack's arithmetic
 * says with which other figure it is compared. That one is told beside it, with what lies between or why nothing is reckoned.
 */
export function withCompared(
  draft: Draft,
  question: Question,
  { pack, ranking }: RuleParts,
): Draft {
  const [fact] = draft.facts;
  if (!fact || question.operation !== "compare" || question.form !== "open") return draft;
  const drawn = comparisonOf(fact, ranking.rank(question, FAR), pack);
  const [beside] = drawn ? othersOf(fact, drawn, pack) : [];
  if (!drawn || !beside) return draft;
  return {
    ...draft,
    sentences: [...draft.sentences, factSentence(beside, pack), ...remarks(drawn, pack)],
    facts: [fact, beside],
    rule: "a figure and the one that the pack compares it with",
  };
}

/** The other side may know few words of the question: so many candidates are looked through for it. */
const FAR = 20;

/** The pack's comparison of this fact with another that the question knows as well, the nearest of several. */
function comparisonOf(
  fact: Fact,
  candidates: readonly Candidate[],
  pack: Pack,
): Derivation | undefined {
  const drawn = pack.derivations.filter(
    (derivation) => derivation.operands.includes(fact.id) && isOfLike(derivation, pack),
  );
  for (const { entry } of candidates) {
    const found =
      entry.kind === "fact" && entry.fact !== fact
        ? drawn.find(({ operands }) => operands.includes(entry.fact.id))
        : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Two figures of one unit, held against each other: a cost by the head compares nothing. */
function isOfLike({ kind, operands }: Derivation, pack: Pack): boolean {
  const [one, other] = factsOf(operands, pack).map(quantityOf);
  return kind !== "sum" && kind !== "share" && one !== undefined && one.unit === other?.unit;
}

function othersOf(fact: Fact, { operands }: Derivation, pack: Pack): readonly Fact[] {
  return factsOf(operands, pack).filter((other) => other !== fact);
}

/** What lies between the two, or why that is not reckoned. */
function remarks(derivation: Derivation, pack: Pack): readonly Sentence[] {
  if (derivation.refused !== undefined) return [openSentence(derivation.refused)];
  return reckonedSentences(derivation.kind, derivation, factsOf(derivation.operands, pack));
}
