import type { Subscription } from "../core/briefing/subscription.ts";
import type { DueDelivery } from "../delivery/delivery.ts";

/** One slot of a subscription, as the ledger takes it. */
export function dueDelivery({ id, place }: Subscription, slot: number): DueDelivery {
  return {
    kind: "briefing",
    subject: id,
    slot: new Date(slot).toISOString(),
    place,
    dueAt: slot,
  };
}
