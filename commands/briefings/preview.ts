import { defineCommand } from "../../src/core/command/define-command.ts";
import { completePlanned, nameIn, oneBriefing } from "./one-briefing.ts";
import { nextTimes, refusal } from "./wording.ts";

/** What the next one would say, and whether it would be posted at all. */
export const preview = defineCommand({
  name: "preview",
  description: "Read what a planned briefing would post next; for you alone",
  options: oneBriefing,

  async run({ briefing }, { briefings, actor, place }) {
    const found = await briefings?.preview(nameIn(briefing), { actor, place });
    if (!found) return refusal("no-chat");
    if (found.kind === "refused") return refusal(found.reason);
    const text = found.isNews
      ? "It would read like this:"
      : "Nothing has changed since the last one, so nothing would be posted. It would read like this:";
    return {
      document: [{ kind: "notice", tone: "caution", text }, ...found.document, ...nextTimes(found)],
      visibility: "private",
    };
  },

  suggest: (_option, partial, context) => completePlanned(partial, context),
});
