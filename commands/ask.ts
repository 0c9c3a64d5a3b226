import * as z from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";
import { threadKey } from "../src/core/command/thread-key.ts";

/** Answers a question, in the light of what its thread was about. A decline, or a question back, is for the asker alone. */
export const ask = defineCommand({
  name: "ask",
  description: "Ask a question about the event and get an answer with its source",
  options: z.object({
    question: z.string().describe("Your question, in your own words").meta({ autocomplete: true }),
  }),

  async run({ question }, { desk, place, threads }) {
    const thread = threadKey(place);
    const remembered = thread === undefined ? undefined : await threads.read(thread);
    const { answer, context, explain } = desk.ask(question, remembered);
    if (thread !== undefined) await threads.write(thread, context);
    return {
      document: answer.document,
      visibility:
        answer.kind === "abstention" || answer.kind === "clarification" ? "private" : "public",
      receipt: answer.receipt,
      explanation: explain(),
    };
  },

  suggest: (_option, partial, { desk }) => desk.completeQuestion(partial),
});
