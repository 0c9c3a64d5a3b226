import { describe, expect, test } from "vitest";
import type { Place } from "../../src/core/command/invocation.ts";
import { plainText } from "../../src/core/document/plain-text.ts";
import { openFixture } from "./fixture-pack.ts";
import { ECHO, HOSTILE_MESSAGES } from "./hostile-messages.ts";

const { router } = await openFixture();
const actor = { id: "somebody" };
const leaves = router.commands.flatMap(({ name, options, subcommands }) =>
  subcommands.length === 0
    ? [{ name, options }]
    : subcommands.map((sub) => ({ name: `${name} ${sub.name}`, options: sub.options })),
);
const place: Place = { platform: "web", channel: "page", thread: "one", direct: true };

describe.each(HOSTILE_MESSAGES)("%s", (_name, message) => {
  test("typed as a line gets a kind and bounded answer, never itself", async () => {
    const text = plainText((await router.run(router.read(message, actor, place))).document);
    expect(text).not.toBe("");
    expect(text.length).toBeLessThan(5_000);
    expect(text).not.toMatch(ECHO);
  });

  test.each(leaves.map(({ name, options }) => [name, options] as const))(
    "given to %s in every option does no harm",
    async (command, options) => {
      const values = Object.fromEntries(options.map(({ name }) => [name, message]));
      const text = plainText(
        (await router.run({ command, options: values, actor, place })).document,
      );
      expect(text).not.toBe("");
      expect(text).not.toMatch(ECHO);
    },
  );

  test("completes to at most 25 choices of at most 100 characters", async () => {
    for (const { name, options } of leaves) {
      for (const option of options) {
        const choices = await router.suggest({
          command: name,
          option: option.name,
          partial: message,
          actor,
          place,
        });
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const choice of choices) expect(choice.length).toBeLessThanOrEqual(100);
      }
    }
  });
});
