import type { Place } from "../core/command/invocation.ts";
import type { PostRef, Refusal } from "./outbox.ts";

/** What is delivered. Later kinds (corrections, late answers) join this union. */
export type DeliveryKind = "briefing";

/** Something that is to stand in a channel once: of one subject there is one delivery a slot. */
export interface DueDelivery {
  readonly kind: DeliveryKind;
  /** What it is for: the id of a subscription. */
  readonly subject: string;
  /** The moment it is for, as an ISO instant; with the subject it makes the delivery the only one. */
  readonly slot: string;
  readonly place: Place;
  /** When it may be posted, in milliseconds since 1970; earlier ones go first. */
  readonly dueAt: number;
}

export interface Delivery extends DueDelivery {
  readonly id: string;
  /** At most 25 letters and digits, the same for the same subject and slot: it finds the post again in its channel. */
  readonly key: string;
  readonly state: DeliveryState;
}

/**
 * `due` -> `claimed` (one process holds it for a while) -> one of the rest, for good. `uncertain` was perhaps posted:
 * nothing can tell, so it is left to the operator instead of being posted twice.
 */
export type DeliveryState = "due" | "claimed" | DeliveryOutcome["kind"];

/** How a delivery ended. */
export type DeliveryOutcome =
  | { readonly kind: "posted"; readonly ref: PostRef }
  | { readonly kind: "skipped"; readonly reason: "nothing-new" | "cancelled" }
  | { readonly kind: "failed"; readonly reason: Refusal | "expired"; readonly detail: string }
  | { readonly kind: "uncertain"; readonly detail: string };
