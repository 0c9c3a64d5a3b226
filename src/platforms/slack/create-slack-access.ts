import { webApi } from "@slack/bolt";
import type { ChannelAccess, ChannelLook } from "../../core/briefing/channel-access.ts";
import { createBoltLogger } from "./create-bolt-logger.ts";
import type { Log } from "./log.ts";

export interface SlackAccessParts {
  /** The bot token of a workspace; undefined where the app is not installed. */
  readonly tokenOf: (workspace: string | undefined) => Promise<string | undefined>;
  /** Base address of the Web API. */
  readonly apiUrl?: string;
  readonly log: Log;
}

const TIMEOUT_MS = 10_000;
const CHANNEL_ID = /^[CG][A-Z0-9]{2,}$/;
const UNKNOWN_ERRORS = new Set(["channel_not_found", "user_not_found", "users_not_found"]);
const UNKNOWN = { kind: "unknown" } as const;

/**
 * Channels and people as Slack has them now. Slack has no permission to manage a channel: admins and owners of the
 * workspace may, and whoever made the channel.
 */
export function createSlackAccess({ tokenOf, apiUrl, log }: SlackAccessParts): ChannelAccess {
  const slack = new webApi.WebClient(undefined, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/` }),
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 1, minTimeout: 500 },
    logger: createBoltLogger(log),
  });

  return {
    async look(channel, { actor, place }): Promise<ChannelLook> {
      const token = await tokenOf(place.workspace);
      if (token === undefined) return UNKNOWN;
      const workspace = place.workspace === undefined ? {} : { workspace: place.workspace };
      const { user } = (await known(slack.users.info({ token, user: actor.id }))) ?? {};
      const actorZone = user?.tz === undefined ? {} : { actorZone: user.tz };
      if (place.direct && place.channel === channel) {
        return {
          kind: "found",
          place: { platform: "slack", ...workspace, channel, direct: true },
          actorManages: true,
          botPosts: true,
          ...actorZone,
        };
      }
      if (!CHANNEL_ID.test(channel)) return UNKNOWN;
      const info = await known(slack.conversations.info({ token, channel }));
      const found = info?.channel;
      if (!found) return UNKNOWN;
      const isGuest = user?.is_restricted === true || user?.is_stranger === true;
      const isAdmin = user?.is_admin === true || user?.is_owner === true;
      return {
        kind: "found",
        place: { platform: "slack", ...workspace, channel, direct: false },
        ...(found.name !== undefined && { name: `#${found.name}` }),
        actorManages: user !== undefined && !isGuest && (isAdmin || found.creator === actor.id),
        botPosts: found.is_member === true && found.is_archived !== true,
        ...actorZone,
      };
    },

    /** Slack takes the id of a person for the conversation with them. */
    async directPlace(user, workspace) {
      return {
        platform: "slack",
        ...(workspace !== undefined && { workspace }),
        channel: user,
        direct: true,
      };
    },
  };
}

/** What Slack gives, or undefined for what it does not know; a missing scope is a failure. */
async function known<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && UNKNOWN_ERRORS.has(error.data.error))
      return undefined;
    throw error;
  }
}
