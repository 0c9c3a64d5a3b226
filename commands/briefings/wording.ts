import type { BriefingRefusal, Planned } from "../../src/core/briefing/briefing-book.ts";
import { momentText } from "../../src/core/briefing/moment.ts";
import type { ScheduleProblem } from "../../src/core/briefing/read-schedule.ts";
import { scheduleText } from "../../src/core/briefing/schedule.ts";
import type { PauseReason } from "../../src/core/briefing/subscription.ts";
import type { Reply } from "../../src/core/command/reply.ts";
import type { Block, Document } from "../../src/core/document/block.ts";
import type { Pack } from "../../src/core/pack.ts";

const REFUSALS: Readonly<Record<BriefingRefusal, string>> = {
  "no-chat":
    "Briefings on time are for channels of Discord and Slack, while the bot is connected there. Here, type brief.",
  "no-channel": "I see no such channel. Choose one that I have been invited to.",
  "not-yours": "Only those who manage that channel can do this with its briefings.",
  "cannot-post":
    "I may not post in that channel. Invite me there and let me send messages, then try again.",
  "no-such-subscription": "There is no planned briefing of that name here. Try briefings list.",
  "no-such-topic":
    "The fact base no longer has that briefing. Remove this one and add another instead.",
  "bad-cron":
    "I cannot read that as a cron expression. Write five fields, such as 0 9 * * 1-5 for weekdays at 09:00.",
  past: "That time has passed already. Choose one that is still to come.",
  never: "That day never comes. Choose one that the calendar has.",
  "too-often": "That is too often. Leave a quarter of an hour or more between two briefings.",
  "too-many": "That channel has 25 planned briefings, the most there can be. Remove one first.",
};

export const SCHEDULE_PROBLEMS: Readonly<Record<ScheduleProblem, string>> = {
  "no-time": "At what time? Write it like weekdays at 09:00.",
  "no-such-time": "There is no such time. Write one from 00:00 to 23:59.",
  "no-such-date": "The calendar has no such day.",
  unclear:
    "I could not read when that is. Write it like weekdays at 09:00, or mon, thu at 17:30, or 2031-12-01 08:00 for once, or a cron expression such as 0 9 * * 1-5.",
};

const PAUSES: Readonly<Record<PauseReason, string>> = {
  asked: "paused",
  gone: "paused, because the channel is gone",
  uninstalled: "paused, because the bot was removed",
  failures: "paused, because posting failed three times in a row",
  "no-topic": "paused, because the fact base no longer has this briefing",
};

export function refusal(reason: BriefingRefusal): Reply {
  return decline(REFUSALS[reason]);
}

export function decline(text: string, items: readonly string[] = []): Reply {
  const list: Document = items.length === 0 ? [] : [{ kind: "list", items }];
  return {
    document: [{ kind: "notice", tone: "decline", text }, ...list],
    visibility: "private",
  };
}

/** "k7m2q: Markets, #general, weekdays 09:00 (Pacific/Auckland), when something has changed". */
export function describePlanned({ subscription, channelName }: Planned, pack: Pack): string {
  const { id, topic, length, schedule, zone, posts } = subscription;
  const title = pack.briefings.find((plan) => plan.id === topic)?.title ?? topic;
  return `${id}: ${[
    length === undefined ? title : `${title} (${length})`,
    ...(channelName === undefined ? [] : [channelName]),
    `${scheduleText(schedule)} (${zone})`,
    posts === "always" ? "every time" : "when something has changed",
  ].join(", ")}`;
}

/** What comes next: a time, or why none does. */
export function describeNext({ subscription, next: [next] }: Planned): string {
  if (subscription.state === "paused") return PAUSES[subscription.pausedFor ?? "asked"];
  return next === undefined ? "no more to come" : `next ${momentText(next, subscription.zone)}`;
}

/** The next times, in the zone of the schedule. */
export function nextTimes({ subscription, next }: Planned): Block[] {
  if (next.length === 0) return [];
  const { zone } = subscription;
  return [
    { kind: "paragraph", text: next.length === 1 ? `Its time (${zone}):` : `Next (${zone}):` },
    { kind: "list", items: next.map((slot) => momentText(slot, zone)) },
  ];
}
