import type { Fact } from "../../fact.ts";
import type { Quantity } from "../../figure.ts";
import type { Pack } from "../../pack.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { readFigureAsk } from "../../understanding/read-figure-ask.ts";
import type { Question } from "../../understanding/read-question.ts";
import { familyOf } from "../../understanding/units.ts";
import type { Draft } from "../draft.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence } from "../sentence.ts";

/** "What's the largest sum in the article?": over all facts, with the next one beside it. */
export function tellGreatestFigure(
  { reading, form, strangers }: Question,
  _: readonly Candidate[],
  { pack }: RuleParts,
): Draft | undefined {
  const asked = form === "open" && strangers.length === 0 ? readFigureAsk(reading) : undefined;
  if (!asked) return undefined;
  const figured = figuredFacts(pack).filter(
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
  return {
    kind: "answer",
    verdict: null,
    sentences: told.map((fact) => factSentence(fact, pack)),
    facts: told,
    choices: [],
    topic: { entities: [first.fact.subject] },
    rule: "the first of all figures",
  };
}

function figuredFacts(pack: Pack): readonly { readonly fact: Fact; readonly value: Quantity }[] {
  return pack.facts.flatMap((fact) =>
    fact.value && "amount" in fact.value ? [{ fact, value: fact.value }] : [],
  );
}

function commonest(units: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
