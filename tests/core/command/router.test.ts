import { describe, expect, test } from "vitest";
import type { Invocation, OptionValue, Place } from "../../../src/core/command/invocation.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { openFixture } from "../../app/fixture-pack.ts";

const { router, desk } = await openFixture();
const actor = { id: "somebody" };
const place: Place = { platform: "terminal", channel: "test", direct: true };

function invoke(command: string, options: Record<string, OptionValue> = {}): Invocation {
  return { command, options, actor, place };
}

describe("the router", () => {
  test("describes every command in the order of help", () => {
    expect(router.commands.map(({ name }) => name)).toEqual([
      "ask",
      "check",
      "brief",
      "briefings",
      "facts",
      "timeline",
      "sources",
      "why",
      "help",
      "about",
    ]);
  });

  test("keeps to the limits that the platforms set for commands", () => {
    const all = router.commands.flatMap((command) => [command, ...command.subcommands]);
    for (const { name, description, options, subcommands } of all) {
      expect(options.length).toBeLessThanOrEqual(25);
      expect(subcommands.length).toBeLessThanOrEqual(25);
      expect(name).toMatch(/^[a-z][a-z-]{0,31}$/);
      expect(description.length).toBeLessThanOrEqual(100);
      for (const option of options) expect(option.description.length).toBeLessThanOrEqual(100);
      const required = options.map((option) => option.required);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  test("says which command may have been meant, to the actor alone", async () => {
    const { document, visibility } = await router.run(invoke("breif"));
    expect(plainText(document)).toContain("Did you mean brief");
    expect(visibility).toBe("private");
  });

  test("says how a command is typed when an option is missing", async () => {
    expect(plainText((await router.run(invoke("ask"))).document)).toContain("Type ask <question>");
  });

  test("says the same when an option has the wrong type", async () => {
    const { document } = await router.run(invoke("ask", { question: 7 }));
    expect(plainText(document)).toContain("Type ask <question>");
  });

  test("says how a group is typed, with or without a subcommand that there is not", async () => {
    for (const name of ["briefings", "briefings sow"]) {
      const { document, visibility } = await router.run(invoke(name));
      expect(plainText(document)).toContain("briefings add <topic> <when>");
      expect(plainText(document)).not.toContain("sow");
      expect(visibility).toBe("private");
    }
  });

  test("says how a subcommand is typed", async () => {
    const { document } = await router.run(invoke("briefings add"));
    expect(plainText(document)).toContain("Type briefings add <topic> <when>");
  });

  test("does not take a property of every object for a command", async () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(plainText((await router.run(invoke(name))).document)).toContain("not known");
    }
  });

  test("suggests questions that begin as typed, and nothing for an unknown command", async () => {
    const example = desk.pack.event.examples[0] ?? "";
    const typed = { option: "question", partial: example.slice(0, 8), actor, place };
    expect(await router.suggest({ command: "ask", ...typed })).not.toEqual([]);
    expect(await router.suggest({ command: "none", ...typed })).toEqual([]);
  });
});
