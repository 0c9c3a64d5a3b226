import type { Place } from "../core/command/invocation.ts";
import type { RateLimit } from "./rate-limits.ts";

/** The limits of one kind of call, the narrowest first. */
export interface CallLimits {
  readonly post: readonly RateLimit[];
  readonly find: readonly RateLimit[];
  /** What a platform's complaint about too many calls holds back. */
  readonly scopes: { readonly channel: string; readonly app: string };
}

/**
 * What the platforms allow, less two to five in a hundred: calls do not arrive exactly as far apart as they are made.
 *
 * Discord: 50 calls a second of one bot, all kinds together (answers to interactions are not counted), which leaves two
 * to three for everything else. A channel's own bucket stands in the headers of each answer (commonly five posts in
 * five seconds); what they say is held on top of this.
 * Slack: one post a second in a channel, "several hundred" a minute in a workspace, taken as 300; reading history is in
 * tier 3, 50 a minute in a workspace.
 * @see https://docs.discord.com/developers/topics/rate-limits
 * @see https://docs.slack.dev/apis/web-api/rate-limits
 */
const INTERVALS = {
  discordApp: 21,
  discordChannel: 1000,
  slackChannel: 1030,
  slackWorkspace: 205,
  slackHistory: 1250,
} as const;

/** The rate limits that calls for this place are under. */
export function limitsOf({ platform, workspace = "", channel }: Place): CallLimits {
  switch (platform) {
    case "discord": {
      const app = { key: "discord", intervalMs: INTERVALS.discordApp };
      const inChannel = {
        key: `discord/${channel}`,
        intervalMs: INTERVALS.discordChannel,
      };
      return {
        post: [inChannel, app],
        find: [app],
        scopes: { channel: inChannel.key, app: app.key },
      };
    }
    case "slack": {
      const app = { key: `slack/${workspace}`, intervalMs: INTERVALS.slackWorkspace };
      const inChannel = {
        key: `slack/${workspace}/${channel}`,
        intervalMs: INTERVALS.slackChannel,
      };
      const history = { key: `slack-history/${workspace}`, intervalMs: INTERVALS.slackHistory };
      return {
        post: [inChannel, app],
        find: [history],
        scopes: { channel: inChannel.key, app: app.key },
      };
    }
    case "terminal":
    case "web":
      return { post: [], find: [], scopes: { channel: platform, app: platform } };
  }
}
