import type { CommandDescription, OptionDescription } from "./describe-command.ts";
import type { OptionValue } from "./invocation.ts";

type Options = Record<string, OptionValue>;

/**
 * Reads the text behind a command's name. Where a command has several options, any of them can be written as
 * `name: value` or `name=value`; a value goes on until the next name. The words before that fill the options in order:
 * a word that does not fit its option (no number, none of the choices) is left for the next, and the last text that
 * takes words takes all of the rest. Such texts are the required ones, or the first where none is required.
 */
export function readCommandOptions(command: CommandDescription, text: string): Options {
  const { words, named } = splitNamed(command.options, text);
  const positional = command.options.filter(({ name }) => named[name] === undefined);
  return { ...readWords(positional, words), ...named };
}

function splitNamed(
  options: readonly OptionDescription[],
  text: string,
): { words: string; named: Options } {
  if (options.length < 2) return { words: text.trim(), named: {} };
  const names = options.map(({ name }) => name).join("|");
  const marks = [...text.matchAll(new RegExp(`(?<=^|\\s)(?:--)?(${names})\\s*[:=]\\s*`, "gi"))];
  const named: Options = {};
  marks.forEach((mark, at) => {
    const option = options.find(({ name }) => name === mark[1]?.toLowerCase());
    const written = text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim();
    const value = option && readValue(option, written.replace(/^(["'])(.*)\1$/s, "$2"));
    // What does not fit is kept as it is, so that the command says what it wants.
    if (option && written !== "") named[option.name] = value ?? written;
  });
  return { words: text.slice(0, marks[0]?.index).trim(), named };
}

function readWords(options: readonly OptionDescription[], words: string): Options {
  const read: Options = {};
  const texts = options.filter(isText);
  const required = texts.filter((option) => option.required);
  const takers = required.length > 0 ? required : texts.slice(0, 1);
  const last = takers.at(-1);
  const lastAt = last === undefined ? options.length : options.indexOf(last);
  let remaining = words;
  for (const option of options.slice(0, lastAt)) {
    if (isText(option) && !takers.includes(option)) continue;
    const word = /^\S+/.exec(remaining)?.[0] ?? "";
    const value = word === "" ? undefined : readValue(option, word);
    if (value === undefined) continue;
    read[option.name] = value;
    remaining = remaining.slice(word.length).trim();
  }
  // Choices behind the text: "brief harvest full". At least one word stays for a text that has to be there.
  const after = options.slice(lastAt + 1).filter((option) => !isText(option));
  for (let left = after.length; left > 0; left -= 1) {
    const word = /\S+$/.exec(remaining)?.[0] ?? "";
    if (word === "" || (last?.required === true && word === remaining)) break;
    const option = after.find(
      (each) => read[each.name] === undefined && readValue(each, word) !== undefined,
    );
    const value = option && readValue(option, word);
    if (!option || value === undefined) break;
    read[option.name] = value;
    remaining = remaining.slice(0, remaining.length - word.length).trim();
  }
  if (last && remaining !== "") read[last.name] = remaining;
  return read;
}

function isText({ type, choices }: OptionDescription): boolean {
  return type === "string" && choices === undefined;
}

const SWITCHES: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["on", true],
  ["no", false],
  ["false", false],
  ["off", false],
]);

/** A channel as Discord and Slack write it into a text: `<#123>`, `<#C1|general>`. */
const CHANNEL = /^<#([A-Z0-9]+)(?:\|[^>]*)?>$/i;

function readValue({ type, choices }: OptionDescription, word: string): OptionValue | undefined {
  switch (type) {
    case "string":
      if (choices === undefined) return word;
      return choices.find((choice) => choice === word.toLowerCase());
    case "number":
      return word !== "" && Number.isFinite(Number(word)) ? Number(word) : undefined;
    case "boolean":
      return SWITCHES.get(word.toLowerCase());
    case "channel":
      return CHANNEL.exec(word)?.[1];
  }
}
