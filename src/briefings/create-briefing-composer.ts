import type { AccessOf } from "../core/briefing/channel-access.ts";
import { dayText } from "../core/briefing/moment.ts";
import { changesSince, type PackSnapshot, snapshotOf } from "../core/briefing/pack-snapshot.ts";
import type { PauseReason, Subscription } from "../core/briefing/subscription.ts";
import type { BriefedChannels, SubscriptionStore } from "../core/briefing/subscription-store.ts";
import type { Desk } from "../core/desk.ts";
import type { Document } from "../core/document/block.ts";
import type { Compose, OnSettled } from "../delivery/compose.ts";
import type { Delivery, DeliveryOutcome } from "../delivery/delivery.ts";
import type { DeliveryLedger } from "../delivery/delivery-ledger.ts";
import { noticeDelivery, noticeOf, pauseNotice } from "./pause-notice.ts";
import { slotsOf } from "./slots.ts";

/** What stands between the ledger and the subscriptions. */
export interface BriefingComposer {
  readonly compose: Compose;
  readonly onSettled: OnSettled;
  /** What a subscription would post for a slot; undefined when the pack has no such briefing. */
  draft(
    subscription: Subscription,
    slot: number,
  ): Promise<{ readonly document: Document; readonly isNews: boolean } | undefined>;
}

export interface BriefingComposerParts {
  readonly desk: Pick<Desk, "pack" | "brief">;
  readonly subscriptions: SubscriptionStore;
  readonly briefed: BriefedChannels;
  readonly ledger: Pick<DeliveryLedger, "add">;
  readonly access: AccessOf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** So many permanent failures in a row, and a channel is left alone. */
const FAILURES = 3;

/** Composes the briefings of subscriptions and keeps account of how they ended. */
export function createBriefingComposer(parts: BriefingComposerParts): BriefingComposer {
  const { desk, subscriptions, briefed, ledger, access, now } = parts;
  /** What the facts read like in a document that is on its way, by delivery. */
  const sent = new Map<string, PackSnapshot>();

  async function draft(subscription: Subscription, slot: number) {
    const { place, topic, length, zone, posts } = subscription;
    const plan = desk.pack.briefings.find(({ id }) => id === topic);
    if (!plan) return undefined;
    const before = await briefed.read(place, topic);
    const changes = before && changesSince(before, plan, desk.pack);
    const document = desk.brief(plan, {
      day: dayText(slot, zone),
      ...(length !== undefined && { length }),
      ...(changes && { changes }),
    });
    return { document, isNews: posts === "always" || !before || changes !== undefined };
  }

  /** Of several that find a reason at the same time one pauses it, and its creator is told that one. */
  async function pause({ id }: Subscription, reason: PauseReason, slot: number): Promise<void> {
    const patch = { state: "paused", pausedFor: reason, failedSlot: slot } as const;
    await subscriptions.change(id, patch, { state: "active" });
    const paused = await subscriptions.read(id);
    // Also when it is found again after a crash: the notice is of the same slot, and so the same.
    if (paused?.pausedFor !== reason || paused.failedSlot !== slot) return;
    const { createdBy, place } = paused;
    if (createdBy === undefined) return;
    const known = await access(place.platform);
    const direct = await known?.directPlace(createdBy, place.workspace);
    if (direct) await ledger.add([noticeDelivery(paused, slot, direct, now())]);
  }

  async function countFailure(subscription: Subscription, slot: number): Promise<void> {
    const isCounted = subscription.failedSlot === slot;
    const failures = subscription.failures + (isCounted ? 0 : 1);
    if (!isCounted) await subscriptions.change(subscription.id, { failures, failedSlot: slot });
    if (failures >= FAILURES) await pause(subscription, "failures", slot);
  }

  async function settleFailure(
    subscription: Subscription,
    slot: number,
    reason: Extract<DeliveryOutcome, { readonly kind: "failed" }>["reason"],
  ): Promise<void> {
    switch (reason) {
      case "channel-gone":
        return pause(subscription, "gone", slot);
      case "uninstalled":
        return pause(subscription, "uninstalled", slot);
      case "forbidden":
      case "refused":
        return countFailure(subscription, slot);
      case "expired":
        // The platform was out of reach: that says nothing of the channel.
        return;
    }
  }

  async function composeBriefing({ id, subject, slot: instant }: Delivery) {
    const slot = Date.parse(instant);
    const subscription = await subscriptions.read(subject);
    if (!subscription) return "cancelled";
    const isAskedFor = subscription.runNow === slot;
    if (!isAskedFor && subscription.state === "paused") return "cancelled";
    if (!isAskedFor && isOvertaken(subscription, slot, now())) return "cancelled";
    const drafted = await draft(subscription, slot);
    if (!drafted) {
      await pause(subscription, "no-topic", slot);
      return "cancelled";
    }
    if (!drafted.isNews && !isAskedFor) return "nothing-new";
    sent.set(id, snapshotOf(desk.pack));
    return drafted.document;
  }

  return {
    draft,

    async compose(delivery) {
      const told = noticeOf(delivery.subject);
      if (told === undefined) return composeBriefing(delivery);
      const subscription = await subscriptions.read(told);
      return subscription?.state === "paused" ? pauseNotice(subscription, desk.pack) : "cancelled";
    },

    async onSettled({ id, subject, slot }, outcome) {
      const snapshot = sent.get(id) ?? snapshotOf(desk.pack);
      sent.delete(id);
      const subscription = await subscriptions.read(subject);
      if (!subscription) return;
      switch (outcome.kind) {
        case "posted":
          await briefed.write(subscription.place, subscription.topic, snapshot, now());
          await subscriptions.change(subject, { failures: 0, failedSlot: undefined });
          return;
        case "failed":
          return settleFailure(subscription, Date.parse(slot), outcome.reason);
        case "skipped":
        case "uncertain":
          return;
      }
    },
  };
}

/** A later slot has come: after a pause of the program only the latest is posted. */
function isOvertaken({ schedule, zone }: Subscription, slot: number, now: number): boolean {
  return slotsOf(schedule, zone).latest(slot, now) !== undefined;
}
