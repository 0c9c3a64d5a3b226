import { type Fact, quantityOf } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { factsOf, withFigures } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence, openSentence } from "../sentence.ts";

/** Facts whose figures are held against each other, and what is to be said of that. */
interface Ranked {
  /** The greatest figure first; two or more. */
  readonly facts: readonly Fact[];
  readonly caveat?: string | undefined;
}

/** "Which fell the most?" over a list of the pack, or over what is told of several in one measure. */
export function findExtreme(
  { superlative, entities, form }: Question,
  candidates: readonly Candidate[],
  { pack }: RuleParts,
): Draft | undefined {
  if (superlative === undefined || entities.length > 0 || form !== "open") return undefined;
  const ranked = rankedBy(candidates, pack);
  const best = superlative === "most" ? ranked?.facts[0] : ranked?.facts.at(-1);
  if (!ranked || !best) return undefined;
  const others = ranked.facts.filter((one) => one !== best);
  return {
    kind: "answer",
    verdict: null,
    sentences: [
      factSentence(best, pack),
      ...others.map((fact) => factSentence(fact, pack)),
      ...(ranked.caveat === undefined ? [] : [openSentence(ranked.caveat, others)]),
    ],
    facts: [best, ...others],
    choices: [],
    topic: { entities: [best.subject] },
    rule: "the first of a list by its figures",
  };
}

/** The nearest list whose figures can be compared, unless what ranks first says itself which is the most. */
function rankedBy(candidates: readonly Candidate[], pack: Pack): Ranked | undefined {
  const [top] = candidates;
  if (!top || top.score < DECISION.answers) return undefined;
  if (top.isExact || (top.entry.kind === "fact" && EXTREME.test(top.entry.fact.statement)))
    return listOf(top.entry, pack);
  for (const candidate of candidates) {
    if (candidate.score < Math.max(DECISION.answers, DECISION.close * top.score)) return undefined;
    const ranked = listOf(candidate.entry, pack) ?? alikeOf(candidate, pack);
    if (ranked) return ranked;
  }
  return undefined;
}
const EXTREME =
  /\b(?:most|least|fewest|best|worst|\w+(?:gg|rg|gh|ow|all|ng|rt|eap|ep|rd)est|record|first|only)\b/i;

/** The list itself, or the one that a fact with a figure stands on. */
function listOf(entry: Entry, pack: Pack): Ranked | undefined {
  const collection =
    entry.kind === "collection"
      ? entry.collection
      : pack.event.collections.find(
          ({ facts }) =>
            entry.kind === "fact" && entry.slots.quantity && facts.includes(entry.fact.id),
        );
  return collection && rankByFigure(factsOf(collection.facts, pack), collection.caveat);
}

/**
 * What the pack tells of others in the measure of this fact, once of each: two figures of one are two times, and where
 * somebody claims one they may be two accounts of one thing.
 */
function alikeOf({ entry, predicate }: Candidate, { facts }: Pack): Ranked | undefined {
  if (entry.kind !== "fact" || !entry.slots.quantity || predicate < DECISION.decides)
    return undefined;
  const { measure } = entry.fact;
  const alike = facts.filter((fact) => fact.measure === measure && quantityOf(fact));
  const isOfEach = new Set(alike.map(({ subject }) => subject)).size === alike.length;
  return isOfEach && !alike.some(({ status }) => status === "claimed")
    ? rankByFigure(alike)
    : undefined;
}

/** None where the figures are not of one unit and direction. */
function rankByFigure(facts: readonly Fact[], caveat?: string): Ranked | undefined {
  const figured = withFigures(facts);
  const units = new Set(figured.map(({ value }) => `${value.unit} ${value.direction ?? ""}`));
  if (figured.length < 2 || units.size !== 1) return undefined;
  figured.sort((a, b) => b.value.amount - a.value.amount);
  return { facts: figured.map(({ fact }) => fact), caveat };
}
