import { defineCommand } from "../../src/core/command/define-command.ts";
import { changePlanned } from "./change-planned.ts";
import { completePlanned, oneBriefing } from "./one-briefing.ts";

/** For good; another can be added. */
export const remove = defineCommand({
  name: "remove",
  description: "Remove a planned briefing for good",
  options: oneBriefing,

  run: ({ briefing }, context) => changePlanned(briefing, "remove", context, "Removed:"),
  suggest: (_option, partial, context) => completePlanned(partial, context),
});
