import * as z from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";

/** What the bot is, what it covers, and what it does not do. */
export const about = defineCommand({
  name: "about",
  description: "Learn what this bot knows and how it answers",
  options: z.object({}),

  async run(_options, { desk }) {
    return { document: desk.about(), visibility: "private" };
  },
});
