import { type Message, PermissionFlagsBits } from "discord.js";
import type { Actor, Place } from "../../core/command/invocation.ts";

/** What somebody says to the bot, and where. */
export interface ReadMessage {
  readonly text: string;
  readonly actor: Actor;
  readonly place: Place;
}

/**
 * Reads a direct message, or one that mentions the bot by name; undefined for all others: bots, system messages,
 * and mentions of roles or of everybody. `rootOf` gives the message a chain of replies began with.
 */
export function readMessage(
  message: Message,
  botId: string,
  rootOf: (messageId: string) => string | undefined,
): ReadMessage | undefined {
  if (message.author.bot || message.system) return undefined;
  const direct = !message.inGuild();
  if (!direct && !message.mentions.users.has(botId)) return undefined;
  const text = message.content.replace(new RegExp(`<@!?${botId}>`, "g"), " ").trim();
  return {
    text,
    actor: {
      id: message.author.id,
      managesChannel: message.member?.permissions.has(PermissionFlagsBits.ManageChannels) ?? false,
    },
    place: {
      platform: "discord",
      ...(message.guildId !== null && { workspace: message.guildId }),
      channel: message.channelId,
      thread: threadOf(message, direct, rootOf),
      direct,
    },
  };
}

/** A thread or a direct message is one conversation; in a channel a chain of replies is. */
function threadOf(
  message: Message,
  direct: boolean,
  rootOf: (messageId: string) => string | undefined,
): string {
  if (direct || message.channel.isThread()) return message.channelId;
  const repliedTo = message.reference?.messageId;
  return (repliedTo === undefined ? undefined : rootOf(repliedTo)) ?? message.id;
}
