import type { Fact } from "../fact.ts";
import { factsWithFigure } from "../retrieval/figure-in-common.ts";
import type { Ranking } from "../retrieval/rank-entries.ts";
import type { QuantityMention } from "../understanding/read-quantities.ts";
import type { Question } from "../understanding/read-question.ts";
import { textOf } from "../understanding/text-of.ts";
import { keepOneName } from "./keep-one-name.ts";
import { distinctFacts } from "./pack-facts.ts";

/**
 * The figure that the question means for each name in it, and those that it gives itself, in that order; of a share the part
 * goes before the whole.
 */
export function findOperands(question: Question, ranking: Ranking): Fact[] {
  const found = operandsAsNamed(question, ranking);
  return question.operation === "share" && WHOLE_FIRST.test(textOf(question.reading))
    ? found.toReversed()
    : found;
}
/** "What share of A is B?" */
const WHOLE_FIRST = /\b(?:what|which) (?:share|percentage|percent|fraction|proportion|%) of\b/;

function operandsAsNamed(question: Question, ranking: Ranking): Fact[] {
  const ofNames = question.entities.flatMap((id) => {
    const figured = figuredFacts(keepOneName(question, id), ranking);
    // Its report, its budget: what it takes part in is its own where nothing else is.
    const own = figured.find(({ subject }) => subject === id);
    return own ?? figured.find(({ about }) => about.includes(id)) ?? [];
  });
  if (ofNames.length > 1) return distinctFacts(ofNames);
  const near = figuredFacts(question, ranking);
  const ofFigures = findFigures(question, ranking).flatMap((carried) => {
    const isCarried = (fact: Fact): boolean => carried.includes(fact);
    return ofNames.find(isCarried) ?? near.find(isCarried) ?? carried.slice(0, 1);
  });
  return distinctFacts([...ofNames, ...ofFigures]);
}

/** The facts that carry a figure of the question, for each figure that any of them carries. */
export function findFigures({ reading }: Question, ranking: Ranking): Fact[][] {
  return reading.quantities
    .map((mention) => factsOfFigure(withSharedScale(mention, reading.quantities), ranking))
    .filter((facts) => facts.length > 0);
}

/** Where figures are reckoned with, "16.9" needs no unit. */
function factsOfFigure(mention: QuantityMention, { entries }: Ranking): Fact[] {
  return [...factsWithFigure(entries, [mention], 0)].flatMap((at) => {
    const entry = entries[at];
    return entry?.kind === "fact" ? [entry.fact] : [];
  });
}

function figuredFacts(question: Question, ranking: Ranking): readonly Fact[] {
  return ranking
    .rank(question, NEAR)
    .flatMap(({ entry }) =>
      entry.kind === "fact" && entry.slots.quantity !== undefined ? [entry.fact] : [],
    );
}
const NEAR = 20;

/** "between 65 and 80 billion": a scale said once is that of both. */
function withSharedScale(
  mention: QuantityMention,
  all: readonly QuantityMention[],
): QuantityMention {
  const { quantity } = mention;
  const scale = SCALES.find((one) => all.some((other) => other.quantity.amount >= one));
  return quantity.amount >= UNSCALED || scale === undefined || mention.family !== "count"
    ? mention
    : { ...mention, quantity: { ...quantity, amount: quantity.amount * scale } };
}
const SCALES = [1e12, 1e9, 1e6];
const UNSCALED = 1000;
