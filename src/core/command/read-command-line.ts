import type { CommandDescription } from "./describe-command.ts";
import type { OptionValue } from "./invocation.ts";

/** The command that takes a line with no command name in it. */
const DEFAULT_COMMAND = "ask";

/**
 * Reads a line of text as a command: `brief market`, `check: Nvidia fell 20%`, `how far did Nvidia fall?`.
 * The words behind the name fill the options in order; the last string option takes the rest of the line.
 * A name with nothing behind it counts only where the command can run without options.
 */
export function readCommandLine(
  line: string,
  commands: readonly CommandDescription[],
): { command: string; options: Record<string, OptionValue> } {
  const text = line.trim();
  const match = /^\/?([a-z][a-z-]*)\s*(:?)\s*([\s\S]*)$/i.exec(text);
  const named = match && commands.find(({ name }) => name === match[1]?.toLowerCase());
  if (match && named && isMeant(named, match[2] === ":", match[3] ?? "")) {
    return { command: named.name, options: readOptions(named, match[3] ?? "") };
  }
  const fallback = commands.find(({ name }) => name === DEFAULT_COMMAND);
  return { command: DEFAULT_COMMAND, options: fallback ? readOptions(fallback, text) : {} };
}

/** "about" alone is the command, "about what time did it start?" is a question. */
function isMeant(command: CommandDescription, colon: boolean, rest: string): boolean {
  const required = command.options.filter((option) => option.required);
  if (rest === "") return required.length === 0;
  if (command.options.length === 0) return false;
  return colon || !/\?\s*$/.test(rest) || command.name === DEFAULT_COMMAND;
}

function readOptions(command: CommandDescription, rest: string): Record<string, OptionValue> {
  const options: Record<string, OptionValue> = {};
  let remaining = rest.trim();
  command.options.forEach((option, index) => {
    if (remaining === "") return;
    const isLast = index === command.options.length - 1;
    const takesRest = option.type === "string" && !option.choices && isLast;
    const word = takesRest ? remaining : (/^\S+/.exec(remaining)?.[0] ?? "");
    const value = readValue(option.type, word);
    if (value === undefined || (option.choices && !option.choices.includes(String(value)))) return;
    options[option.name] = value;
    remaining = remaining.slice(word.length).trim();
  });
  return options;
}

function readValue(type: "string" | "number" | "boolean", word: string): OptionValue | undefined {
  if (type === "string") return word;
  if (type === "number") return Number.isFinite(Number(word)) ? Number(word) : undefined;
  return { yes: true, true: true, on: true, no: false, false: false, off: false }[
    word.toLowerCase()
  ];
}
