import * as z from "zod";
import { defineCommand } from "../../src/core/command/define-command.ts";
import { describeNext, describePlanned, refusal } from "./wording.ts";

/** The planned briefings of a channel; those of another only for who manages it. */
export const list = defineCommand({
  name: "list",
  description: "See the planned briefings of this channel or another",
  options: z.object({
    channel: z
      .string()
      .max(100)
      .optional()
      .describe("Another channel, if you manage it; this one when left out")
      .meta({ channel: true }),
  }),

  async run({ channel }, { desk, briefings, actor, place }) {
    const found = await briefings?.list(channel, { actor, place });
    if (!found) return refusal("no-chat");
    if (found.kind === "refused") return refusal(found.reason);
    if (found.planned.length === 0) {
      const text = "No briefing is planned for this channel. briefings add plans one.";
      return { document: [{ kind: "paragraph", text }], visibility: "private" };
    }
    const items = found.planned.map(
      (planned) => `${describePlanned(planned, desk.pack)}; ${describeNext(planned)}`,
    );
    return {
      document: [
        { kind: "heading", text: "Planned briefings" },
        { kind: "list", items },
      ],
      visibility: "private",
    };
  },
});
