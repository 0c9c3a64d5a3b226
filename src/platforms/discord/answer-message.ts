import type { Client, Message } from "discord.js";
import type { Posts } from "../../core/command/ports.ts";
import type { CommandRouter } from "../../core/command/router.ts";
import { runSafely } from "../run-safely.ts";
import type { Log } from "./log.ts";
import { readMessage } from "./read-message.ts";
import { renderDiscord } from "./render-discord.ts";

export interface MessageAnswers {
  /** Answers a mention or a direct message by a reply to it. */
  answer(message: Message, botId: string): Promise<void>;
  /** Answers a message by its origin, unless its answer stands in the channel already. */
  answerLate(origin: string, botId: string): Promise<void>;
}

/** Messages after one, among which its answer stands if it has one. */
const LOOKED_AT = 100;

/** Where Discord finds a message again: no words. */
export function originOf({ channelId, id }: Message): string {
  return `${channelId}/${id}`;
}

export function createMessageAnswers(
  client: Client,
  router: CommandRouter,
  posts: Posts,
  log: Log,
): MessageAnswers {
  async function answer(message: Message, botId: string): Promise<void> {
    const repliedTo = message.reference?.messageId;
    const where = { platform: "discord", channel: message.channelId } as const;
    const conversation =
      repliedTo === undefined ? undefined : await posts.threadOf(where, repliedTo);
    const read = readMessage(message, botId, conversation);
    if (!read) return;
    const { text, actor, place } = read;
    const { document, receipt } = await runSafely(
      () => router.read(text === "" ? "help" : text, actor, place),
      router,
      log,
    );
    const sent = await message.reply({ ...renderDiscord(document), failIfNotExists: false });
    await posts.keep({
      place,
      message: sent.id,
      thread: place.thread ?? message.id,
      ...(receipt !== undefined && { receipt }),
    });
  }

  return {
    answer,

    // The answer may stand there though nobody could say so any more: the channel knows.
    async answerLate(origin, botId) {
      const [channelId = "", messageId = ""] = origin.split("/");
      const channel = await client.channels.fetch(channelId);
      if (!channel?.isTextBased()) return;
      const message = await channel.messages.fetch(messageId);
      const after = await channel.messages.fetch({ after: messageId, limit: LOOKED_AT });
      const isAnswered = after.some(
        ({ author, reference }) => author.id === botId && reference?.messageId === messageId,
      );
      if (!isAnswered) await answer(message, botId);
    },
  };
}
