import * as z from "zod";
import { readSchedule } from "../../src/core/briefing/read-schedule.ts";
import { completeZone, readZone } from "../../src/core/briefing/zone.ts";
import { defineCommand } from "../../src/core/command/define-command.ts";
import { briefingLengthSchema } from "../../src/core/pack.ts";
import { completeSchedule } from "./complete-schedule.ts";
import { decline, describePlanned, nextTimes, refusal, SCHEDULE_PROBLEMS } from "./wording.ts";

/** Plans a briefing for a channel and confirms it with its next times. */
export const add = defineCommand({
  name: "add",
  description: "Plan a briefing for this channel or another; for those who manage it",
  options: z.object({
    topic: z.string().describe("Which briefing: overall, or another").meta({ autocomplete: true }),
    when: z
      .string()
      .max(120)
      .describe("Days and time, such as weekdays at 09:00; or a cron expression")
      .meta({ autocomplete: true }),
    zone: z
      .string()
      .max(64)
      .optional()
      .describe("Time zone, such as Pacific/Auckland; your own where it is known, else UTC")
      .meta({ autocomplete: true }),
    channel: z
      .string()
      .max(100)
      .optional()
      .describe("Where it is posted; here when left out")
      .meta({ channel: true }),
    posts: z
      .enum(["when-changed", "always"])
      .default("when-changed")
      .describe("Only when a fact has changed (as when left out), or every time"),
    length: briefingLengthSchema
      .optional()
      .describe("Only the five facts that matter most, or all of it"),
  }),

  async run({ topic, when, zone, channel, posts, length }, { desk, briefings, actor, place }) {
    const plan = desk.briefing(topic);
    if (!plan) return decline("There is no briefing of that name. There are:", topicsOf(desk.pack));
    const read = readSchedule(when);
    if (read.kind === "problem") return decline(SCHEDULE_PROBLEMS[read.problem]);
    const known = zone === undefined ? undefined : readZone(zone);
    if (zone !== undefined && known === undefined) {
      return decline("There is no such time zone. Write one like Pacific/Auckland, or UTC.");
    }
    if (!briefings) return refusal("no-chat");
    const planned = await briefings.add(
      {
        topic: plan.id,
        schedule: read.schedule,
        posts,
        ...(known !== undefined && { zone: known }),
        ...(channel !== undefined && { channel }),
        ...(length !== undefined && { length }),
      },
      { actor, place },
    );
    if (planned.kind === "refused") return refusal(planned.reason);
    const isZoneAssumed = zone === undefined && planned.subscription.zone === "UTC";
    return {
      document: [
        { kind: "paragraph", text: `Planned: ${describePlanned(planned, desk.pack)}` },
        ...nextTimes(planned),
        ...(isZoneAssumed
          ? [
              {
                kind: "notice",
                tone: "caution",
                text: "No time zone was given and yours is not known here, so the times are in UTC. To have another, remove this one and add it with a zone.",
              } as const,
            ]
          : []),
      ],
      visibility: "private",
    };
  },

  suggest(option, partial, { desk }) {
    switch (option) {
      case "topic":
        return desk.completeBriefing(partial);
      case "when":
        return completeSchedule(partial);
      case "zone":
        return completeZone(partial);
      default:
        return [];
    }
  },
});

function topicsOf({ briefings }: { readonly briefings: readonly { id: string; title: string }[] }) {
  return briefings.map(({ id, title }) => `${id}: ${title}`);
}
