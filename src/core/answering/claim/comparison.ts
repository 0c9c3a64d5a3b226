import type { Verdict } from "../../answer.ts";
import type { Fact } from "../../fact.ts";

/** The part of a claim that a fact says otherwise. */
export type Difference = "figure" | "direction" | "actor" | "date" | "status" | "sense";

export interface Comparison {
  readonly verdict: Verdict;
  /** The fact that decides; with `not-covered`, the nearest one if any is near. */
  readonly fact: Fact | undefined;
  readonly differs: Difference | undefined;
  /** The fact of the other side, where a claim compares two. */
  readonly beside?: Fact;
  /** Share of the claim's weight that the fact knows, parts that differ left out; 0 to 1. */
  readonly coverage: number;
  /** Least coverage for the verdict; of a support where there is none. */
  readonly bar?: number;
}

/** How a statement is put: said, or asked. */
export type ClaimForm = "claim" | "question";
