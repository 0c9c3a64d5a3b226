import type { Fact } from "../../fact.ts";
import type { Candidate, Ranking } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { textOf } from "../../understanding/text-of.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { differenceSentences } from "../drafting/draft-arithmetic.ts";
import { strangerSentence } from "../drafting/stranger-sentence.ts";
import { keepOneName } from "../keep-one-name.ts";
import { measureKindOf } from "../measure-kind.ts";
import { distinctFacts } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence } from "../sentence.ts";
import { isNearEnough } from "./is-near-enough.ts";

/** More names than this are a list of somebody's own. */
const MAX_NAMES = 5;

/** "A and B": one fact for each where no fact has both. */
export function answerSeveral(
  question: Question,
  candidates: readonly Candidate[],
  { pack, ranking, wording }: RuleParts,
): Draft | undefined {
  const { entities, strangers, operation } = question;
  const names = entities.length + strangers.length;
  if (names < 2 || names > MAX_NAMES) return undefined;
  // "Did A and B fall?": a verdict on both, unless the source knows one of them only.
  if (question.form === "yes-no" && (strangers.length === 0 || entities.length === 0))
    return undefined;
  if (operation === "ratio" || operation === "share" || operation === "sum") return undefined;
  // "What did Smith do with the plan?" lists nothing: Smith alone decides.
  if (strangers.length > 0 && (!listsNames(question.reading) || isChosen(question, candidates[0])))
    return undefined;
  const isOfEach = EACH.test(textOf(question.reading));
  if (strangers.length === 0 && !isOfEach && isAnsweredWhole(candidates[0])) return undefined;
  const found = alikeOf(entities.map((id) => factsFor(id, question, ranking)));
  if (found.length === 0) return undefined;
  if (strangers.length === 0 && found.length < 2) return undefined;
  const leads = distinctFacts(found);
  const asksDifference = operation === "compare" || operation === "difference";
  return {
    kind: "answer",
    verdict: null,
    sentences: [
      ...leads.map((fact) => factSentence(fact, pack)),
      ...(asksDifference ? differenceSentences(leads, pack) : []),
      ...(strangers.length > 0 ? [strangerSentence(question, wording)] : []),
    ],
    facts: leads,
    choices: [],
    topic: { entities },
    rule: "one fact for each name",
  };
}

/** Something of each is asked for, and not what they share. */
const EACH = /\b(?:each|apiece|respectively|both|individually|separately)\b/;

/** One entry answers for all the names at once. */
function isAnsweredWhole(top: Candidate | undefined): boolean {
  return (
    top !== undefined &&
    top.score >= DECISION.answers &&
    (top.entry.kind !== "fact" || !top.reasons.includes("part of the entities"))
  );
}

/** "Was it A or B who said so?", where a near fact tells it of all that it knows by name. */
export function isChosen(question: Question, top: Candidate | undefined): boolean {
  return (
    question.form === "choice" &&
    question.entities.length > 0 &&
    question.superlative === undefined &&
    top?.entry.kind === "fact" &&
    isNearEnough(top) &&
    top.predicate >= DECISION.decides &&
    !top.reasons.includes("part of the entities") &&
    !top.reasons.includes("other entity")
  );
}

/** What is said of this name, where it is asked for alone: the nearest fact, and those about as near. */
function factsFor(id: string, question: Question, ranking: Ranking): readonly Fact[] {
  const near = ranking.rank(keepOneName(question, id), 8).flatMap(({ entry, score }) => {
    if (entry.kind !== "fact" || score < DECISION.answers) return [];
    const isOfIt = entry.fact.subject === id || entry.slots.valueEntities.includes(id);
    return isOfIt ? [{ fact: entry.fact, score }] : [];
  });
  const bar = (near[0]?.score ?? 0) - AS_NEAR;
  return near.filter(({ score }) => score >= bar).map(({ fact }) => fact);
}
const AS_NEAR = 0.1;

/** For each name the nearest fact of one kind of measure, the first name's nearest first; none where none has them all. */
function alikeOf(choices: readonly (readonly Fact[])[]): readonly Fact[] {
  const found = choices.filter(({ length }) => length > 0);
  const alike = (found[0] ?? [])
    .map(measureKindOf)
    .map((kind) =>
      found.flatMap((facts) => facts.find((one) => measureKindOf(one) === kind) ?? []),
    );
  return alike.find(({ length }) => length === found.length) ?? [];
}

/** Two names side by side: "A and B", "A or B", "A versus B". */
function listsNames({ mentions, tokens }: Reading): boolean {
  return mentions.some(({ named, to }, at) => {
    const next = mentions[at + 1];
    // One that is covered and one that is not: "Acme or Bolt" offers two others.
    if (!next || (named.kind === "entity") === (next.named.kind === "entity")) return false;
    const between = tokens.slice(to, next.from).map(({ text }) => text);
    return between.length > 0 && between.every((word) => LISTING.has(word));
  });
}
const LISTING = new Set([
  "and",
  "or",
  "&",
  ",",
  "versus",
  "vs",
  "plus",
  "than",
  "with",
  "the",
  "/",
]);
