import type { Reading } from "../../../understanding/read-text.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { ClaimForm } from "../comparison.ts";
import type { FactEntry } from "../find-siblings.ts";
import type { Denial } from "../judge-claim.ts";
import type { TermWeights } from "../weigh-terms.ts";

/** A claim beside one fact, before anything has been held against it. */
export interface BesideFact {
  readonly reading: Reading;
  readonly form: ClaimForm;
  readonly entry: FactEntry;
  /** The fact's own sentence. */
  readonly told: Reading;
  /** What a curator wrote down as denied is what is claimed, or the opposite of it. */
  readonly denial: Denial | undefined;
  readonly weights: TermWeights;
  readonly parts: ClaimParts;
}
