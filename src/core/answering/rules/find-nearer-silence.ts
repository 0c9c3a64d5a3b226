import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";

/**
 * What the source is known not to say, where the question is put more like that than like anything the best fact
 * answers: a fact ranks higher by its typed slots, which a silence has none of. "What is the firm of Ms Acme called?"
 * is no question for the fact that she has one.
 */
export function findNearerSilence(
  question: Question,
  top: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (question.form === "yes-no" || top.isExact || top.entry.kind !== "fact") return undefined;
  return candidates.find(
    (candidate) =>
      isLeftOpen(candidate, question) &&
      asksTheSame(candidate, question) &&
      candidate.similarity >= Math.max(DECISION.silence, top.similarity + DECISION.nearer) &&
      candidate.coverage >= top.coverage - DECISION.nearlyAll,
  );
}

/** Of another day a silence knows nothing; arithmetic that is refused is asked for by a figure. */
function isLeftOpen({ entry }: Candidate, { reading, wants }: Question): boolean {
  switch (entry.kind) {
    case "silence":
      return reading.dates.length === 0;
    case "derivation":
      return entry.derivation.refused !== undefined && wants.length > 0;
    default:
      return false;
  }
}

function asksTheSame({ view }: Candidate, { wants }: Question): boolean {
  return wants.length === 0
    ? view.wants.length === 0
    : wants.some((kind) => view.wants.includes(kind));
}
