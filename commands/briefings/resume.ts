import { defineCommand } from "../../src/core/command/define-command.ts";
import { changePlanned } from "./change-planned.ts";
import { completePlanned, oneBriefing } from "./one-briefing.ts";

/** From the next time on. */
export const resume = defineCommand({
  name: "resume",
  description: "Let a paused briefing go on",
  options: oneBriefing,

  run: ({ briefing }, context) => changePlanned(briefing, "resume", context, "It goes on:"),
  suggest: (_option, partial, context) => completePlanned(partial, context),
});
