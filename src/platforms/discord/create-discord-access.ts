import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIUser,
  ChannelType,
  DiscordAPIError,
  PermissionFlagsBits,
  REST,
  Routes,
} from "discord.js";
import type { Asker } from "../../core/briefing/briefing-book.ts";
import type { ChannelAccess, ChannelLook } from "../../core/briefing/channel-access.ts";
import { permissionsOf } from "./discord-permissions.ts";

export interface DiscordAccessParts {
  readonly token: string;
  /** Base address before `/v10`. */
  readonly apiUrl?: string;
}

const ID = /^\d{15,21}$/;
/** Discord waits three seconds for the answer to a command, and two looks come one after the other. */
const TIMEOUT_MS = 2500;
/** No such channel, guild, member or user; no access; people whom the bot may not write to. */
const UNKNOWN_CODES = new Set<number | string>([10003, 10004, 10007, 10013, 50001, 50007]);
const UNKNOWN = { kind: "unknown" } as const;
const THREADS = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);
const TEXT = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement, ...THREADS]);

/**
 * Channels and permissions as Discord has them now, over REST alone: whichever process delivers can ask, with a
 * connection to the gateway or without.
 */
export function createDiscordAccess({ token, apiUrl }: DiscordAccessParts): ChannelAccess {
  const rest = new REST({
    ...(apiUrl !== undefined && { api: apiUrl }),
    version: "10",
    timeout: TIMEOUT_MS,
    retries: 1,
  }).setToken(token);
  let ownId: string | undefined;

  const read = async <T>(route: `/${string}`) => known(rest.get(route) as Promise<T>);

  async function readOwnId(): Promise<string> {
    ownId ??= ((await rest.get(Routes.user())) as APIUser).id;
    return ownId;
  }

  async function lookAtChannel(
    channel: APIChannel & { readonly guild_id: string },
    { actor }: Asker,
  ): Promise<ChannelLook> {
    const isThread = THREADS.has(channel.type);
    const botId = await readOwnId();
    const member = (id: string) => read<APIGuildMember>(Routes.guildMember(channel.guild_id, id));
    const [guild, person, bot, parent] = await Promise.all([
      read<APIGuild>(Routes.guild(channel.guild_id)),
      member(actor.id),
      member(botId),
      isThread && "parent_id" in channel && channel.parent_id
        ? read<APIChannel>(Routes.channel(channel.parent_id))
        : channel,
    ]);
    if (!guild || !bot || !parent) return UNKNOWN;
    const overwrites = ("permission_overwrites" in parent && parent.permission_overwrites) || [];
    const may = (who: APIGuildMember, id: string, ...wanted: readonly bigint[]) => {
      const has = permissionsOf({ guild, member: { id, roles: who.roles }, overwrites });
      return wanted.every((permission) => (has & permission) !== 0n);
    };
    const isLocked = "thread_metadata" in channel && channel.thread_metadata?.locked === true;
    const { ManageChannels, ViewChannel, SendMessages, SendMessagesInThreads } =
      PermissionFlagsBits;
    return {
      kind: "found",
      place: {
        platform: "discord",
        workspace: channel.guild_id,
        channel: channel.id,
        direct: false,
      },
      name: `#${channel.name ?? ""}`,
      actorManages: person !== undefined && may(person, actor.id, ManageChannels),
      botPosts:
        !isLocked && may(bot, botId, ViewChannel, isThread ? SendMessagesInThreads : SendMessages),
    };
  }

  return {
    async look(channel, asker) {
      if (!ID.test(channel)) return UNKNOWN;
      const { place } = asker;
      if (place.direct && place.channel === channel) {
        return {
          kind: "found",
          place: { platform: "discord", channel, direct: true },
          actorManages: true,
          botPosts: true,
        };
      }
      const found = await read<APIChannel>(Routes.channel(channel));
      if (!found || !TEXT.has(found.type) || !("guild_id" in found)) return UNKNOWN;
      const { guild_id: guildId } = found;
      return guildId === undefined
        ? UNKNOWN
        : lookAtChannel({ ...found, guild_id: guildId }, asker);
    },

    async directPlace(user) {
      if (!ID.test(user)) return undefined;
      const body = { recipient_id: user };
      const channel = await known(
        rest.post(Routes.userChannels(), { body }) as Promise<{ readonly id: string }>,
      );
      return channel && { platform: "discord", channel: channel.id, direct: true };
    },
  };
}

/** What Discord gives, or undefined for what it does not know; everything else is a failure. */
async function known<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DiscordAPIError && UNKNOWN_CODES.has(error.code)) return undefined;
    throw error;
  }
}
