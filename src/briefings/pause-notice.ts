import { scheduleText } from "../core/briefing/schedule.ts";
import type { BriefingPlace, PauseReason, Subscription } from "../core/briefing/subscription.ts";
import type { Document } from "../core/document/block.ts";
import type { Pack } from "../core/pack.ts";
import type { DueDelivery } from "../delivery/delivery.ts";

/** What the subject of a notice ends in, behind the id of its subscription. */
const MARK = ":paused";

const REASONS: Readonly<Record<PauseReason, string>> = {
  asked: "somebody paused it",
  gone: "its channel no longer exists, or I can no longer see it",
  uninstalled: "I was removed from there",
  failures: "I could not post it three times in a row; I may not be allowed to write there",
  "no-topic": "the fact base no longer has this briefing",
};

/** The word to its creator that a briefing is paused: delivered like one, so that it comes once. */
export function noticeDelivery(
  { id }: Subscription,
  slot: number,
  place: BriefingPlace,
  now: number,
): DueDelivery {
  return {
    kind: "briefing",
    subject: `${id}${MARK}`,
    slot: new Date(slot).toISOString(),
    place,
    dueAt: now,
  };
}

/** The id of the subscription that a notice is about; undefined for a briefing. */
export function noticeOf(subject: string): string | undefined {
  return subject.endsWith(MARK) ? subject.slice(0, -MARK.length) : undefined;
}

export function pauseNotice(subscription: Subscription, pack: Pack): Document {
  const { id, topic, schedule, zone, pausedFor = "asked" } = subscription;
  const title = pack.briefings.find((plan) => plan.id === topic)?.title ?? topic;
  return [
    {
      kind: "notice",
      tone: "caution",
      text: `The briefing that you planned is paused: ${REASONS[pausedFor]}.`,
    },
    { kind: "paragraph", text: `${id}: ${title}, ${scheduleText(schedule)} (${zone})` },
    {
      kind: "paragraph",
      text: `Once that is mended, "briefings resume ${id}" lets it go on; "briefings remove ${id}" removes it.`,
    },
  ];
}
