import { hasProperName } from "../../entity.ts";
import type { Derivation, Pack } from "../../pack.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { factorOf } from "../../retrieval/typed-fit.ts";
import type { Question } from "../../understanding/read-question.ts";
import { areComparable } from "../are-comparable.ts";
import { DECISION } from "../decision.ts";
import { deriveFigure } from "../derive-figure.ts";
import type { Draft } from "../draft.ts";
import {
  addsShares,
  draftAsAsked,
  draftDerivation,
  draftDerived,
  findDerivation,
  operatorOver,
  refuseSum,
} from "../drafting/draft-arithmetic.ts";
import { findOperands } from "../find-operands.ts";
import { areSameFacts, factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import { isNearEnough } from "./is-near-enough.ts";
import { isOverFigures } from "./is-over-figures.ts";

/** A fact as near as this answers by itself, without any arithmetic. */
const SAYS_SO = 0.9;
/** Share of the best fact's score from which arithmetic over it goes before it. */
const ALMOST = 0.8;

/** "How many times as much as B did A spend?": arithmetic of the pack, else over the figures named. */
export function doArithmetic(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const { pack, ranking } = parts;
  const { operation } = question;
  if (question.strangers.length > 0) return undefined;
  // "Is it Acme's?" asks for no figure.
  const asksFigure = question.form !== "yes-no" || question.reading.quantities.length > 0;
  if (operation === undefined && !asksFigure) return undefined;
  const top = candidates[0];
  if (
    top?.entry.kind === "derivation" &&
    isNearEnough(top) &&
    isOverNamed(top.entry.derivation, question, pack) &&
    isOverFigures(top.entry.derivation, question, parts)
  )
    return draftAsAsked(top.entry.derivation, question, parts);
  if (operation === undefined) return undefined;
  const over = top && findOver(top, question, candidates, parts);
  if (over) return draftDerivation(over, question, parts);
  if (top && top.score >= SAYS_SO && top.entry.kind === "fact") return undefined;
  const named = findOperands(question, ranking);
  if (named.length < 2) return undefined;
  const [first, second] = named;
  const isVerdict = question.form === "yes-no" && operation === "compare";
  if (isVerdict && first && second && !areComparable([first, second], pack)) return undefined;
  const operator = operatorOver(question, named.slice(0, 2));
  const derivation =
    findDerivation(operator, named, pack) ??
    pack.derivations.find(
      ({ refused, operands }) => refused !== undefined && areSameFacts(operands, named),
    );
  if (derivation) return draftDerivation(derivation, question, parts);
  // Only a sum is of more than two.
  const operands = operator === "sum" ? named : named.slice(0, 2);
  if (addsShares(operator, operands)) return refuseSum(operands, question, parts);
  const derived = deriveFigure(operator, operands);
  return derived && draftDerived(undefined, derived, operands, question, pack);
}

/**
 * The pack's arithmetic of the kind asked for that has the best fact among its figures: what is asked in the words of one
 * figure ("how much better is the second offer?") is little like the words of the arithmetic itself.
 */
function findOver(
  top: Candidate,
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Derivation | undefined {
  const { entry, score, coverage } = top;
  if (entry.kind !== "fact" || coverage < DECISION.coverage) return undefined;
  // The fact ranks lower for being no arithmetic.
  if (score / factorOf("no arithmetic") < DECISION.answers) return undefined;
  for (const { entry: other, score: own } of candidates) {
    if (
      other.kind === "derivation" &&
      other.derivation.kind === question.operation &&
      other.derivation.refused === undefined &&
      other.derivation.operands.includes(entry.fact.id) &&
      own >= ALMOST * score &&
      isOverNamed(other.derivation, question, parts.pack) &&
      isOverFigures(other.derivation, question, parts)
    )
      return other.derivation;
  }
  return undefined;
}

/** Everybody whom the question names has a part in the operands: arithmetic over others is another sum. */
function isOverNamed({ operands }: Derivation, { entities }: Question, pack: Pack): boolean {
  const taking = new Set(
    factsOf(operands, pack).flatMap(({ subject, about, speaker }) => [subject, ...about, speaker]),
  );
  const takesPart = (id: string): boolean =>
    taking.has(id) ||
    pack.entities.some(
      (entity) =>
        (entity.id === id && entity.partOf !== undefined && taking.has(entity.partOf)) ||
        (entity.partOf === id && taking.has(entity.id)),
    );
  return entities.every((id) => !hasProperName(id, pack.entities) || takesPart(id));
}
