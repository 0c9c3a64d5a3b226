import type { Candidate } from "../../retrieval/rank-entries.ts";
import { readFigureAsk } from "../../understanding/read-figure-ask.ts";
import type { Question } from "../../understanding/read-question.ts";
import { familyOf } from "../../understanding/units.ts";
import type { Draft } from "../draft.ts";
import { draftFacts } from "../drafting/draft-facts.ts";
import { withFigures } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";

/** "What's the largest sum in the article?": over all facts, with the next one beside it. */
export function tellGreatestFigure(
  { reading, form, strangers }: Question,
  _: readonly Candidate[],
  { pack }: RuleParts,
): Draft | undefined {
  const asked = form === "open" && strangers.length === 0 ? readFigureAsk(reading) : undefined;
  if (!asked) return undefined;
  const figured = withFigures(pack.facts).filter(
    ({ value }) => asked.of === "any" || familyOf(value.unit) === asked.of,
  );
  // Dollars and euros have no order.
  const unit = asked.of === "any" ? undefined : commonest(figured.map(({ value }) => value.unit));
  const ranked = figured
    .filter(({ value }) => unit === undefined || value.unit === unit)
    .toSorted((a, b) => b.value.amount - a.value.amount);
  const [first, next] = asked.end === "most" ? ranked : ranked.toReversed();
  if (!first) return undefined;
  const told = next ? [first.fact, next.fact] : [first.fact];
  return draftFacts(told, { entities: [first.fact.subject] }, "the first of all figures", pack);
}

function commonest(units: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
