import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  Partials,
} from "discord.js";
import type { IncomingEvents, Posts } from "../../core/command/ports.ts";
import type { CommandRouter } from "../../core/command/router.ts";
import { endsWithin } from "../../ends-within.ts";
import type { DiscordConnection, ShardChoice } from "./create-discord-shards.ts";
import { describeSlashCommands } from "./describe-slash-commands.ts";
import { LIMITS } from "./limits.ts";
import type { Log } from "./log.ts";
import { readAutocomplete, readSlashCommand } from "./read-interaction.ts";
import { readMessage } from "./read-message.ts";
import { registerCommands } from "./register-commands.ts";
import { renderDiscord } from "./render-discord.ts";

export interface DiscordPlatformParts {
  readonly config: {
    readonly token: string;
    /** Base address before `/v10`. */
    readonly apiUrl?: string;
    /** Register commands in this guild only. */
    readonly guildId?: string;
  };
  readonly shards: ShardChoice;
  readonly router: CommandRouter;
  readonly events: IncomingEvents;
  readonly posts: Posts;
  readonly log: Log;
}

/** Slash commands need `Guilds`; the others bring mentions and direct messages. Message content is never asked for. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];
const TIMEOUT_MS = 15_000;
const RETRIES = 3;
const DRAIN_MS = 10_000;
/** Discord waits three seconds for the first word on a command. */
const PATIENCE_MS = 2000;
/** A connection that is just being made may not close at all. */
const CLOSE_MS = 3000;
/** How the keys of Discord's events begin. */
const KEYS = "discord:";
/** Messages after one, among which its answer stands if it has one. */
const LOOKED_AT = 100;
/** An event whose answer is not out by then may be answered by another. */
const LEASE_MS = 60_000;
/** 10062: too late or already gone. 40060: already acknowledged, by a call whose answer was lost. */
const DONE_CODES = new Set<number | string>([10062, 40060]);
const FAILURE = [
  { kind: "notice", tone: "error", text: "Something went wrong here. Please ask again." },
] as const;

