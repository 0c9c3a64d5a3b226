import type { RequestListener } from "node:http";
import { App, HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import type { Platform } from "../../core/command/platform.ts";
import type { IncomingEvents, Posts } from "../../core/command/ports.ts";
import type { Reply } from "../../core/command/reply.ts";
import type { CommandRouter } from "../../core/command/router.ts";
import { endsWithin } from "../../ends-within.ts";
import { createBoltLogger } from "./create-bolt-logger.ts";
import { findMessage, originOf, type SlackOrigin } from "./find-message.ts";
import type { Log } from "./log.ts";
import { readMessageEvent, readSlashCommand, type SlackMessageEvent } from "./read-slack.ts";
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

/** Where Slack posts in HTTP mode. */
const EVENTS_PATH = "/slack/events";
const TIMEOUT_MS = 10_000;
/** About half a minute in all; the default goes on for thirty. */
const RETRY = { retries: 4, factor: 2, minTimeout: 500, maxTimeout: 10_000 };
/** A connection that falls silent is given up after this; the default waits five seconds before each new one. */
const PING_TIMEOUT_MS = 1500;
const DRAIN_MS = 10_000;
const LEASE_MS = 60_000;
/** How the keys of Slack's events begin. */
const KEYS = "slack:";
/** How often messages are looked for that a process held when it died. */
const LOOK_BACK_MS = 20_000;
const SLASH_COMMAND = /^\/(?:ask|check|brief|desk)$/;
const FAILURE = [
  { kind: "notice", tone: "error", text: "Something went wrong here. Please ask again." },
] as const;

/** Slack through Bolt: mentions, direct messages and slash commands, in socket mode or over signed HTTP. */
export function createSlackPlatform({
  config,
  router,
  events,
  posts,
  every,
  log,
}: SlackPlatformParts): SlackPlatform {
  const isSocket = config.appToken !== undefined;
  const logger = createBoltLogger(log);
  const clientOptions = {
    timeout: TIMEOUT_MS,
    retryConfig: RETRY,
    ...(config.apiUrl !== undefined && { slackApiUrl: apiBase(config.apiUrl) }),
  };
  const http = isSocket
    ? undefined
    : new HTTPReceiver({
        signingSecret: config.signingSecret ?? "",
        endpoints: EVENTS_PATH,
        logger,
      });
  const socket =
    config.appToken === undefined
      ? undefined
      : new SocketModeReceiver({
          appToken: config.appToken,
          logger,
          clientPingTimeout: PING_TIMEOUT_MS,
          installerOptions: { clientOptions },
        });
  const receiver = http ?? socket;
  const inFlight = new Set<Promise<void>>();
  let app: App | undefined;
  let state: "new" | "connecting" | "connected" | "stopped" = "new";
  let trouble: string | undefined;
  let botUser: string | undefined;
  let cancel: (() => void) | undefined;

  /** Answers an event once, whatever it is called by; stop waits for it. */
  function handle(
    keys: readonly string[],
    what: string,
    answer: () => Promise<void>,
    origin?: string,
  ): Promise<void> {
    return track(what, async () => {
      // The last key is that of the message itself, by which it is found again.
      for (const key of keys) {
        const kept = key === keys.at(-1) ? origin : undefined;
        if (!(await events.claim(key, LEASE_MS, kept))) return;
      }
      await answer();
      for (const key of keys) await events.answered(key);
    });
  }

  function track(what: string, answer: () => Promise<void>): Promise<void> {
    if (state === "stopped") return Promise.resolve();
    const work = answer().catch((error: unknown) =>
      log.error({ err: error, what }, "an event could not be answered"),
    );
    inFlight.add(work);
    void work.finally(() => inFlight.delete(work));
    return work;
  }

  async function runSafely(invocation: Parameters<CommandRouter["run"]>[0]): Promise<Reply> {
    try {
      return await router.run(invocation);
    } catch (error) {
      log.error({ err: error, command: invocation.command }, "a command failed");
      return { document: FAILURE, visibility: "private" };
    }
  }

  /** A decline is posted like an answer: a private message in a channel is not sure to arrive, and asking must not end in silence. */
  async function answerMessage(
    event: SlackMessageEvent,
    team: string | undefined,
    client: App["client"],
  ) {
    const invocation = readMessageEvent(event, team, botUser, router);
    if (!invocation) return;
    const reply = await runSafely(invocation);
    const thread = event.channel_type === "im" ? event.thread_ts : (event.thread_ts ?? event.ts);
    const { ts } = await client.chat.postMessage({
      channel: event.channel,
      ...(thread !== undefined && { thread_ts: thread }),
      ...renderSlack(reply.document),
    });
    const { place } = invocation;
    if (ts === undefined) return;
    await posts.keep({
      place,
      message: ts,
      thread: place.thread ?? ts,
      ...(reply.receipt !== undefined && { receipt: reply.receipt }),
    });
  }

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
      const keys = [`${KEYS}${body.team_id ?? ""}:${message.channel}:${message.ts}`];
      if (body.event_id !== undefined) keys.unshift(`${KEYS}${body.event_id}`);
      await handle(
        keys,
        "message",
        () => answerMessage(message, body.team_id, client),
        originOf(message, body.team_id),
      );
    };
    to.event("app_mention", onMessage);
    to.event("message", async (parts) => {
      if ((parts.event as SlackMessageEvent).channel_type === "im") await onMessage(parts);
    });
    to.command(SLASH_COMMAND, async ({ command, ack, respond }) => {
      await ack();
      await handle([`${KEYS}${command.trigger_id}`], "slash command", async () => {
        const reply = await runSafely(readSlashCommand(command, router));
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
    for (const { key, origin } of await events.claimAbandoned(KEYS, LEASE_MS)) {
      void track("message of a process that died", async () => {
        const from = JSON.parse(origin) as SlackOrigin;
        const found = await findMessage(from, bot, client);
        if (found && !found.isAnswered) await answerMessage(found.event, from.team, client);
        await events.answered(key);
      });
    }
  }

  function watchConnection(): void {
    socket?.client.on("connected", () => {
      trouble = undefined;
    });
    for (const event of ["reconnecting", "disconnected", "disconnecting"]) {
      socket?.client.on(event, () => {
        trouble = `the connection is ${event}`;
      });
    }
  }

  return {
    name: "slack",
    ...(http && { requestListener: http.requestListener }),

    async start() {
      state = "connecting";
      if (config.botToken === undefined || !receiver) {
        throw new SlackStartError(
          "Slack needs a bot token. Set SLACK_BOT_TOKEN to the token that begins with xoxb-",
          undefined,
        );
      }
      try {
        app = new App({
          token: config.botToken,
          receiver,
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
        if (config.appToken !== undefined) {
          // Tried here, since the socket's own client would go on trying a token that is wrong.
          await app.client.apps.connections.open({ token: config.appToken });
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
      await endsWithin(Promise.allSettled(inFlight), DRAIN_MS);
      if (wasConnected && socket) await app?.stop();
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
