import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { AccessOf, ChannelAccess } from "./core/briefing/channel-access.ts";

/** What the networks know of their channels; their code is loaded only where they are configured, and once. */
export function createChannelAccess(
  { discord, slack }: Pick<Config, "discord" | "slack">,
  log: Logger,
): AccessOf {
  const loaded = new Map<string, Promise<ChannelAccess | undefined>>();
  return (platform) => {
    const found = loaded.get(platform) ?? load(platform);
    loaded.set(platform, found);
    return found;
  };

  async function load(platform: string): Promise<ChannelAccess | undefined> {
    if (platform === "discord" && discord) {
      const { createDiscordAccess } = await import("./platforms/discord/create-discord-access.ts");
      return createDiscordAccess(discord);
    }
    if (platform === "slack" && slack) {
      const { createSlackAccess } = await import("./platforms/slack/create-slack-access.ts");
      return createSlackAccess({
        tokenOf: async () => slack.botToken,
        ...(slack.apiUrl !== undefined && { apiUrl: slack.apiUrl }),
        log,
      });
    }
    return undefined;
  }
}
