import { z } from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";
import type { Document } from "../src/core/document/block.ts";
import type { BriefingPlan } from "../src/core/pack.ts";

/** A briefing: the one asked for, or the pack's first. */
export const brief = defineCommand({
  name: "brief",
  description: "Read a short briefing, whole or on one topic",
  options: z.object({
    topic: z
      .string()
      .optional()
      .describe("What the briefing is about; the first of all when left out")
      .meta({ autocomplete: true }),
  }),

  async run({ topic }, { desk }) {
    const document = desk.brief(topic ?? desk.pack.briefings[0]?.id ?? "");
    if (document) return { document, visibility: "public" };
    return { document: noSuchBriefing(desk.pack.briefings), visibility: "private" };
  },

  suggest: (_option, partial, desk) => desk.completeBriefing(partial),
});

function noSuchBriefing(briefings: readonly BriefingPlan[]): Document {
  if (briefings.length === 0) {
    return [{ kind: "notice", tone: "decline", text: "There is no briefing on this event." }];
  }
  return [
    { kind: "notice", tone: "decline", text: "There is no briefing of that name. There are:" },
    { kind: "list", items: briefings.map(({ id, title }) => `${id}: ${title}`) },
  ];
}
