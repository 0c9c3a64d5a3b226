import type { Pack } from "../pack.ts";
import type { Candidate, Ranking } from "../retrieval/rank-entries.ts";
import type { Question } from "../understanding/read-question.ts";
import type { ClaimComparer } from "./claim/compare-claim.ts";
import type { Draft } from "./draft.ts";
import type { RoleBook } from "./role-book.ts";
import type { Wording } from "./wording.ts";

/** What rules decide with: compiled once for each pack, the same for every question. */
export interface RuleParts {
  readonly pack: Pack;
  readonly ranking: Ranking;
  readonly comparer: ClaimComparer;
  readonly roles: RoleBook;
  readonly wording: Wording;
}

/** One way of deciding a question; undefined where it is for another rule. Candidates come best first. Pure. */
export type Rule = (
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
) => Draft | undefined;
