import { z } from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";
import { explainAnswer } from "../src/core/explanation.ts";

/** Holds each claim of a message against the facts. */
export const check = defineCommand({
  name: "check",
  description: "Check what a message says against the source, claim by claim",
  options: z.object({
    message: z.string().describe("The message to check"),
  }),

  async run({ message }, { desk }) {
    const answer = desk.check(message);
    return {
      document: answer.document,
      visibility: answer.kind === "abstention" ? "private" : "public",
      receipt: answer.receipt,
      explanation: explainAnswer(answer, desk.pack),
    };
  },
});
