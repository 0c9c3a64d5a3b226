import type { Fact } from "../../fact.ts";
import type { Quantity } from "../../figure.ts";
import type { Collection, Pack } from "../../pack.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence, openSentence } from "../sentence.ts";

/** "Which fell the most?" over a list of the pack whose figures can be compared. */
export function findExtreme(
  { superlative, entities, form }: Question,
  candidates: readonly Candidate[],
  { pack }: RuleParts,
): Draft | undefined {
  const top = candidates[0];
  if (superlative === undefined || entities.length > 0 || form !== "open" || !top) return undefined;
  const collection = collectionOf(top.entry, pack);
  if (top.score < DECISION.answers || !collection) return undefined;
  const ranked = rankByFigure(collection, pack);
  const best = superlative === "most" ? ranked[0] : ranked.at(-1);
  if (!best) return undefined;
  const others = ranked.filter((one) => one !== best);
  return {
    kind: "answer",
    verdict: null,
    sentences: [
      factSentence(best, pack),
      ...others.map((fact) => factSentence(fact, pack)),
      ...(collection.caveat === undefined ? [] : [openSentence(collection.caveat, others)]),
    ],
    facts: [best, ...others],
    choices: [],
    topic: { entities: [best.subject] },
    rule: "the first of a list by its figures",
  };
}

/** The list itself, or the one that a fact with a figure stands on. */
function collectionOf(entry: Entry, pack: Pack): Collection | undefined {
  if (entry.kind === "collection") return entry.collection;
  return pack.event.collections.find(
    ({ facts }) => entry.kind === "fact" && entry.slots.quantity && facts.includes(entry.fact.id),
  );
}

/** Its facts, the greatest figure first; none where the figures are not of one unit and direction. */
function rankByFigure({ facts }: Collection, pack: Pack): readonly Fact[] {
  const ranked = factsOf(facts, pack).flatMap((fact): { fact: Fact; value: Quantity }[] =>
    fact.value && "amount" in fact.value ? [{ fact, value: fact.value }] : [],
  );
  const units = new Set(ranked.map(({ value }) => `${value.unit} ${value.direction ?? ""}`));
  if (ranked.length < 2 || units.size !== 1) return [];
  ranked.sort((a, b) => b.value.amount - a.value.amount);
  return ranked.map(({ fact }) => fact);
}
