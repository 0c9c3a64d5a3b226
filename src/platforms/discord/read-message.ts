import type { Message } from "discord.js";
import type { Actor, Place } from "../../core/command/invocation.ts";

/** What somebody says to the bot, and where. */
export interface ReadMessage {
  readonly text: string;
  readonly actor: Actor;
  readonly place: Place;
}

/**
 * Reads a direct message, or one that mentions the bot by name; undefined for all others: bots, system messages,
 * and mentions of roles or of everybody. `conversation` is that of the message it replies to.
 */
export function readMessage(
  message: Message,
  botId: string,
  conversation: string | undefined,
): ReadMessage | undefined {
  if (message.author.bot || message.system) return undefined;
  const direct = !message.inGuild();
  const repliedTo = message.reference?.messageId;
  if (!direct && !message.mentions.users.has(botId)) return undefined;
  const text = message.content.replace(new RegExp(`<@!?${botId}>`, "g"), " ").trim();
  return {
    text,
    actor: { id: message.author.id },
    place: {
      platform: "discord",
      ...(message.guildId !== null && { workspace: message.guildId }),
      channel: message.channelId,
      thread: threadOf(message, direct, conversation),
      ...(repliedTo !== undefined && { repliedTo }),
      direct,
    },
  };
}

/** A thread or a direct message is one conversation; in a channel a chain of replies is. */
function threadOf(message: Message, direct: boolean, conversation: string | undefined): string {
  if (direct || message.channel.isThread()) return message.channelId;
  return conversation ?? message.id;
}
