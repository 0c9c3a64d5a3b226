import type { BriefingBook } from "../briefing/briefing-book.ts";
import type { Desk } from "../desk.ts";
import { commandForm } from "./command-form.ts";
import type { Command, CommandContext, CommandEntry, CommandGroup } from "./define-command.ts";
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
  suggest(suggestion: Suggestion): Promise<readonly string[]>;
  /**
   * Reads one line of text (a mention or direct message without the bot's name, or what follows `/desk`):
   * a command name at its start picks that command, anything else is a question for `ask`.
   */
  read(text: string, actor: Actor, place: Place): Invocation;
}

export interface RouterParts {
  readonly desk: Desk;
  readonly commands: readonly CommandEntry[];
  readonly threads: ThreadMemory;
  readonly receipts?: Receipts;
  readonly briefings?: BriefingBook;
}

const SUGGESTIONS = 25;

export function createCommandRouter(parts: RouterParts): CommandRouter {
  const { desk, commands, threads, receipts, briefings } = parts;
  const byName = new Map(commands.flatMap(namedCommands));
  const groups = new Map(
    commands.flatMap((entry) => ("subcommands" in entry ? [[entry.name, entry]] : [])),
  );
  const descriptions = commands.map(describeCommand);
  const given = { desk, ...(briefings && { briefings }) };

  return {
    commands: descriptions,

    async run({ command: name, options, actor, place }) {
      const command = byName.get(name);
      if (!command) {
        const group = groups.get(name.split(" ")[0] ?? "");
        return group ? groupUsage(group) : problem(unknown(name, [...byName.keys()]));
      }
      const parsed = command.options.safeParse(options);
      if (!parsed.success) return problem(usage({ ...describeCommand(command), name }));
      const context: CommandContext = {
        ...given,
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

    async suggest({ command, option, partial, actor, place }) {
      const suggest = byName.get(command)?.suggest;
      if (!suggest) return [];
      return (await suggest(option, partial, { ...given, actor, place })).slice(0, SUGGESTIONS);
    },

    read(text, actor, place) {
      return { ...readCommandLine(text, descriptions), actor, place };
    },
  };
}

/** Commands by the name that an invocation has: "ask", "briefings add". */
function namedCommands(entry: CommandEntry): (readonly [string, Command])[] {
  if (!("subcommands" in entry)) return [[entry.name, entry]];
  return entry.subcommands.map((command) => [`${entry.name} ${command.name}`, command]);
}

function groupUsage({ name, subcommands }: CommandGroup): Reply {
  const forms = subcommands
    .map(describeCommand)
    .map((command) => `${name} ${commandForm(command)}: ${command.description}`);
  const { document, visibility } = problem("Type one of these:");
  return { document: [...document, { kind: "list", items: forms }], visibility };
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
