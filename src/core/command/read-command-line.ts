import type { CommandDescription } from "./describe-command.ts";
import type { OptionValue } from "./invocation.ts";
import { readCommandOptions } from "./read-command-options.ts";

/** The command that takes a line with no command name in it. */
const DEFAULT_COMMAND = "ask";

/** A name, an optional colon, and what follows; `(?!\S)` keeps "facts-based" and "check-in" from being read as names. */
const NAMED = /^\/?([a-z][a-z-]*)(?:\s*(:)|(?=[\s!?.]|$))\s*([\s\S]*)$/i;

/**
 * Reads a line of text as a command: `brief market`, `check: wheat fell 20%`, `how far did wheat fall?`.
 * `readCommandOptions` says how the words behind the name fill its options. A group needs the name of a subcommand next:
 * `briefings list`; without one, the group itself is the command.
 * A name alone is the command, whatever punctuation follows it; so is `check` without its message, which then ends
 * in how to use it.
 */
export function readCommandLine(
  line: string,
  commands: readonly CommandDescription[],
): { command: string; options: Record<string, OptionValue> } {
  const text = line.trim();
  const match = NAMED.exec(text);
  const named = match && commands.find(({ name }) => name === match[1]?.toLowerCase());
  if (match && named && mayBe(named, match[2] === ":", match[3] ?? "")) {
    const rest = match[3] ?? "";
    if (/^[!?.\s]*$/.test(rest)) return { command: named.name, options: {} };
    if (named.subcommands.length > 0 && isMeant(named, match[2] === ":", rest)) {
      return readSubcommand(named, rest);
    }
    if (isMeant(named, match[2] === ":", rest)) {
      return { command: named.name, options: readCommandOptions(named, rest) };
    }
  }
  const fallback = commands.find(({ name }) => name === DEFAULT_COMMAND);
  return { command: DEFAULT_COMMAND, options: fallback ? readCommandOptions(fallback, text) : {} };
}

/** "why r0a1b2c3d4e5" and "why:" are the command, "why?" and "why did it fall" are questions. */
function mayBe({ options }: CommandDescription, colon: boolean, rest: string): boolean {
  const pattern = options.find((option) => option.pattern !== undefined)?.pattern;
  return pattern === undefined || colon || new RegExp(pattern).test(rest.trim());
}

function readSubcommand(group: CommandDescription, text: string) {
  const [, word = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  const meant = word.toLowerCase().replace(/[:!?.]+$/, "");
  const sub = group.subcommands.find(({ name }) => name === meant);
  if (!sub) return { command: `${group.name} ${meant}`, options: {} };
  return { command: `${group.name} ${sub.name}`, options: readCommandOptions(sub, rest) };
}

/** "facts wheat" is the command, "facts or opinions?" and "sources of growth" are questions. */
function isMeant(command: CommandDescription, colon: boolean, rest: string): boolean {
  if (command.options.length === 0 && command.subcommands.length === 0) return false;
  return colon || !/\?\s*$/.test(rest) || command.name === DEFAULT_COMMAND;
}
