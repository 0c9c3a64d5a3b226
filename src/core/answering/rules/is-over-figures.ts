import type { Derivation } from "../../pack.ts";
import type { Question } from "../../understanding/read-question.ts";
import { findFigures } from "../find-operands.ts";
import { factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";

/**
 * Each figure that the question gives has a part in the pack's arithmetic, where any fact carries it: "the gap between 65 and
 * 80" is no gap between other two. Of two figures that no fact carries nothing is reckoned.
 */
export function isOverFigures(
  { operands }: Derivation,
  question: Question,
  { pack, ranking }: RuleParts,
): boolean {
  const taking = factsOf(operands, pack);
  const carried = findFigures(question, ranking);
  if (carried.length === 0) return question.reading.quantities.length < 2;
  return carried.every((facts) => facts.some((fact) => taking.includes(fact)));
}
