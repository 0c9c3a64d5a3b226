import type { DeliveryOutcome } from "./delivery.ts";
import type { FindOutcome, OutboxProblem, PostOutcome } from "./outbox.ts";

/** How patiently a delivery is repeated. */
export interface Patience {
  /** A request that was sent is taken within this time or never; before that no look-up is trusted. */
  readonly settleMs: number;
  /** Wait after the first failure; doubles with each, up to `longestWaitMs`. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** After so many failures it is given up. */
  readonly failures: number;
}

export const PATIENCE: Patience = {
  settleMs: 20_000,
  firstWaitMs: 1000,
  longestWaitMs: 300_000,
  // About three hours.
  failures: 40,
};

/** What is decided with: when, how often it failed, and a random number from 0 up to 1. */
export interface Circumstances {
  readonly now: number;
  readonly failures: number;
  readonly random: number;
  readonly patience: Patience;
}

export type NextStep =
  | { readonly kind: "post" }
  | { readonly kind: "settle"; readonly outcome: DeliveryOutcome }
  | {
      readonly kind: "later";
      readonly availableAt: number;
      readonly isDoubtful: boolean;
      readonly failures: number;
    };

/** What follows an attempt to post. */
export function decideAfterPost(outcome: PostOutcome, around: Circumstances): NextStep {
  switch (outcome.kind) {
    case "posted":
      return settle({ kind: "posted", ref: outcome.ref });
    case "unknown": {
      const { availableAt, failures } = backOff(around);
      const settled = around.now + around.patience.settleMs;
      return {
        kind: "later",
        availableAt: Math.max(availableAt, settled),
        isDoubtful: true,
        failures,
      };
    }
    default:
      return decideProblem(outcome, false, around);
  }
}

/** What follows a look for the post in its channel, after an attempt of which nobody knows how it ended. */
export function decideAfterFind(outcome: FindOutcome, around: Circumstances): NextStep {
  switch (outcome.kind) {
    case "found":
      return settle({ kind: "posted", ref: outcome.ref });
    case "absent":
      return { kind: "post" };
    case "unreadable":
      return settle({ kind: "uncertain", detail: outcome.detail });
    default:
      return decideProblem(outcome, true, around);
  }
}

/** What follows a failure of our own, such as a document that could not be composed. */
export function decideAfterError(isDoubtful: boolean, around: Circumstances): NextStep {
  return decideProblem({ kind: "transient", detail: "an error of its own" }, isDoubtful, around);
}

function decideProblem(
  problem: OutboxProblem,
  isDoubtful: boolean,
  around: Circumstances,
): NextStep {
  const { now, failures, patience } = around;
  switch (problem.kind) {
    case "permanent":
      return settle({ kind: "failed", reason: problem.reason, detail: problem.detail });
    case "limited":
      return { kind: "later", availableAt: now + problem.retryAfterMs, isDoubtful, failures };
    case "transient":
      if (failures + 1 >= patience.failures) {
        const detail = `given up after ${failures + 1} failures: ${problem.detail}`;
        return settle(
          isDoubtful
            ? { kind: "uncertain", detail }
            : { kind: "failed", reason: "expired", detail },
        );
      }
      return { kind: "later", isDoubtful, ...backOff(around) };
  }
}

/** Twice the wait with each failure, from half of it to the whole at random: many that failed together come back apart. */
function backOff({ now, failures, random, patience }: Circumstances) {
  const wait = Math.min(patience.firstWaitMs * 2 ** failures, patience.longestWaitMs);
  return { availableAt: Math.round(now + wait * (0.5 + random / 2)), failures: failures + 1 };
}

function settle(outcome: DeliveryOutcome): NextStep {
  return { kind: "settle", outcome };
}
