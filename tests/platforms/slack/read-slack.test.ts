import { expect, test } from "vitest";
import { readSlashCommand } from "../../../src/platforms/slack/read-slack.ts";
import { openFixture } from "../../app/fixture-pack.ts";

const { router } = await openFixture();
const slash = (text: string) =>
  readSlashCommand(
    { command: "/desk", text, user_id: "U1", team_id: "T1", channel_id: "C1" },
    router,
  );

test.each([
  ["why", "why", {}],
  ["Why", "why", {}],
  ["timeline", "timeline", {}],
  ["", "help", {}],
  ["why did it fall", "ask", { question: "why did it fall" }],
])("/desk %s is the command %s", (text, command, options) => {
  expect(slash(text)).toMatchObject({ command, options });
});
