import * as z from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";

/** Holds each claim of a message against the facts. */
export const check = defineCommand({
  name: "check",
  description: "Check what a message says against the source, claim by claim",
  options: z.object({
    message: z.string().describe("The message to check"),
  }),

  async run({ message }, { desk }) {
    const { answer, explain } = desk.check(message);
    return {
      document: answer.document,
      visibility: answer.kind === "abstention" ? "private" : "public",
      receipt: answer.receipt,
      explanation: explain(),
    };
  },
});
