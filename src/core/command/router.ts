import type { Desk } from "../desk.ts";
import { commandForm } from "./command-form.ts";
import type { Command, CommandContext } from "./define-command.ts";
import { type CommandDescription, describeCommand } from "./describe-command.ts";
import type { Actor, Invocation, Place, Suggestion } from "./invocation.ts";
import { nearestCommands } from "./nearest-commands.ts";
import type { Receipts, ThreadMemory } from "./ports.ts";
import { readCommandLine } from "./read-command-line.ts";
import type { Reply } from "./reply.ts";

/** The one door from the platforms to the commands. */
export interface CommandRouter {
  readonly commands: readonly CommandDescription[];
  /** Never throws for what a user typed: bad options end in a Reply that says what to type instead. */
  run(invocation: Invocation): Promise<Reply>;
  suggest(suggestion: Suggestion): readonly string[];
  /**
   * Reads one line of text (a mention or direct message without the bot's name, or what follows `/desk`):
   * a command name at its start picks that command, anything else is a question for `ask`.
   */
  read(text: string, actor: Actor, place: Place): Invocation;
}

export interface RouterParts {
  readonly desk: Desk;
  readonly commands: readonly Command[];
  readonly threads: ThreadMemory;
  readonly receipts?: Receipts;
}

const SUGGESTIONS = 25;

export function createCommandRouter(parts: RouterParts): CommandRouter {
  const { desk, commands, threads, receipts } = parts;
  const byName = new Map(commands.map((command) => [command.name, command]));
  const descriptions = commands.map(describeCommand);

  return {
    commands: descriptions,

    async run({ command: name, options, actor, place }) {
      const command = byName.get(name);
      if (!command) return problem(unknown(name, [...byName.keys()]));
      const parsed = command.options.safeParse(options);
      if (!parsed.success) return problem(usage(describeCommand(command)));
      const context: CommandContext = {
        desk,
        actor,
        place,
        threads,
        commands,
        ...(receipts && { receipts }),
      };
      const reply = await command.run(parsed.data, context);
      const { explanation, visibility } = reply;
      if (explanation) await receipts?.keep(explanation, { actor, place }, visibility);
      return reply;
    },

    suggest({ command, option, partial }) {
      const suggest = byName.get(command)?.suggest;
      return suggest ? suggest(option, partial, desk).slice(0, SUGGESTIONS) : [];
    },

    read(text, actor, place) {
      return { ...readCommandLine(text, descriptions), actor, place };
    },
  };
}

function problem(text: string): Reply {
  return { document: [{ kind: "notice", tone: "error", text }], visibility: "private" };
}

function unknown(name: string, names: readonly string[]): string {
  const nearest = nearestCommands(name, names);
  return nearest.length === 0
    ? "That command is not known here. Try help."
    : `That command is not known here. Did you mean ${nearest.join(" or ")}? Otherwise try help.`;
}

function usage(command: CommandDescription): string {
  const lines = command.options.map(({ name, description, choices }) =>
    choices ? `${name}: ${description} (${choices.join(", ")})` : `${name}: ${description}`,
  );
  return [`Type ${commandForm(command)}`, ...lines].join(". ");
}
