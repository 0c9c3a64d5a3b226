import type { REST, RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord.js";
import { Routes } from "discord.js";

export interface RegisterParts {
  readonly rest: REST;
  readonly applicationId: string;
  /** Only in this guild: there a change shows at once. */
  readonly guildId?: string;
}

/** Makes Discord's commands the given ones, with no call when nothing differs. True when something was changed. */
export async function registerCommands(
  wanted: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
  { rest, applicationId, guildId }: RegisterParts,
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const existing = await rest.get(route);
  if (Array.isArray(existing) && fingerprint(existing) === fingerprint(wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** What of a command is ours to say; Discord adds ids, versions and defaults. */
function fingerprint(commands: readonly unknown[]): string {
  const described = commands.map((command) => {
    const { type, name, description, options, contexts, integration_types } = command as Record<
      string,
      unknown
    >;
    return {
      type: type ?? 1,
      name,
      description,
      options: Array.isArray(options) ? options.map(optionOf) : [],
      // In a guild's own commands Discord leaves both out.
      contexts: sorted(contexts),
      integration_types: sorted(integration_types),
    };
  });
  return JSON.stringify(described.sort((a, b) => String(a.name).localeCompare(String(b.name))));
}

function optionOf(option: unknown): unknown {
  const { type, name, description, required, autocomplete, choices, max_length, ...more } =
    option as Record<string, unknown>;
  const named = Array.isArray(choices)
    ? choices.map((choice) => ({
        name: (choice as { name: unknown }).name,
        value: (choice as { value: unknown }).value,
      }))
    : [];
  return {
    type,
    name,
    description,
    required: required ?? false,
    autocomplete: autocomplete ?? false,
    choices: named,
    max_length: max_length ?? null,
    channel_types: sorted(more["channel_types"]),
    // Of a subcommand.
    options: Array.isArray(more["options"]) ? more["options"].map(optionOf) : [],
  };
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? [...list].sort() : null;
}
