import { type Client, Events } from "discord.js";
import type { Log } from "./log.ts";

/** Tells the log how a client's connection fares. The result says what is wrong with it at the moment, if anything. */
export function watchDiscord(client: Client, log: Log): () => string | undefined {
  let trouble: string | undefined;
  client.on(Events.ShardReady, () => {
    trouble = undefined;
  });
  client.on(Events.ShardResume, () => {
    trouble = undefined;
  });
  client.on(Events.ShardReconnecting, (shard) => {
    trouble = `shard ${shard} is reconnecting`;
  });
  // The client goes on calling itself ready after this.
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    trouble = `shard ${shard} was closed for good with code ${code}`;
    log.error(
      { shard, code },
      "Discord closed a shard for good; check the token and the intents in the developer portal",
    );
  });
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ err: error, shard }, "a shard had an error"),
  );
  client.on(Events.Error, (error) => log.error({ err: error }, "the Discord client had an error"));
  client.rest.on("rateLimited", ({ route, timeToReset }) =>
    log.warn({ route, timeToReset }, "Discord's rate limit holds calls back"),
  );
  return () => trouble;
}
