import { type APIMessage, REST, RequestMethod, Routes } from "discord.js";
import type { Place } from "../../core/command/invocation.ts";
import {
  type EditOutcome,
  type FindOutcome,
  lostAnswer,
  type Outbox,
  type PostOutcome,
  postRef,
} from "../../delivery/outbox.ts";
import { describeDiscordProblem } from "./describe-discord-problem.ts";
import { findDiscordPost } from "./find-discord-post.ts";
import { renderDiscord } from "./render-discord.ts";

export interface DiscordOutboxParts {
  readonly token: string;
  /** Base address before `/v10`. */
  readonly apiUrl?: string;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;
/** Clocks differ: the history is read from a little before the attempt on. */
const CLOCK_SKEW_MS = 60_000;

/**
 * Posts through Discord's REST interface, with a client of its own: the bot's client repeats a POST at once after a
 * 5xx and waits for limits by itself, and here both are delivery's to decide.
 *
 * The key goes along twice. As an enforced nonce, with which Discord answers a repeated post of "the past few minutes"
 * with the first one; and as the last line of the message, because no history gives nonces back.
 */
export function createDiscordOutbox({
  token,
  apiUrl,
  timeoutMs = TIMEOUT_MS,
}: DiscordOutboxParts): Outbox {
  const rest = new REST({
    ...(apiUrl !== undefined && { api: apiUrl }),
    version: "10",
    timeout: timeoutMs,
    retries: 0,
    rejectOnRateLimit: () => true,
    // Delivery spaces the calls of all processes; this would count those of one.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  });
  /** The client's own timeout ends with the headers of an answer. */
  const inTime = () => AbortSignal.timeout(timeoutMs);
  let ownId: string | undefined;

  /** The client drops a token that was refused once; whether it is still refused is for Discord to say. */
  const client = () => rest.setToken(token);

  async function readOwnId(): Promise<string> {
    ownId ??= ((await client().get(Routes.user(), { signal: inTime() })) as { id: string }).id;
    return ownId;
  }

  async function post(
    place: Place,
    document: Parameters<Outbox["post"]>[1],
    key: string,
  ): Promise<PostOutcome> {
    const { content } = renderDiscord(document, keyLine(key));
    try {
      const response = await client().queueRequest({
        method: RequestMethod.Post,
        fullRoute: Routes.channelMessages(place.channel),
        body: { content, nonce: key, enforce_nonce: true, allowed_mentions: { parse: [] } },
        signal: inTime(),
      });
      const { id } = (await response.json()) as APIMessage;
      const pauseMs = pauseOf(response.headers);
      return {
        kind: "posted",
        ref: postRef(place, id, key),
        ...(pauseMs !== undefined && { pauseMs }),
      };
    } catch (error) {
      return describeDiscordProblem(error) ?? lostAnswer(error);
    }
  }

  async function find(place: Place, key: string, since: number): Promise<FindOutcome> {
    try {
      const found = await findDiscordPost({
        get: (route, query) => client().get(route, { ...(query && { query }), signal: inTime() }),
        channel: place.channel,
        author: await readOwnId(),
        ending: keyLine(key),
        since: since - CLOCK_SKEW_MS,
      });
      return found.kind === "found" ? { kind: "found", ref: postRef(place, found.id, key) } : found;
    } catch (error) {
      const problem = describeDiscordProblem(error);
      if (problem?.kind === "permanent" && problem.reason !== "channel-gone")
        return { kind: "unreadable", detail: problem.detail };
      return problem ?? { kind: "transient", detail: lostAnswer(error).detail };
    }
  }

  return {
    post,
    find,
    async edit(ref, document): Promise<EditOutcome> {
      const { content } = renderDiscord(document, keyLine(ref.key));
      try {
        await client().patch(Routes.channelMessage(ref.channel, ref.message), {
          body: { content, allowed_mentions: { parse: [] } },
          signal: inTime(),
        });
        return { kind: "edited" };
      } catch (error) {
        return (
          describeDiscordProblem(error) ?? { kind: "transient", detail: lostAnswer(error).detail }
        );
      }
    },
  };
}

/** Small and grey; people can name it when they speak of a post. */
function keyLine(key: string): string {
  return `-# ref ${key}`;
}

/** How long the channel's bucket wants no other post, by the headers of an answer. */
function pauseOf(headers: { get(name: string): string | null }): number | undefined {
  if (headers.get("x-ratelimit-remaining") !== "0") return undefined;
  const seconds = Number(headers.get("x-ratelimit-reset-after"));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds * 1000) : undefined;
}
