import * as z from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";
import { explanationDocument } from "../src/core/document/explanation-document.ts";

/** Shows why an answer reads as it does, to the people of the place where it stands. */
export const why = defineCommand({
  name: "why",
  description: "See the facts, scores and rule behind an answer that was given here",
  options: z.object({
    receipt: z
      .string()
      .optional()
      .describe("Receipt of the answer; without it, the last answer here")
      .meta({ pattern: "^r[0-9a-z]{11}$" }),
  }),

  async run({ receipt }, { place, actor, receipts }) {
    const explanation = await receipts?.find({ place, actor }, receipt?.trim().toLowerCase());
    return {
      document: explanation
        ? explanationDocument(explanation)
        : [{ kind: "notice", tone: "decline", text: NOT_HERE }],
      visibility: "private",
    };
  },
});

/** The same for an answer that was never given, one that is no longer kept, and one that stands elsewhere. */
const NOT_HERE =
  "There is no such answer to explain here. An answer can be looked into where it stands, for as long as it is kept.";
