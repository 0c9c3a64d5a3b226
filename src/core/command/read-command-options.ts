import type { CommandDescription } from "./describe-command.ts";
import type { OptionValue } from "./invocation.ts";

/**
 * Reads the text behind a command's name: the words fill the options in order, and a string option that comes last
 * takes the rest of the line. A word that does not fit its option (no number, none of the choices) is left for the next.
 */
export function readCommandOptions(
  command: CommandDescription,
  text: string,
): Record<string, OptionValue> {
  const options: Record<string, OptionValue> = {};
  let remaining = text.trim();
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

const SWITCHES: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["on", true],
  ["no", false],
  ["false", false],
  ["off", false],
]);

function readValue(type: "string" | "number" | "boolean", word: string): OptionValue | undefined {
  if (type === "string") return word;
  if (type === "number") return Number.isFinite(Number(word)) ? Number(word) : undefined;
  return SWITCHES.get(word.toLowerCase());
}
