import * as z from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";

/** What all answers rest on. */
export const sources = defineCommand({
  name: "sources",
  description: "See the source that every answer cites",
  options: z.object({}),

  async run(_options, { desk }) {
    return { document: desk.sources(), visibility: "public" };
  },
});
