import { webApi } from "@slack/bolt";
import type { Place } from "../../core/command/invocation.ts";
import {
  type EditOutcome,
  type FindOutcome,
  lostAnswer,
  type Outbox,
  type PostOutcome,
  postRef,
} from "../../delivery/outbox.ts";
import { createBoltLogger } from "./create-bolt-logger.ts";
import { describeSlackProblem } from "./describe-slack-problem.ts";
import type { Log } from "./log.ts";
import { renderSlack } from "./render-slack.ts";

export interface SlackOutboxParts {
  /** The bot token of a workspace; undefined where the app is not installed. */
  readonly tokenOf: (workspace: string | undefined) => Promise<string | undefined>;
  /** Base address of the Web API. */
  readonly apiUrl?: string;
  readonly timeoutMs?: number;
  readonly log: Log;
}

const TIMEOUT_MS = 15_000;
/** What Slack's message metadata calls our posts. */
const EVENT_TYPE = "event_desk_delivery";
/** Messages of one look into a channel's history; apps sold outside Slack's directory get no more than 15 anyway. */
const PAGE = 100;
const PAGES = 10;
/** Clocks differ: the history is read from a little before the attempt on. */
const CLOCK_SKEW_MS = 60_000;

const UNINSTALLED = {
  kind: "permanent",
  reason: "uninstalled",
  detail: "the app is not installed in this workspace",
} as const;

/**
 * Posts through Slack's Web API, with a client that makes one attempt: the usual one repeats a post whose answer was
 * lost, and Slack would let it stand there twice. The key goes along as message metadata, which the history gives back.
 */
export function createSlackOutbox({
  tokenOf,
  apiUrl,
  timeoutMs = TIMEOUT_MS,
  log,
}: SlackOutboxParts): Outbox {
  const client = new webApi.WebClient(undefined, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/` }),
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(log),
  });
  const botIds = new Map<string, string | undefined>();

  async function readBotId(token: string): Promise<string | undefined> {
    if (!botIds.has(token)) botIds.set(token, (await client.auth.test({ token })).bot_id);
    return botIds.get(token);
  }

  async function post(
    place: Place,
    document: Parameters<Outbox["post"]>[1],
    key: string,
  ): Promise<PostOutcome> {
    const token = await tokenOf(place.workspace);
    if (token === undefined) return UNINSTALLED;
    try {
      const { ts } = await client.chat.postMessage({
        token,
        channel: place.channel,
        ...renderSlack(document),
        metadata: { event_type: EVENT_TYPE, event_payload: { key } },
      });
      if (ts === undefined) return { kind: "unknown", detail: "Slack named no message" };
      return { kind: "posted", ref: postRef(place, ts, key) };
    } catch (error) {
      return describeSlackProblem(error) ?? lostAnswer(error);
    }
  }

  async function find(place: Place, key: string, since: number): Promise<FindOutcome> {
    const token = await tokenOf(place.workspace);
    if (token === undefined) return UNINSTALLED;
    try {
      const bot = await readBotId(token);
      let cursor: string | undefined;
      for (let page = 0; page < PAGES; page += 1) {
        const { messages = [], response_metadata: more } = await client.conversations.history({
          token,
          channel: place.channel,
          oldest: String((since - CLOCK_SKEW_MS) / 1000),
          include_all_metadata: true,
          limit: PAGE,
          ...(cursor !== undefined && { cursor }),
        });
        const ours = messages.find(
          ({ bot_id, metadata }) =>
            bot_id === bot &&
            metadata?.event_type === EVENT_TYPE &&
            (metadata.event_payload as { key?: unknown } | undefined)?.key === key,
        );
        if (ours?.ts !== undefined) return { kind: "found", ref: postRef(place, ours.ts, key) };
        cursor = more?.next_cursor || undefined;
        if (cursor === undefined) return { kind: "absent" };
      }
      return {
        kind: "unreadable",
        detail: `more than ${PAGES} pages of messages stand in the channel since the attempt`,
      };
    } catch (error) {
      const problem = describeSlackProblem(error);
      // A channel that is private or was left answers as if it did not exist, so only an uninstalled app is sure.
      if (problem?.kind === "permanent" && problem.reason !== "uninstalled")
        return {
          kind: "unreadable",
          detail: `${problem.detail}; the history needs the scopes channels:history and groups:history`,
        };
      return problem ?? { kind: "transient", detail: lostAnswer(error).detail };
    }
  }

  return {
    post,
    find,
    async edit(ref, document): Promise<EditOutcome> {
      const token = await tokenOf(ref.workspace);
      if (token === undefined) return UNINSTALLED;
      const { text, blocks } = renderSlack(document);
      try {
        await client.chat.update({
          token,
          channel: ref.channel,
          ts: ref.message,
          text,
          blocks,
          metadata: { event_type: EVENT_TYPE, event_payload: { key: ref.key } },
        });
        return { kind: "edited" };
      } catch (error) {
        return (
          describeSlackProblem(error) ?? { kind: "transient", detail: lostAnswer(error).detail }
        );
      }
    },
  };
}
