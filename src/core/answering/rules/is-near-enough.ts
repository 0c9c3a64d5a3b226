import type { Candidate } from "../../retrieval/rank-entries.ts";
import { DECISION } from "../decision.ts";

/** It ranks high enough to answer, and knows enough of the question. */
export function isNearEnough({ score, coverage }: Candidate): boolean {
  return score >= DECISION.answers && coverage >= DECISION.coverage;
}
