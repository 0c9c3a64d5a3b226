import * as z from "zod";
import type { Command, CommandEntry } from "./define-command.ts";

/** One option of a command, as platforms need it to build their own forms. */
export interface OptionDescription {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
  /** `channel` is text with the platform's id of a channel. */
  readonly type: "string" | "number" | "boolean" | "channel";
  /** Only these values; then there is no autocomplete. */
  readonly choices?: readonly string[];
  readonly maxLength?: number;
  /** What a value looks like, as a regular expression: words that do not are no value. */
  readonly pattern?: string;
}

export interface CommandDescription {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionDescription[];
  /** Of a group; then it has no options. Their names are their own: the whole name is "group name". */
  readonly subcommands: readonly CommandDescription[];
}

/**
 * Reads a command's zod options into plain data, a group's with those of its subcommands.
 * @throws Error for an option that is no string, number, boolean or enum: a mistake in the command's file.
 */
export function describeCommand(entry: CommandEntry): CommandDescription {
  const { name, description } = entry;
  if ("subcommands" in entry) {
    return { name, description, options: [], subcommands: entry.subcommands.map(describeCommand) };
  }
  return { name, description, options: describeOptions(entry), subcommands: [] };
}

function describeOptions(command: Command): readonly OptionDescription[] {
  return Object.entries(command.options.shape).map(([name, schema]) =>
    describeOption(command.name, name, schema as z.ZodType),
  );
}

function describeOption(command: string, name: string, schema: z.ZodType): OptionDescription {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    inner = inner.unwrap() as z.ZodType;
  }
  const meta = { ...inner.meta(), ...schema.meta() };
  const base = {
    name,
    description: schema.description ?? inner.description ?? name,
    required: !schema.safeParse(undefined).success,
    autocomplete: meta["autocomplete"] === true,
  };
  if (inner instanceof z.ZodEnum) {
    return { ...base, type: "string", choices: inner.options.map(String) };
  }
  if (inner instanceof z.ZodString) {
    return {
      ...base,
      type: meta["channel"] === true ? "channel" : "string",
      ...(inner.maxLength === null ? {} : { maxLength: inner.maxLength }),
      ...(typeof meta["pattern"] === "string" && { pattern: meta["pattern"] }),
    };
  }
  if (inner instanceof z.ZodNumber) return { ...base, type: "number" };
  if (inner instanceof z.ZodBoolean) return { ...base, type: "boolean" };
  throw new Error(`command ${command}: option ${name} has to be a string, number, boolean or enum`);
}
