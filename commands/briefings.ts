import type { CommandGroup } from "../src/core/command/define-command.ts";
import { add } from "./briefings/add.ts";
import { list } from "./briefings/list.ts";
import { pause } from "./briefings/pause.ts";
import { preview } from "./briefings/preview.ts";
import { remove } from "./briefings/remove.ts";
import { resume } from "./briefings/resume.ts";
import { runNow } from "./briefings/run-now.ts";

/** The briefings that a channel gets on time. Everything here is said to the asker alone. */
export const briefings: CommandGroup = {
  name: "briefings",
  description: "Have briefings posted to a channel on time",
  subcommands: [add, list, preview, pause, resume, remove, runNow],
};
