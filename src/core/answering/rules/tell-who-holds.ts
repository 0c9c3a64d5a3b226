import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { readRoleAsk } from "../../understanding/read-role-ask.ts";
import { speaksOfRole } from "../../understanding/role-words.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence } from "../sentence.ts";

/** At most this many hold a role together. */
const MAX_HOLDERS = 3;

/** "Who is the boss of X?", "who owns X?": who is said to be, and nobody else who has to do with X. */
export function tellWhoHolds(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const ask = readRoleAsk(question);
  if (!ask) return undefined;
  const { pack, roles } = parts;
  if (candidates[0]?.isExact) return undefined;
  const facts = roles.holdersOf(ask.role, ask.at).slice(0, MAX_HOLDERS);
  if (facts.length > 0)
    return {
      kind: "answer",
      verdict: null,
      sentences: facts.map((fact) => factSentence(fact, pack)),
      facts,
      choices: [],
      topic: { entities: question.entities },
      rule: "who holds a role",
    };
  if (ask.isLoose) return undefined;
  const silence = candidates.find(
    ({ entry, score }) =>
      entry.kind === "silence" &&
      score >= DECISION.answers &&
      entry.silence.questions.some((text) => speaksOfRole(text, ask.role)),
  );
  if (silence) return draftCandidate(silence, question, parts);
  return roles.speaksOf(ask.role, ask.at)
    ? undefined
    : draftDecline("not-covered", candidates, "nobody is said to hold that role", parts);
}
