import { hasProperName } from "../../entity.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { distinctFacts, factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence } from "../sentence.ts";

/** A way of asking as near as this is the question itself. */
const SAYS_SO = 0.9;

/** "Who is X?", "what is X's job?": what is said of X, the nearest first, and one fact more. */
export function tellWhatItIs(
  question: Question,
  candidates: readonly Candidate[],
  { pack, roles }: RuleParts,
): Draft | undefined {
  const id = question.entities[0];
  const isAskedOf = question.asksWhatItIs || question.asksTrade;
  if (!isAskedOf || id === undefined || question.entities.length > 1) return undefined;
  const top = candidates[0];
  if (top && top.entry.kind === "silence" && (top.isExact || top.score > 0.75)) return undefined;
  const lead = candidates.find(
    ({ entry, similarity }) =>
      entry.kind === "fact" &&
      similarity >= 0.7 &&
      (entry.fact.subject === id || entry.slots.valueEntities.includes(id)),
  );
  const own = pack.facts.filter(({ subject }) => subject === id);
  const near = lead?.entry.kind === "fact" ? lead.entry.fact : undefined;
  const isNamed = hasProperName(id, pack.entities);
  const identity = roles.identityOf(id);
  const isAsked =
    near !== undefined &&
    ((!isNamed && !identity) || roles.tellsRole(near) || (lead?.similarity ?? 0) >= SAYS_SO);
  const said = (isAsked ? near : undefined) ?? identity;
  // Whatever else somebody did is no job.
  const first = question.asksTrade ? said : (said ?? near ?? own[0]);
  if (!first) return undefined;
  const more = distinctFacts([first, ...factsOf(first.related, pack), ...own]).slice(1, 2);
  return {
    kind: "answer",
    verdict: null,
    sentences: [first, ...more].map((fact) => factSentence(fact, pack)),
    facts: [first, ...more],
    choices: [],
    topic: { entities: question.entities },
    rule: "what is said of a name",
  };
}
