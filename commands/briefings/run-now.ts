import { defineCommand } from "../../src/core/command/define-command.ts";
import { changePlanned } from "./change-planned.ts";
import { completePlanned, oneBriefing } from "./one-briefing.ts";

/** Out of turn; its times stay as they are. */
export const runNow = defineCommand({
  name: "run-now",
  description: "Post a planned briefing now, whatever has changed",
  options: oneBriefing,

  run: ({ briefing }, context) => changePlanned(briefing, "run-now", context, "On its way:"),
  suggest: (_option, partial, context) => completePlanned(partial, context),
});
