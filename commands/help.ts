import * as z from "zod";
import { commandForm } from "../src/core/command/command-form.ts";
import { defineCommand } from "../src/core/command/define-command.ts";
import { describeCommand } from "../src/core/command/describe-command.ts";

/** What can be typed, with questions to begin with. */
export const help = defineCommand({
  name: "help",
  description: "See what you can ask and type here",
  options: z.object({}),

  async run(_options, { desk, commands }) {
    const { event } = desk.pack;
    return {
      document: [
        { kind: "heading", text: "What you can do here" },
        { kind: "paragraph", text: event.description },
        {
          kind: "list",
          items: commands
            .map(describeCommand)
            .map((command) => `${commandForm(command)}: ${command.description}`),
        },
        { kind: "heading", text: "Questions to begin with" },
        { kind: "list", items: event.examples },
      ],
      visibility: "private",
    };
  },
});
