import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
} from "discord.js";
import type {
  Actor,
  Invocation,
  OptionValue,
  Place,
  Suggestion,
} from "../../core/command/invocation.ts";

/** A slash command as an invocation. In a server each person has a thread of their own in each channel. */
export function readSlashCommand(interaction: ChatInputCommandInteraction): Invocation {
  const { data } = interaction.options;
  const options: Record<string, OptionValue> = {};
  for (const { name, value } of data[0]?.options ?? data)
    if (value !== undefined) options[name] = value;
  return {
    command: nameOf(interaction),
    options,
    actor: readActor(interaction),
    place: readPlace(interaction),
  };
}

export function readAutocomplete(interaction: AutocompleteInteraction): Suggestion {
  const { name, value } = interaction.options.getFocused(true);
  return {
    command: nameOf(interaction),
    option: name,
    partial: String(value),
    actor: readActor(interaction),
    place: readPlace(interaction),
  };
}

/** A command of a group comes with the name of its subcommand as an option. */
function nameOf({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction) {
  const subcommand = options.getSubcommand(false);
  return subcommand === null ? commandName : `${commandName} ${subcommand}`;
}

function readActor({ user }: BaseInteraction): Actor {
  return { id: user.id };
}

function readPlace({ guildId, channelId, channel, user }: BaseInteraction): Place {
  const at = channelId ?? user.id;
  const inThread = channel?.isThread() ?? false;
  return {
    platform: "discord",
    ...(guildId !== null && { workspace: guildId }),
    channel: at,
    // A thread is shared by those in it, a direct message is one conversation, elsewhere each person has their own.
    thread: inThread || guildId === null ? at : `${at}:${user.id}`,
    direct: guildId === null,
  };
}
