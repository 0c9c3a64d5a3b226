import * as z from "zod";
import { readSchedule } from "../core/briefing/read-schedule.ts";
import { scheduleText } from "../core/briefing/schedule.ts";
import type { Subscription } from "../core/briefing/subscription.ts";
import type { SubscriptionPatch } from "../core/briefing/subscription-store.ts";
import { briefingLengthSchema } from "../core/pack.ts";
import type { SubscriptionsTable } from "./tables.ts";

export function toRow(subscription: Subscription): SubscriptionsTable {
  const { place } = subscription;
  return {
    id: subscription.id,
    platform: place.platform,
    workspace: place.workspace ?? null,
    channel: place.channel,
    direct: place.direct ? 1 : 0,
    topic: subscription.topic,
    length: subscription.length ?? null,
    schedule: scheduleText(subscription.schedule),
    zone: subscription.zone,
    posts: subscription.posts,
    state: subscription.state,
    paused_for: subscription.pausedFor ?? null,
    failures: subscription.failures,
    failed_slot: subscription.failedSlot ?? null,
    created_by: subscription.createdBy ?? null,
    created_at: subscription.createdAt,
    next_due: subscription.nextDue ?? null,
    planned_at: subscription.plannedAt,
    run_now: subscription.runNow ?? null,
  };
}

/** The columns of what a patch has, also of what it empties. */
export function toColumns(patch: SubscriptionPatch): Partial<SubscriptionsTable> {
  return {
    ...(patch.state !== undefined && { state: patch.state }),
    ...("pausedFor" in patch && { paused_for: patch.pausedFor ?? null }),
    ...(patch.failures !== undefined && { failures: patch.failures }),
    ...("failedSlot" in patch && { failed_slot: patch.failedSlot ?? null }),
    ...("nextDue" in patch && { next_due: patch.nextDue ?? null }),
    ...(patch.plannedAt !== undefined && { planned_at: patch.plannedAt }),
    ...("runNow" in patch && { run_now: patch.runNow ?? null }),
  };
}

/** What only a fixed set of words may stand in. */
const wordsSchema = z.object({
  platform: z.enum(["discord", "slack"]),
  length: briefingLengthSchema.nullable(),
  posts: z.enum(["always", "when-changed"]),
  state: z.enum(["active", "paused"]),
  paused_for: z.enum(["asked", "gone", "uninstalled", "failures", "no-topic"]).nullable(),
});

/** @throws Error for a row that no version of this program has written. */
export function fromRow(row: SubscriptionsTable): Subscription {
  const words = wordsSchema.parse(row);
  const read = readSchedule(row.schedule);
  if (read.kind === "problem") throw new Error(`subscription ${row.id} has no readable schedule`);
  return {
    id: row.id,
    place: {
      platform: words.platform,
      ...(row.workspace !== null && { workspace: row.workspace }),
      channel: row.channel,
      direct: row.direct === 1,
    },
    topic: row.topic,
    ...(words.length !== null && { length: words.length }),
    schedule: read.schedule,
    zone: row.zone,
    posts: words.posts,
    state: words.state,
    ...(words.paused_for !== null && { pausedFor: words.paused_for }),
    failures: row.failures,
    ...(row.failed_slot !== null && { failedSlot: row.failed_slot }),
    ...(row.created_by !== null && { createdBy: row.created_by }),
    createdAt: row.created_at,
    ...(row.next_due !== null && { nextDue: row.next_due }),
    plannedAt: row.planned_at,
    ...(row.run_now !== null && { runNow: row.run_now }),
  };
}
