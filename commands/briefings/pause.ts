import { defineCommand } from "../../src/core/command/define-command.ts";
import { changePlanned } from "./change-planned.ts";
import { completePlanned, oneBriefing } from "./one-briefing.ts";

/** Nothing is posted until it is resumed, and nothing of the meantime is made up for. */
export const pause = defineCommand({
  name: "pause",
  description: "Stop a planned briefing for a while",
  options: oneBriefing,

  run: ({ briefing }, context) => changePlanned(briefing, "pause", context, "Paused:"),
  suggest: (_option, partial, context) => completePlanned(partial, context),
});
