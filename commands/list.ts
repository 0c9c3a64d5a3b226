import type { CommandEntry } from "../src/core/command/define-command.ts";
import { about } from "./about.ts";
import { ask } from "./ask.ts";
import { brief } from "./brief.ts";
import { briefings } from "./briefings.ts";
import { check } from "./check.ts";
import { facts } from "./facts.ts";
import { help } from "./help.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";
import { why } from "./why.ts";

/** Everything the bot offers, on every platform, in the order of help. */
export const commands: readonly CommandEntry[] = [
  ask,
  check,
  brief,
  briefings,
  facts,
  timeline,
  sources,
  why,
  help,
  about,
];
