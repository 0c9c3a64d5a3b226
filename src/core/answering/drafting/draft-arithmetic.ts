import type { Fact } from "../../fact.ts";
import type { Derivation, Pack } from "../../pack.ts";
import type { Question } from "../../understanding/read-question.ts";
import { textOf } from "../../understanding/text-of.ts";
import { type Derived, deriveFigure, type Operator } from "../derive-figure.ts";
import type { Draft } from "../draft.ts";
import { findOperands } from "../find-operands.ts";
import { areSameFacts, factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import {
  derivedSentences,
  factSentence,
  openSentence,
  plainSentence,
  type Sentence,
} from "../sentence.ts";
import { choicesOf } from "./choices-of.ts";
import { draftDecline } from "./draft-decline.ts";

/** The pack's arithmetic, or the operation asked for over the same figures. */
export function draftAsAsked(derivation: Derivation, question: Question, parts: RuleParts): Draft {
  const { pack, ranking } = parts;
  const { operation } = question;
  const asked = operation === "compare" || asksLoosely(question) ? undefined : operation;
  if (asked === undefined || asked === derivation.kind || derivation.refused !== undefined)
    return draftDerivation(derivation, question, parts);
  const named = findOperands(question, ranking);
  const operands = areSameFacts(derivation.operands, named)
    ? named
    : factsOf(derivation.operands, pack);
  const known = findDerivation(asked, operands, pack);
  if (known) return draftDerivation(known, question, parts);
  if (addsShares(asked, operands)) return refuseSum(operands, question, parts);
  const derived = deriveFigure(asked, operands);
  return derived
    ? draftDerived(undefined, derived, operands, question, pack)
    : draftDerivation(derivation, question, parts);
}

/** "How much cheaper is A?" asks for a gap in whichever way the curator took it. */
function asksLoosely({ operation, reading }: Question): boolean {
  return operation === "ratio" && /\bhow much (?:cheaper|bigger|larger)\b/.test(textOf(reading));
}

/** A gap asked for loosely is told as a ratio from here on, and as a difference below. */
const A_MULTIPLE = 2;

/** The operation asked for over two facts that the pack does not reckon with. */
export function operatorOver(question: Question, operands: readonly Fact[]): Operator {
  const { operation } = question;
  if (operation === undefined || operation === "compare") return "difference";
  const ratio = asksLoosely(question) ? deriveFigure("ratio", operands) : undefined;
  const isMultiple = ratio === undefined || amountOf(ratio) >= A_MULTIPLE;
  return isMultiple ? operation : "difference";
}

function amountOf({ figure: { quantity } }: Derived): number {
  return Math.max(quantity.amount, 1 / quantity.amount);
}

/** Arithmetic that the pack words itself, or says why it refuses it. */
export function draftDerivation(
  derivation: Derivation,
  question: Question,
  parts: RuleParts,
): Draft {
  const operands = factsOf(derivation.operands, parts.pack);
  if (derivation.refused !== undefined) {
    return {
      kind: "abstention",
      reason: "not-covered",
      verdict: null,
      sentences: [openSentence(derivation.refused)],
      facts: [],
      choices: choicesOf(operands),
      topic: { entities: question.entities, ...(operands[0] && { fact: operands[0] }) },
      rule: "arithmetic that is refused",
    };
  }
  const derived = deriveFigure(derivation.kind, operands);
  return derived
    ? draftDerived(derivation, derived, operands, question, parts.pack)
    : draftDecline("not-covered", [], "arithmetic impossible", parts);
}

/** A sum of percentages, which only a pack knows to be of one whole. */
export function addsShares(operator: Operator, operands: readonly Fact[]): boolean {
  return (
    operator === "sum" &&
    operands.length > 1 &&
    operands.every(({ value }) => value && "amount" in value && value.unit === "percent")
  );
}

export function refuseSum(
  operands: readonly Fact[],
  { entities }: Question,
  { wording }: RuleParts,
): Draft {
  return {
    kind: "abstention",
    reason: "not-covered",
    verdict: null,
    sentences: [plainSentence(wording.noSumOfShares())],
    facts: [],
    choices: choicesOf(operands),
    topic: { entities },
    rule: "percentages are not added up",
  };
}

/** A figure that was worked out, with the working and the facts it is worked out from. */
export function draftDerived(
  derivation: Derivation | undefined,
  derived: Derived,
  operands: readonly Fact[],
  question: Question,
  pack: Pack,
): Draft {
  return {
    kind: "answer",
    verdict: null,
    sentences: [
      ...derivedSentences(derivation, derived, operands),
      ...operands.map((fact) => factSentence(fact, pack)),
    ],
    facts: operands,
    choices: [],
    topic: { entities: question.entities },
    rule: derivation ? "arithmetic of the pack" : "arithmetic over two facts",
  };
}

/** The pack's own words for this operation over these facts. */
export function findDerivation(
  operator: Operator,
  operands: readonly Fact[],
  { derivations }: Pack,
): Derivation | undefined {
  return derivations.find(
    (derivation) =>
      derivation.kind === operator &&
      derivation.says !== undefined &&
      areSameFacts(derivation.operands, operands),
  );
}

/** The difference of two comparable facts, as a closing remark; nothing for more facts or fewer. */
export function differenceSentences(leads: readonly Fact[], pack: Pack): Sentence[] {
  if (leads.length !== 2) return [];
  return reckonedSentences("difference", findDerivation("difference", leads, pack), leads);
}

/** What an operation over these facts gives, with its working; nothing where it is impossible. */
export function reckonedSentences(
  operator: Operator,
  derivation: Derivation | undefined,
  operands: readonly Fact[],
): Sentence[] {
  const derived = deriveFigure(operator, operands);
  return derived ? derivedSentences(derivation, derived, operands) : [];
}
