import { z } from "zod";
import type { Command } from "./define-command.ts";

/** One option of a command, as platforms need it to build their own forms. */
export interface OptionDescription {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly type: "string" | "number" | "boolean";
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
}

/**
 * Reads a command's zod options into plain data.
 * @throws Error for an option that is no string, number, boolean or enum: a mistake in the command's file.
 */
export function describeCommand(command: Command): CommandDescription {
  const options = Object.entries(command.options.shape).map(([name, schema]) =>
    describeOption(command.name, name, schema as z.ZodType),
  );
  return { name: command.name, description: command.description, options };
}

function describeOption(command: string, name: string, schema: z.ZodType): OptionDescription {
  const meta = schema.meta() ?? {};
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    inner = inner.unwrap() as z.ZodType;
  }
  const base = {
    name,
    description: schema.description ?? inner.description ?? name,
    required: !schema.safeParse(undefined).success,
    autocomplete: (meta["autocomplete"] ?? inner.meta()?.["autocomplete"]) === true,
  };
  if (inner instanceof z.ZodEnum) {
    return { ...base, type: "string", choices: inner.options.map(String) };
  }
  if (inner instanceof z.ZodString) {
    return {
      ...base,
      type: "string",
      ...(inner.maxLength === null ? {} : { maxLength: inner.maxLength }),
      ...(typeof meta["pattern"] === "string" && { pattern: meta["pattern"] }),
    };
  }
  if (inner instanceof z.ZodNumber) return { ...base, type: "number" };
  if (inner instanceof z.ZodBoolean) return { ...base, type: "boolean" };
  throw new Error(`command ${command}: option ${name} has to be a string, number, boolean or enum`);
}
