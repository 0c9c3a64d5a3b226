import type { App } from "@slack/bolt";
import type { Posts } from "../../core/command/ports.ts";
import type { CommandRouter } from "../../core/command/router.ts";
import { runSafely } from "../run-safely.ts";
import { findMessage, type SlackOrigin } from "./find-message.ts";
import type { Log } from "./log.ts";
import { readMessageEvent, type SlackMessageEvent } from "./read-slack.ts";
import { renderSlack } from "./render-slack.ts";

/** With whose eyes a message is read, and where its answer is posted. */
export interface SlackSpeaker {
  readonly client: App["client"];
  readonly botUser: string | undefined;
}

export interface SlackMessageAnswers {
  /**
   * Answers a mention or a direct message in its conversation. A decline is posted like an answer: a private message in
   * a channel is not sure to arrive, and asking must not end in silence.
   */
  answer(event: SlackMessageEvent, team: string | undefined, as: SlackSpeaker): Promise<void>;
  /** Answers a message by its origin, unless the bot has spoken there since. */
  answerLate(origin: string, as: SlackSpeaker & { readonly botUser: string }): Promise<void>;
}

export function createSlackMessageAnswers(
  router: CommandRouter,
  posts: Posts,
  log: Log,
): SlackMessageAnswers {
  const answer: SlackMessageAnswers["answer"] = async (event, team, { client, botUser }) => {
    const invocation = readMessageEvent(event, team, botUser, router);
    if (!invocation) return;
    const { document, receipt } = await runSafely(() => invocation, router, log);
    const thread = event.channel_type === "im" ? event.thread_ts : (event.thread_ts ?? event.ts);
    const { ts } = await client.chat.postMessage({
      channel: event.channel,
      ...(thread !== undefined && { thread_ts: thread }),
      ...renderSlack(document),
    });
    if (ts === undefined) return;
    const { place } = invocation;
    await posts.keep({
      place,
      message: ts,
      thread: place.thread ?? ts,
      ...(receipt !== undefined && { receipt }),
    });
  };
  return {
    answer,

    async answerLate(origin, as) {
      const from = JSON.parse(origin) as SlackOrigin;
      const found = await findMessage(from, as.botUser, as.client);
      if (found && !found.isAnswered) await answer(found.event, from.team, as);
    },
  };
}
