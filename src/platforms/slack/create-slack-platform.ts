import type { RequestListener } from "node:http";
import { App } from "@slack/bolt";
import type { Platform } from "../../core/command/platform.ts";
import type { IncomingEvents, Posts } from "../../core/command/ports.ts";
import type { CommandRouter } from "../../core/command/router.ts";
import { createIntake } from "../create-intake.ts";
import { runSafely } from "../run-safely.ts";
import { createSlackMessageAnswers } from "./answer-slack-message.ts";
import { createBoltLogger } from "./create-bolt-logger.ts";
import { createSlackReceiver } from "./create-slack-receiver.ts";
import { originOf } from "./find-message.ts";
import type { Log } from "./log.ts";
import { readSlashCommand, type SlackMessageEvent } from "./read-slack.ts";
import { renderSlack } from "./render-slack.ts";

export interface SlackPlatformParts {
  readonly config: {
    readonly botToken?: string;
    /** Present: socket mode. */
    readonly appToken?: string;
    /** Present without an app token: HTTP mode. */
    readonly signingSecret?: string;
    /** Base address of the Web API. */
    readonly apiUrl?: string;
  };
  readonly router: CommandRouter;
  readonly events: IncomingEvents;
  readonly posts: Posts;
  /** Calls `work` again and again until what it returns is called. */
  readonly every: (ms: number, work: () => void) => () => void;
  readonly log: Log;
}

/** Takes Slack's requests in HTTP mode, for paths below `/slack/`. */
export interface SlackPlatform extends Platform {
  readonly requestListener?: RequestListener;
  /** Answers the messages that a process held when it died, unless it has spoken there since. */
  answerAbandoned(): Promise<void>;
}

const TIMEOUT_MS = 10_000;
/** About half a minute in all; the default goes on for thirty. */
const RETRY = { retries: 4, factor: 2, minTimeout: 500, maxTimeout: 10_000 };
/** How often messages are looked for that a process held when it died. */
const LOOK_BACK_MS = 20_000;
const SLASH_COMMAND = /^\/(?:ask|check|brief|desk)$/;

/** Slack through Bolt: mentions, direct messages and slash commands, in socket mode or over signed HTTP. */
export function createSlackPlatform({
  config,
  router,
  events,
  posts,
  every,
  log,
}: SlackPlatformParts): SlackPlatform {
  const logger = createBoltLogger(log);
  const clientOptions = {
    timeout: TIMEOUT_MS,
    retryConfig: RETRY,
    ...(config.apiUrl !== undefined && { slackApiUrl: apiBase(config.apiUrl) }),
  };
  const incoming = createSlackReceiver(config, logger, clientOptions);
  const intake = createIntake({ events, prefix: "slack:", log });
  const messages = createSlackMessageAnswers(router, posts, log);
  let app: App | undefined;
  let state: "new" | "connecting" | "connected" | "stopped" = "new";
  let trouble: string | undefined;
  let botUser: string | undefined;
  let cancel: (() => void) | undefined;

  function listen(to: App): void {
    const onMessage = async ({
      event,
      body,
      client,
    }: {
      event: unknown;
      body: { event_id?: string; team_id?: string };
      client: App["client"];
    }) => {
      const message = event as SlackMessageEvent;
      if (message.subtype !== undefined || message.bot_id !== undefined) return;
      // The same words come as a mention and as a message where both are subscribed, and again when Slack retries.
      const keys = [`${body.team_id ?? ""}:${message.channel}:${message.ts}`];
      if (body.event_id !== undefined) keys.unshift(body.event_id);
      await intake.once({ keys, what: "message", origin: originOf(message, body.team_id) }, () =>
        messages.answer(message, body.team_id, { client, botUser }),
      );
    };
    to.event("app_mention", onMessage);
    to.event("message", async (parts) => {
      if ((parts.event as SlackMessageEvent).channel_type === "im") await onMessage(parts);
    });
    to.command(SLASH_COMMAND, async ({ command, ack, respond }) => {
      await ack();
      await intake.once({ keys: [command.trigger_id], what: "slash command" }, async () => {
        const reply = await runSafely(() => readSlashCommand(command, router), router, log);
        await respond({
          response_type: reply.visibility === "private" ? "ephemeral" : "in_channel",
          ...renderSlack(reply.document),
        });
      });
    });
    to.error(async (error) => log.error({ err: error }, "Slack's client had an error"));
  }

  async function answerAbandoned(): Promise<void> {
    const client = app?.client;
    const bot = botUser;
    if (!client || bot === undefined || state !== "connected") return;
    await intake.takeAbandoned((origin) => messages.answerLate(origin, { client, botUser: bot }));
  }

  function watchConnection(): void {
    if (incoming.mode === "http") return;
    const { client } = incoming.receiver;
    client.on("connected", () => {
      trouble = undefined;
    });
    for (const event of ["reconnecting", "disconnected", "disconnecting"]) {
      client.on(event, () => {
        trouble = `the connection is ${event}`;
      });
    }
  }

  return {
    name: "slack",
    ...(incoming.mode === "http" && { requestListener: incoming.receiver.requestListener }),

    async start() {
      state = "connecting";
      if (config.botToken === undefined) {
        throw new SlackStartError(
          "Slack needs a bot token. Set SLACK_BOT_TOKEN to the token that begins with xoxb-",
          undefined,
        );
      }
      try {
        app = new App({
          token: config.botToken,
          receiver: incoming.receiver,
          clientOptions,
          logger,
          // The token is tried below, where its error can be told to the operator.
          deferInitialization: true,
        });
        listen(app);
        watchConnection();
        const who = await app.client.auth.test({ token: config.botToken });
        botUser = who.user_id;
        await app.init();
        if (incoming.mode === "socket") {
          // Tried here, since the socket's own client would go on trying a token that is wrong.
          await app.client.apps.connections.open({ token: incoming.appToken });
          await app.start();
        }
      } catch (cause) {
        trouble = "could not connect";
        throw new SlackStartError(nextStep(cause), cause);
      }
      state = "connected";
      cancel = every(LOOK_BACK_MS, () => {
        answerAbandoned().catch((error: unknown) =>
          log.error({ err: error }, "late answers could not be given"),
        );
      });
    },

    answerAbandoned,

    async stop() {
      if (state === "stopped") return;
      const wasConnected = state === "connected";
      state = "stopped";
      cancel?.();
      await intake.close();
      if (wasConnected && incoming.mode === "socket") await app?.stop();
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
class SlackStartError extends Error {
  readonly code = "slack-start";

  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = "SlackStartError";
  }
}

function nextStep(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : "";
  if (/not_allowed_token_type/.test(said))
    return "Slack refused the app-level token. Set SLACK_APP_TOKEN to one that begins with xapp- and has the scope connections:write";
  if (/invalid_auth|not_authed|account_inactive|token_revoked/.test(said))
    return "Slack refused the bot token. Set SLACK_BOT_TOKEN to the token of the installed app, from its OAuth page";
  return "Slack could not be reached. Check SLACK_BOT_TOKEN, SLACK_APP_TOKEN and the network";
}

/** With a slash at its end, as the client wants it. */
function apiBase(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}
