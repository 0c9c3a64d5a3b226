import { describe, expect, test } from "vitest";
import { z } from "zod";
import { commandForm } from "../../../src/core/command/command-form.ts";
import { defineCommand } from "../../../src/core/command/define-command.ts";
import { describeCommand } from "../../../src/core/command/describe-command.ts";
import { readCommandOptions } from "../../../src/core/command/read-command-options.ts";

function withOptions(options: z.ZodObject) {
  return defineCommand({
    name: "plant",
    description: "Plant something",
    options,
    run: async () => ({ document: [], visibility: "public" }),
  });
}

const plant = withOptions(
  z.object({
    season: z.enum(["spring", "autumn"]).describe("When"),
    rows: z.number().default(1).describe("How many rows"),
    deep: z.boolean().optional().describe("Deep in the ground"),
    crop: z.string().max(50).optional().describe("What").meta({ autocomplete: true }),
  }),
);

describe("describeCommand", () => {
  test("reads each kind of option", () => {
    expect(describeCommand(plant).options).toEqual([
      {
        name: "season",
        description: "When",
        required: true,
        autocomplete: false,
        type: "string",
        choices: ["spring", "autumn"],
      },
      {
        name: "rows",
        description: "How many rows",
        required: false,
        autocomplete: false,
        type: "number",
      },
      {
        name: "deep",
        description: "Deep in the ground",
        required: false,
        autocomplete: false,
        type: "boolean",
      },
      {
        name: "crop",
        description: "What",
        required: false,
        autocomplete: true,
        type: "string",
        maxLength: 50,
      },
    ]);
  });

  test("refuses an option that no platform has a field for", () => {
    expect(() => describeCommand(withOptions(z.object({ on: z.date() })))).toThrow(/option on/);
  });

  test("shows how the command is typed", () => {
    expect(commandForm(describeCommand(plant))).toBe("plant <season> [rows] [deep] [crop]");
  });
});

describe("readCommandOptions", () => {
  test("fills the options in order and gives the rest of the line to the last", () => {
    expect(readCommandOptions(describeCommand(plant), "spring 3 yes winter wheat")).toEqual({
      season: "spring",
      rows: 3,
      deep: true,
      crop: "winter wheat",
    });
  });

  test("leaves a word that does not fit for the next option", () => {
    expect(readCommandOptions(describeCommand(plant), "winter wheat")).toEqual({
      crop: "winter wheat",
    });
  });
});
