import { Events, type Interaction, type Message } from "discord.js";
import type { IncomingEvents, Posts } from "../../core/command/ports.ts";
import type { CommandRouter } from "../../core/command/router.ts";
import { endsWithin } from "../../ends-within.ts";
import { createIntake } from "../create-intake.ts";
import { answerAutocomplete, answerSlashCommand } from "./answer-interaction.ts";
import { createMessageAnswers, originOf } from "./answer-message.ts";
import { createDiscordClient } from "./create-discord-client.ts";
import type { DiscordConnection, ShardChoice } from "./create-discord-shards.ts";
import { describeSlashCommands } from "./describe-slash-commands.ts";
import type { Log } from "./log.ts";
import { registerCommands } from "./register-commands.ts";
import { watchDiscord } from "./watch-discord.ts";

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

/** A connection that is just being made may not close at all. */
const CLOSE_MS = 3000;

/** One connection to Discord through discord.js: slash commands, autocomplete, mentions, direct messages. */
export function createDiscordPlatform({
  config,
  shards,
  router,
  events,
  posts,
  log,
}: DiscordPlatformParts): DiscordConnection {
  const client = createDiscordClient(shards, config.apiUrl);
  const intake = createIntake({ events, prefix: "discord:", log });
  const messages = createMessageAnswers(client, router, posts, log);
  let state: "new" | "connecting" | "connected" | "stopped" = "new";
  let troubleOf: () => string | undefined = () => undefined;

  function onInteraction(interaction: Interaction): void {
    if (interaction.isChatInputCommand())
      void intake.once({ keys: [interaction.id], what: "slash command" }, () =>
        answerSlashCommand(interaction, router, log),
      );
    // One comes with every key that is pressed, and a second answer to it does no harm.
    else if (interaction.isAutocomplete())
      void intake.track("autocomplete", () => answerAutocomplete(interaction, router, log));
  }

  function onMessage(message: Message): void {
    const botId = client.user?.id;
    if (botId === undefined || message.author.bot) return;
    if (message.inGuild() && !message.mentions.users.has(botId)) return;
    const event = { keys: [message.id], what: "message", origin: originOf(message) };
    void intake.once(event, () => messages.answer(message, botId));
  }

  return {
    name: "discord",

    async start() {
      state = "connecting";
      troubleOf = watchDiscord(client, log);
      client.on(Events.InteractionCreate, onInteraction);
      client.on(Events.MessageCreate, onMessage);
      const ready = new Promise<string>((resolve) => {
        client.once(Events.ClientReady, ({ application }) => resolve(application.id));
      });
      try {
        await client.login(config.token);
      } catch (cause) {
        troubleOf = () => "could not log in";
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
      await intake.takeAbandoned((origin) => messages.answerLate(origin, botId));
    },

    async stop() {
      if (state === "stopped") return;
      state = "stopped";
      await intake.close();
      await endsWithin(client.destroy(), CLOSE_MS);
    },

    health() {
      const trouble = troubleOf();
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
