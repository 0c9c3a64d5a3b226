import type { App } from "@slack/bolt";
import type { SlackMessageEvent } from "./read-slack.ts";

/** Where Slack finds a message again; what an incoming event is kept with. No words. */
export interface SlackOrigin {
  readonly team: string | undefined;
  readonly channel: string;
  readonly channel_type: string | undefined;
  readonly ts: string;
  readonly thread_ts: string | undefined;
}

/** Messages from the one on, among which its answer stands if it has one. */
const LOOKED_AT = 100;

export function originOf(event: SlackMessageEvent, team: string | undefined): string {
  const { channel, channel_type, ts, thread_ts } = event;
  return JSON.stringify({ team, channel, channel_type, ts, thread_ts } satisfies SlackOrigin);
}

/**
 * A message as the event that told of it, and whether the bot has spoken in its conversation since; undefined when it is
 * gone. Needs the scope to read the history of the channel.
 */
export async function findMessage(
  origin: SlackOrigin,
  botUser: string,
  client: App["client"],
): Promise<{ readonly event: SlackMessageEvent; readonly isAnswered: boolean } | undefined> {
  const { channel, channel_type, ts, thread_ts } = origin;
  const from = { channel, oldest: ts, inclusive: true, limit: LOOKED_AT };
  // A mention is answered in its thread, a direct message below it.
  const thread = thread_ts ?? (channel_type === "im" ? undefined : ts);
  const { messages = [] } =
    thread === undefined
      ? await client.conversations.history(from)
      : await client.conversations.replies({ ...from, ts: thread });
  const message = messages.find((each) => each.ts === ts);
  if (message === undefined) return undefined;
  return {
    event: {
      channel,
      ts,
      ...(message.user !== undefined && { user: message.user }),
      ...(message.text !== undefined && { text: message.text }),
      ...(channel_type !== undefined && { channel_type }),
      ...(thread_ts !== undefined && { thread_ts }),
    },
    isAnswered: messages.some((each) => each.user === botUser && Number(each.ts) > Number(ts)),
  };
}
