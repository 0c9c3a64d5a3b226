import type { Place } from "../core/command/invocation.ts";
import type { Delivery, DeliveryOutcome, DueDelivery } from "./delivery.ts";

/** A delivery that this process holds until its lease ends, with what happened to it before. */
export interface ClaimedDelivery extends Delivery {
  readonly state: "claimed";
  /** When its turn is, in milliseconds since 1970; may lie a little ahead. */
  readonly availableAt: number;
  /** Rate limits in which a turn was taken for it, at `availableAt`. */
  readonly turns: number;
  /** Attempts and look-ups that failed so far. */
  readonly failures: number;
  /** When it was first tried to post it. */
  readonly firstAttemptAt?: number;
  /** When the attempt was made of which nobody knows whether it was taken; absent: there is none. */
  readonly doubtfulAttemptAt?: number;
}

export interface Claim {
  readonly platform: Place["platform"];
  /** Names the process; no two at work share it. */
  readonly owner: string;
  readonly now: number;
  /** Takes those as well that come up within this time. */
  readonly aheadMs: number;
  readonly leaseMs: number;
  /** Deliveries at most. */
  readonly limit: number;
}

/** What the holder of a delivery writes down. Times are milliseconds since 1970. */
export type DeliveryChange =
  /** Written before the post goes out: from here on it may stand there. Renews the lease. */
  | { readonly kind: "attempting"; readonly at: number; readonly leaseUntil: number }
  /** Given back until then. `isDoubtful`: the last attempt may have been taken. */
  | {
      readonly kind: "later";
      readonly availableAt: number;
      readonly isDoubtful: boolean;
      readonly turns: number;
      readonly failures: number;
    }
  | { readonly kind: "settled"; readonly outcome: DeliveryOutcome; readonly at: number };

/** Every delivery there is, each once. Several processes may use one ledger at the same time. */
export interface DeliveryLedger {
  /** Adds what is not there yet, by subject and slot; returns how many were new. */
  add(deliveries: readonly DueDelivery[]): Promise<number>;
  /** Takes due deliveries, earliest first, and those whose lease has ended; no delivery is given to two. */
  claim(claim: Claim): Promise<readonly ClaimedDelivery[]>;
  /** Prolongs the leases that `owner` still holds. */
  renew(ids: readonly string[], owner: string, leaseUntil: number): Promise<void>;
  /** False, and nothing is written, when `owner` no longer holds it. */
  record(id: string, owner: string, change: DeliveryChange): Promise<boolean>;
}
