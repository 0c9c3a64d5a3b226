import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import type { QuantityMention } from "../../understanding/read-quantities.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { FactEntry } from "./find-siblings.ts";

/** How strongly a fact has to know the thing by which a figure is counted. */
const COUNTED_BY = 0.5;

/** "70 pounds a bottle", of a fact that has 70 pounds and never speaks of bottles: it is the figure of something else. */
export function isPerOther(
  { from, to, quantity }: QuantityMention,
  { terms, tokens }: Reading,
  { index }: FactEntry,
  ranking: Ranking,
): boolean {
  if (quantity.per !== undefined || quantity.unit === "units") return false;
  if (tokens[from - 1]?.text === "of" || !PER.test(tokens[to]?.text ?? "")) return false;
  const counted = terms.find(({ at }) => at === to + 1);
  return counted !== undefined && ranking.asserts(index, toIndexTerm(counted)) < COUNTED_BY;
}
const PER = /^(?:an?|per|each|every|\/)$/;
