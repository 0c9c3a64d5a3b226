import { createHash } from "node:crypto";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { CommandRouter } from "./core/command/router.ts";
import { type Connection, createConnection } from "./create-connection.ts";
import type { Stores } from "./create-stores.ts";
import { createDiscordShards } from "./platforms/discord/create-discord-shards.ts";

export interface NetworksParts {
  readonly config: Pick<Config, "discord" | "slack">;
  readonly router: CommandRouter;
  readonly stores: Pick<Stores, "events" | "posts" | "leases">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does work again and again, until the function that it returns is called. */
  readonly every: (ms: number, work: () => void) => () => void;
  readonly log: Logger;
}

/** The chat networks; their code is loaded only where they are configured. */
export function createNetworks(parts: NetworksParts): readonly Connection[] {
  const { config, router, stores, now, every, log } = parts;
  const { discord, slack } = config;
  const { events, posts, leases } = stores;
  return [
    createConnection({
      title: "Discord",
      howTo: "set DISCORD_TOKEN",
      log,
      ...(discord && {
        create: async () => {
          const { createDiscordPlatform } = await import(
            "./platforms/discord/create-discord-platform.ts"
          );
          return createDiscordShards({
            shards: discord.shards,
            bot: createHash("sha256").update(discord.token).digest("hex").slice(0, 12),
            leases,
            connect: (shards) =>
              createDiscordPlatform({ config: discord, shards, router, events, posts, log }),
            now,
            every,
            log,
          });
        },
      }),
    }),
    createConnection({
      title: "Slack",
      howTo:
        "set SLACK_BOT_TOKEN with SLACK_APP_TOKEN (socket mode) or SLACK_SIGNING_SECRET (HTTP mode)",
      log,
      ...(slack && {
        create: async () => {
          const { createSlackPlatform } = await import(
            "./platforms/slack/create-slack-platform.ts"
          );
          return createSlackPlatform({ config: slack, router, events, posts, every, log });
        },
      }),
    }),
  ];
}
