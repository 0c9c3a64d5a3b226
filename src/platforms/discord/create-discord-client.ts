import { Client, GatewayIntentBits, Partials } from "discord.js";
import type { ShardChoice } from "./create-discord-shards.ts";

/** Slash commands need `Guilds`; the others bring mentions and direct messages. Message content is never asked for. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];
const TIMEOUT_MS = 15_000;
const RETRIES = 3;

/** A client that is not logged in yet. `apiUrl`: base address before `/v10`. */
export function createDiscordClient(shards: ShardChoice, apiUrl: string | undefined): Client {
  return new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    shards: shards === "auto" ? "auto" : [shards.id],
    ...(shards !== "auto" && { shardCount: shards.count }),
    allowedMentions: { parse: [], repliedUser: false },
    // A send that is repeated after a lost answer must not stand there twice.
    enforceNonce: true,
    rest: {
      ...(apiUrl !== undefined && { api: apiUrl }),
      version: "10",
      timeout: TIMEOUT_MS,
      retries: RETRIES,
    },
  });
}
