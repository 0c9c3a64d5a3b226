import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { asksOfThePresent, readOutlook } from "../../understanding/screen-message.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import type { RuleParts } from "../rule.ts";

/** "Should I buy?", "what will it cost next year?": nothing for a source, unless it surely answers that very question. */
export function declineOutlook(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const outlook = readOutlook(question.reading);
  if (outlook === undefined) return undefined;
  if (outlook === "advice" || outlook === "opinion")
    return draftDecline(outlook, candidates, outlook, parts);
  const best = candidates[0];
  if (best && answersAhead(best, question)) return undefined;
  const silence = candidates.find(({ entry }) => entry.kind === "silence");
  return silence && silence === best && silence.score >= DECISION.answers
    ? draftCandidate(silence, question, parts)
    : draftDecline(outlook, candidates, outlook, parts);
}

/** So near that the source does speak of it, by more than names and words of asking. */
function answersAhead({ entry, score, isExact }: Candidate, { reading }: Question): boolean {
  // Plans and forecasts are what a source has to say of the future.
  const looksAhead =
    entry.kind === "fact" && (entry.fact.status === "planned" || entry.fact.status === "forecast");
  const bar = looksAhead || asksOfThePresent(reading) ? DECISION.ahead : DECISION.sure;
  return (
    score >= bar &&
    (isExact || reading.terms.some((term) => !term.light && !/^[exq]:/.test(term.key))) &&
    (entry.kind === "fact" || entry.kind === "silence")
  );
}
