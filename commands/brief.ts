import * as z from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";
import type { Document } from "../src/core/document/block.ts";
import { type BriefingPlan, briefingLengthSchema } from "../src/core/pack.ts";

/** A briefing, the one asked for or the pack's first: for the reader alone, or for the channel. */
export const brief = defineCommand({
  name: "brief",
  description: "Read a short briefing, whole, on one topic or for one team",
  options: z.object({
    topic: z
      .string()
      .optional()
      .describe("What it is about or whom it is for; the whole when left out")
      .meta({ autocomplete: true }),
    length: briefingLengthSchema
      .optional()
      .describe("Only the five facts that matter most, or all of it"),
    share: z
      .enum(["private", "channel"])
      .optional()
      .describe("For you alone (as when left out), or for everybody here"),
  }),

  async run({ topic, length, share }, { desk }) {
    const plan = topic === undefined ? desk.pack.briefings[0] : desk.briefing(topic);
    if (!plan) return { document: noSuchBriefing(desk.pack.briefings), visibility: "private" };
    return {
      document: desk.brief(plan, length === undefined ? {} : { length }),
      visibility: share === "channel" ? "public" : "private",
    };
  },

  suggest: (_option, partial, { desk }) => desk.completeBriefing(partial),
});

function noSuchBriefing(briefings: readonly BriefingPlan[]): Document {
  return [
    { kind: "notice", tone: "decline", text: "There is no briefing of that name. There are:" },
    { kind: "list", items: briefings.map(describePlan) },
  ];
}

function describePlan({ id, title, audience }: BriefingPlan): string {
  return audience === undefined ? `${id}: ${title}` : `${id}: ${title}, for ${audience}`;
}
