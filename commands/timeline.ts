import * as z from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";

/** What happened when. */
export const timeline = defineCommand({
  name: "timeline",
  description: "See what happened when, with dates",
  options: z.object({}),

  async run(_options, { desk }) {
    return { document: desk.timeline(), visibility: "public" };
  },
});
