import { type APIMessage, Routes } from "discord.js";
import type { FindOutcome } from "../../delivery/outbox.ts";

export interface FindDiscordPostParts {
  /** Reads a route of Discord's interface. */
  readonly get: (route: `/${string}`, query?: URLSearchParams) => Promise<unknown>;
  readonly channel: string;
  /** Whose message it is. */
  readonly author: string;
  /** What its text ends with. */
  readonly ending: string;
  /** Milliseconds since 1970; nothing older is looked at. */
  readonly since: number;
}

/** The most that Discord gives at once. */
const PAGE = 100;
/** A channel that is busier than this since then is not read to its end. */
const PAGES = 10;
/** The first millisecond of Discord's ids. */
const EPOCH = 1_420_070_400_000;

/** Looks for a message of ours in a channel's history, from the newest back; gives its id. Rejects where `get` does. */
export async function findDiscordPost(
  parts: FindDiscordPostParts,
): Promise<
  { readonly kind: "found"; readonly id: string } | Exclude<FindOutcome, { kind: "found" }>
> {
  const { get, channel, author, ending, since } = parts;
  const from = smallestIdAt(since);
  let before: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before && { before }) });
    const messages = (await get(Routes.channelMessages(channel), query)) as APIMessage[];
    const ours = messages.find(
      (message) => message.author.id === author && message.content.endsWith(ending),
    );
    if (ours) return { kind: "found", id: ours.id };
    const oldest = messages.at(-1)?.id;
    if (oldest === undefined && page === 0) return judgeSilence(parts, from);
    if (oldest === undefined || messages.length < PAGE || BigInt(oldest) < from)
      return { kind: "absent" };
    before = oldest;
  }
  return {
    kind: "unreadable",
    detail: `more than ${PAGE * PAGES} messages stand in the channel since the attempt`,
  };
}

/**
 * To a bot that may not read the history Discord shows an empty one instead of an error. Whether anything was posted
 * since is told by the channel itself.
 */
async function judgeSilence(
  { get, channel }: FindDiscordPostParts,
  from: bigint,
): Promise<Exclude<FindOutcome, { kind: "found" }>> {
  const { last_message_id: last } = (await get(Routes.channel(channel))) as {
    readonly last_message_id?: string | null;
  };
  if (last == null || BigInt(last) < from) return { kind: "absent" };
  return {
    kind: "unreadable",
    detail: "the channel shows none of its messages; the bot needs Read Message History there",
  };
}

function smallestIdAt(ms: number): bigint {
  return BigInt(Math.max(ms - EPOCH, 0)) << 22n;
}
