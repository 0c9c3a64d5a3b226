import type { Candidate } from "../retrieval/rank-entries.ts";
import type { Question } from "../understanding/read-question.ts";
import type { Reading } from "../understanding/read-text.ts";

/** What was weighed on the way to a draft: what an explanation is made of. Holds user text; never kept, never shown. */
export interface Considered {
  /** What was read: the question, or the claim that was held against the facts. */
  readonly reading: Reading;
  /** Absent for a claim. */
  readonly question?: Question;
  /** Best first; none where nothing was ranked. */
  readonly candidates: readonly Candidate[];
  /** Row of the table of rules that decided. */
  readonly step: string;
}
