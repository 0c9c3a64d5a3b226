import type { IndexTerm } from "../../retrieval/postings.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { ClaimParts } from "./claim-parts.ts";
import type { ClaimForm } from "./comparison.ts";
import type { FactEntry } from "./find-siblings.ts";
import type { RankMatch } from "./slots/compare-ranks.ts";
import type { Differences } from "./slots/find-differences.ts";
import type { TermWeights } from "./weigh-terms.ts";

/** A claim beside one fact, with all that was found out before the two verdicts are weighed. */
export interface HeldClaim {
  readonly form: ClaimForm;
  readonly reading: Reading;
  readonly terms: readonly IndexTerm[];
  readonly entry: FactEntry;
  readonly parts: ClaimParts;
  /** What the words weigh, and with the fact's own figure or place counted among them. */
  readonly words: TermWeights;
  readonly weights: TermWeights;
  readonly found: Differences;
  /** The place by size or the nationality that is claimed, held against what the fact has. */
  readonly called: RankMatch;
  /** The claim names whom the fact is about, or nobody. */
  readonly isAbout: boolean;
  /** The fact's own figure in another scale. */
  readonly isSlip: boolean;
  /** The claim has a figure, and it is the fact's own. */
  readonly hasItsFigures: boolean;
  /** Weight of the words for up and down that the fact does not know because it goes the other way. */
  readonly directionWeight: number;
  /** Share of the claim that the fact knows, what differs left out; 0 to 1. */
  readonly coverage: number;
}

/** What keeps a fact from deciding a claim; true where it does. */
export type Gate = (held: HeldClaim) => boolean;
