import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { CommandDescription, OptionDescription } from "../../core/command/describe-command.ts";
import { LIMITS } from "./limits.ts";

type SlashOption = APIApplicationCommandBasicOption;

/** Commands as Discord registers them: for servers and direct messages, installed to a server. */
export function describeSlashCommands(
  commands: readonly CommandDescription[],
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(({ name, description, options, subcommands }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description: description.slice(0, LIMITS.description),
    options:
      subcommands.length > 0 ? subcommands.map(describeSubcommand) : describeOptions(options),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }));
}

function describeSubcommand({
  name,
  description,
  options,
}: CommandDescription): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: description.slice(0, LIMITS.description),
    options: describeOptions(options),
  };
}

/** Discord wants required options first. */
function describeOptions(options: readonly OptionDescription[]): SlashOption[] {
  return [...options].sort((a, b) => Number(b.required) - Number(a.required)).map(describeOption);
}

/** Where a briefing can be posted: text, announcements, and their threads. */
const TEXT_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;

function describeOption(option: OptionDescription): SlashOption {
  const base = {
    name: option.name,
    description: option.description.slice(0, LIMITS.description),
    required: option.required,
  };
  switch (option.type) {
    case "number":
      return { ...base, type: ApplicationCommandOptionType.Number };
    case "boolean":
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case "channel":
      return {
        ...base,
        type: ApplicationCommandOptionType.Channel,
        channel_types: [...TEXT_CHANNELS],
      };
    case "string": {
      const type = ApplicationCommandOptionType.String;
      if (option.choices) {
        const choices = option.choices
          .slice(0, LIMITS.choices)
          .map((value) => ({ name: value, value }));
        return { ...base, type, choices };
      }
      return {
        ...base,
        type,
        autocomplete: option.autocomplete,
        max_length: Math.min(option.maxLength ?? LIMITS.option, LIMITS.option),
      };
    }
  }
}
