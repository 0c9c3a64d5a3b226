import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { CommandDescription, OptionDescription } from "../../core/command/describe-command.ts";
import { LIMITS } from "./limits.ts";

type SlashOption = NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody["options"]>[number];

/** Commands as Discord registers them: for servers and direct messages, installed to a server. */
export function describeSlashCommands(
  commands: readonly CommandDescription[],
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(({ name, description, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description: description.slice(0, LIMITS.description),
    // Discord wants required options first.
    options: [...options]
      .sort((a, b) => Number(b.required) - Number(a.required))
      .map(describeOption),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }));
}

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
