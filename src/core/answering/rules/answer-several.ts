import type { Fact } from "../../fact.ts";
import type { Candidate, Ranking } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Reading } from "../../understanding/read-text.ts";
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
  if (strangers.length === 0 && isAnsweredWhole(candidates[0])) return undefined;
  const found = entities.flatMap((id) => factFor(id, question, ranking) ?? []);
  const measures = new Set(found.map(measureKindOf));
  if (found.length === 0 || measures.size > 1) return undefined;
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

/** What is said of this name, where it is asked for alone. */
function factFor(id: string, question: Question, ranking: Ranking): Fact | undefined {
  const candidate = ranking
    .rank(keepOneName(question, id), 8)
    .find(
      ({ entry }) =>
        entry.kind === "fact" &&
        (entry.fact.subject === id || entry.slots.valueEntities.includes(id)),
    );
  return candidate && candidate.score >= DECISION.answers && candidate.entry.kind === "fact"
    ? candidate.entry.fact
    : undefined;
}

/** Two names side by side: "A and B", "A or B", "A versus B". */
function listsNames({ mentions, tokens }: Reading): boolean {
  return mentions.some(({ to }, at) => {
    const next = mentions[at + 1];
    if (!next) return false;
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
