import { describe, expect, test } from "vitest";
import { z } from "zod";
import { defineCommand } from "../../../src/core/command/define-command.ts";
import { describeCommand } from "../../../src/core/command/describe-command.ts";
import { readCommandLine } from "../../../src/core/command/read-command-line.ts";
import { readCommandOptions } from "../../../src/core/command/read-command-options.ts";

const add = defineCommand({
  name: "add",
  description: "Plan something",
  options: z.object({
    crop: z.string(),
    when: z.string(),
    zone: z.string().optional(),
    field: z.string().optional().meta({ channel: true }),
    posts: z.enum(["always", "when-changed"]).optional(),
    rows: z.number().optional(),
  }),
  run: async () => ({ document: [], visibility: "public" }),
});
const read = (text: string) => readCommandOptions(describeCommand(add), text);

describe("options in a line of text", () => {
  test.each([
    ["wheat mondays at 9:00", { crop: "wheat", when: "mondays at 9:00" }],
    ["wheat mondays at 9:00 always", { crop: "wheat", when: "mondays at 9:00", posts: "always" }],
    [
      "wheat 9:00 zone: Europe/Rome posts=always",
      { crop: "wheat", when: "9:00", zone: "Europe/Rome", posts: "always" },
    ],
    ["when: mondays at 9:00 crop: winter wheat", { crop: "winter wheat", when: "mondays at 9:00" }],
    ['wheat when="0 9 * * 1" rows=3', { crop: "wheat", when: "0 9 * * 1", rows: 3 }],
    ["wheat --when 9:00", { crop: "wheat", when: "--when 9:00" }],
    ["wheat 9:00 field: <#C12|north>", { crop: "wheat", when: "9:00", field: "C12" }],
    ["wheat 9:00 field:<#345>", { crop: "wheat", when: "9:00", field: "345" }],
    ["wheat", { crop: "wheat" }],
    ["always", { crop: "always" }],
    ["", {}],
  ])("are read from %j", (text, options) => {
    expect(read(text)).toEqual(options);
  });

  test("that do not fit are kept as they are, to be refused", () => {
    expect(read("wheat 9:00 posts: sometimes field: north")).toEqual({
      crop: "wheat",
      when: "9:00",
      posts: "sometimes",
      field: "north",
    });
  });

  test("are text and nothing else where there is only one", () => {
    const ask = defineCommand({ ...add, options: z.object({ question: z.string() }) });
    const text = "is question: a word?";
    expect(readCommandOptions(describeCommand(ask), text)).toEqual({ question: text });
  });
});

describe("a group", () => {
  const descriptions = [
    describeCommand({ name: "plans", description: "Plans", subcommands: [add] }),
    describeCommand(defineCommand({ ...add, name: "ask", options: z.object({ q: z.string() }) })),
  ];
  const line = (text: string) => readCommandLine(text, descriptions);

  test("is read with its subcommand and that one's options", () => {
    expect(line("plans add wheat 9:00")).toEqual({
      command: "plans add",
      options: { crop: "wheat", when: "9:00" },
    });
    expect(line("/Plans: ADD")).toEqual({ command: "plans add", options: {} });
  });

  test("alone is itself the command", () => {
    expect(line("plans")).toEqual({ command: "plans", options: {} });
  });

  test("with an unknown word behind it names what there is not", () => {
    expect(line("plans sow wheat").command).toBe("plans sow");
  });

  test("is no command in a question", () => {
    expect(line("plans for the future?").command).toBe("ask");
  });
});