/** One connection to Discord through discord.js: slash commands, autocomplete, mentions, direct messages. */
export function createDiscordPlatform({
  config,
  shards,
  router,
  events,
  posts,
  log,
}: DiscordPlatformParts): DiscordConnection {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    shards: shards === "auto" ? "auto" : [shards.id],
    ...(shards !== "auto" && { shardCount: shards.count }),
    allowedMentions: { parse: [], repliedUser: false },
    // A send that is repeated after a lost answer must not stand there twice.
    enforceNonce: true,
    rest: {
      ...(config.apiUrl !== undefined && { api: config.apiUrl }),
      version: "10",
      timeout: TIMEOUT_MS,
      retries: RETRIES,
    },
  });
  const inFlight = new Set<Promise<void>>();
  let state: "new" | "connecting" | "connected" | "stopped" = "new";
  let trouble: string | undefined;

  /** Answers an event once, however often it comes; stop waits for it. */
  function handle(key: string, what: string, answer: () => Promise<void>, origin?: string): void {
    track(what, async () => {
      if (!(await events.claim(key, LEASE_MS, origin))) return;
      await answer();
      await events.answered(key);
    });
  }

  function track(what: string, answer: () => Promise<void>): void {
    if (state === "stopped") return;
    const work = answer().catch((error: unknown) =>
      log.error({ err: error, what }, "an event could not be answered"),
    );
    inFlight.add(work);
    void work.finally(() => inFlight.delete(work));
  }

  async function runSlash(interaction: ChatInputCommandInteraction) {
    try {
      const { document, visibility } = await router.run(readSlashCommand(interaction));
      return { rendered: renderDiscord(document), isPrivate: visibility === "private" };
    } catch (error) {
      log.error({ err: error, command: interaction.commandName }, "a command failed");
      return { rendered: renderDiscord(FAILURE), isPrivate: true };
    }
  }

  async function answerSlash(interaction: ChatInputCommandInteraction): Promise<void> {
    const running = runSlash(interaction);
    try {
      if (!(await endsWithin(running, PATIENCE_MS))) {
        // Whom the answer will be for is not known yet: it stays with whoever asked.
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply((await running).rendered);
        return;
      }
      const { rendered, isPrivate } = await running;
      await interaction.reply({ ...rendered, ...(isPrivate && { flags: MessageFlags.Ephemeral }) });
    } catch (error) {
      if (!isDone(error)) throw error;
      log.warn(
        { code: (error as DiscordAPIError).code },
        "an interaction was answered already or too late",
      );
    }
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    let names: readonly string[] = [];
    try {
      names = await router.suggest(readAutocomplete(interaction));
    } catch (error) {
      log.error({ err: error, command: interaction.commandName }, "a completion failed");
    }
    const choices = names
      .filter((name) => name.length > 0 && name.length <= LIMITS.choice)
      .slice(0, LIMITS.choices)
      .map((name) => ({ name, value: name }));
    await interaction.respond(choices).catch((error: unknown) => {
      if (!isDone(error)) throw error;
    });
  }

  async function answerMessage(message: Message, botId: string): Promise<void> {
    const repliedTo = message.reference?.messageId;
    const where = { platform: "discord", channel: message.channelId } as const;
    const conversation =
      repliedTo === undefined ? undefined : await posts.threadOf(where, repliedTo);
    const read = readMessage(message, botId, conversation);
    if (!read) return;
    let rendered = renderDiscord(FAILURE);
    let receipt: string | undefined;
    try {
      const invocation = router.read(read.text === "" ? "help" : read.text, read.actor, read.place);
      const reply = await router.run(invocation);
      rendered = renderDiscord(reply.document);
      receipt = reply.receipt;
    } catch (error) {
      log.error({ err: error }, "a message could not be answered");
    }
    const sent = await message.reply({ ...rendered, failIfNotExists: false });
    await posts.keep({
      place: read.place,
      message: sent.id,
      thread: read.place.thread ?? message.id,
      ...(receipt !== undefined && { receipt }),
    });
  }

  function onInteraction(interaction: Interaction): void {
    const key = `${KEYS}${interaction.id}`;
    if (interaction.isChatInputCommand())
      handle(key, "slash command", () => answerSlash(interaction));
    // One comes with every key that is pressed, and a second answer to it does no harm.
    else if (interaction.isAutocomplete()) track("autocomplete", () => complete(interaction));
  }

  function onMessage(message: Message): void {
    const botId = client.user?.id;
    if (botId === undefined || message.author.bot) return;
    if (message.inGuild() && !message.mentions.users.has(botId)) return;
    const origin = `${message.channelId}/${message.id}`;
    handle(`${KEYS}${message.id}`, "message", () => answerMessage(message, botId), origin);
  }

  /** The answer may stand there though nobody could say so any more: the channel knows. */
  async function answerLate(origin: string, botId: string): Promise<void> {
    const [channelId = "", messageId = ""] = origin.split("/");
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isTextBased()) return;
    const message = await channel.messages.fetch(messageId);
    const after = await channel.messages.fetch({ after: messageId, limit: LOOKED_AT });
    const isAnswered = after.some(
      ({ author, reference }) => author.id === botId && reference?.messageId === messageId,
    );
    if (!isAnswered) await answerMessage(message, botId);
  }

  function watchConnection(): void {
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
    client.on(Events.Error, (error) =>
      log.error({ err: error }, "the Discord client had an error"),
    );
    client.rest.on("rateLimited", ({ route, timeToReset }) =>
      log.warn({ route, timeToReset }, "Discord's rate limit holds calls back"),
    );
  }

  return {
    name: "discord",

    async start() {
      state = "connecting";
      watchConnection();
      client.on(Events.InteractionCreate, onInteraction);
      client.on(Events.MessageCreate, onMessage);
      const ready = new Promise<string>((resolve) => {
        client.once(Events.ClientReady, ({ application }) => resolve(application.id));
      });
      try {
        await client.login(config.token);
      } catch (cause) {
        trouble = "could not log in";
        throw new DiscordStartError(
          "Discord did not let the bot in. Set DISCORD_TOKEN to the token of the bot, from the developer portal",
          cause,
        );
      }
      const applicationId = await ready;
      const changed = await registerCommands(describeSlashCommands(router.commands), {
        rest: client.rest,
        applicationId,
        ...(config.guildId !== undefined && { guildId: config.guildId }),
      });
      if (state === "connecting") state = "connected";
      log.info({ changed }, "Discord's commands are registered");
    },

    async answerAbandoned() {
      const botId = client.user?.id;
      if (botId === undefined || state !== "connected") return;
      for (const { key, origin } of await events.claimAbandoned(KEYS, LEASE_MS)) {
        track("message of a process that died", async () => {
          await answerLate(origin, botId);
          await events.answered(key);
        });
      }
    },

    async stop() {
      if (state === "stopped") return;
      state = "stopped";
      await endsWithin(Promise.allSettled(inFlight), DRAIN_MS);
      await endsWithin(client.destroy(), CLOSE_MS);
    },

    health() {
      if (state !== "connected") return { ok: false, detail: trouble ?? state };
      return trouble === undefined
        ? { ok: true, detail: "connected" }
        : { ok: false, detail: trouble };
    },
  };
}

/** The bot cannot come up; the message says what the operator can do. */
class DiscordStartError extends Error {
  readonly code = "discord-start";

  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = "DiscordStartError";
  }
}

function isDone(error: unknown): boolean {
  return error instanceof DiscordAPIError && DONE_CODES.has(error.code);
}
