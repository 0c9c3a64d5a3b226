import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import type { RuleParts } from "../rule.ts";

/** "Which expert?", "who is the witness?" where the source gives no name. */
export function declineUnnamed(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const { pack, ranking } = parts;
  const id = question.asksNameOf;
  if (id === undefined || !pack.entities.some((entity) => entity.id === id && entity.unnamed))
    return undefined;
  // The pack's own words for it may rank far down: the name sought is no word of theirs.
  const known = ranking
    .rank(question, 20)
    .find(
      ({ entry }) =>
        entry.kind === "silence" &&
        entry.silence.reason === "unnamed" &&
        entry.silence.about.includes(id),
    );
  return known
    ? draftCandidate(known, question, parts)
    : draftDecline("unnamed", candidates.slice(0, 5), "somebody without a name", parts);
}
