import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { secretsOf } from "./config.ts";
import type { Platform } from "./core/command/platform.ts";
import { type Connection, createConnection } from "./create-connection.ts";
import { createIncomingEvents } from "./memory/create-incoming-events.ts";
import { createThreadMemory } from "./memory/create-thread-memory.ts";
import { createLog } from "./observability/create-log.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { createChat } from "./platforms/terminal/create-chat.ts";
import type { Colors } from "./platforms/terminal/render-terminal.ts";
import type { HealthReport } from "./platforms/web/create-web-pages.ts";
import { createWebPlatform } from "./platforms/web/create-web-platform.ts";
import { readOwnPackage } from "./read-own-package.ts";

/** What the app is given of the process around it. */
export interface AppSurroundings {
  readonly input: Readable;
  readonly output: Writable;
  readonly colors: Colors;
  /** Somebody sits in front of input and output: a chat prompt opens. */
  readonly isTerminal: boolean;
  readonly writeLog: (line: string) => void;
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  /** The reader of the chat prompt has left. */
  readonly onExit: () => void;
}

export interface App {
  /** Resolves when the page is served and every configured platform is connected or has failed. */
  start(): Promise<void>;
  /** Takes nothing in any more, lets answers in flight finish for at most ten seconds, closes everything. */
  stop(): Promise<void>;
}

const DRAIN_MS = 10_000;

/** Puts the whole bot together: the pack, the commands, and every way in. */
export function createApp(config: Config, surroundings: AppSurroundings): App {
  const { isTerminal, writeLog, output } = surroundings;
  const level = config.logLevel ?? (isTerminal ? "warn" : "info");
  const log = createLog({ level, secrets: secretsOf(config), write: writeLog });
  const platforms: Platform[] = [];
  let stopping: Promise<void> | undefined;

  async function start(): Promise<void> {
    const desk = await openDesk(packPath(config), createThreadMemory(surroundings.now));
    const connections = createConnections(config, desk, log, surroundings.now);
    const web = createWebPlatform({
      router: desk.router,
      event: desk.desk.pack.event,
      host: config.host,
      port: config.port,
      mounts: connections.map(({ name, requestListener }) => ({
        path: `/${name}/`,
        listener: requestListener,
      })),
      drainMs: DRAIN_MS,
      connections: () => connections.map((connection) => connection.describe()),
      report: () => healthReport([web, ...connections.filter(({ isConfigured }) => isConfigured)]),
      onError: (error) => log.error({ err: error }, "a page could not be answered"),
    });
    platforms.push(web, ...connections);
    await web.start();
    log.info({ address: web.address(), pack: desk.desk.pack.version }, "the page is served");
    await Promise.all(connections.map((connection) => connection.start()));
    output.write(`Event Desk is ready: ${web.address()}\n`);
    for (const connection of connections) output.write(`${connection.describe()}\n`);
    if (isTerminal && stopping === undefined) {
      output.write("Ask a question, or type help or exit.\n");
      const chat = createChat({ router: desk.router, ...surroundings });
      platforms.push(chat);
      await chat.start();
    }
  }

  function healthReport(watched: readonly Platform[]): HealthReport {
    const healths = watched.map((platform) => [platform.name, platform.health()] as const);
    const isWhole = healths.every(([, { ok }]) => ok);
    const status = stopping !== undefined ? "stopping" : isWhole ? "ok" : "degraded";
    return { status, platforms: Object.fromEntries(healths) };
  }

  return {
    start,
    stop() {
      stopping ??= stopAll(platforms, log);
      return stopping;
    },
  };
}

function packPath({ packDirectory }: Config): string {
  const own = readOwnPackage();
  return packDirectory === undefined ? own.packPath : path.resolve(own.root, packDirectory);
}

/** The chat networks; their code is loaded only where they are configured. */
function createConnections(
  { discord, slack }: Config,
  { router }: OpenDesk,
  log: Logger,
  now: () => number,
): readonly Connection[] {
  const events = createIncomingEvents(now);
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
          return createDiscordPlatform({ config: discord, router, events, log });
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
          return createSlackPlatform({ config: slack, router, events, log });
        },
      }),
    }),
  ];
}

/** Stops everything at once; what does not end in time is named in the log and left behind. */
async function stopAll(platforms: readonly Platform[], log: Logger): Promise<void> {
  log.info("stopping: answers in flight are finished");
  const pending = new Set(platforms.map(({ name }) => name));
  const stops = platforms.map(async (platform) => {
    try {
      await platform.stop();
    } catch (error) {
      log.error({ err: error, platform: platform.name }, "could not be stopped in order");
    }
    pending.delete(platform.name);
  });
  const { promise: timeUp, cancel } = delay(DRAIN_MS);
  await Promise.race([Promise.all(stops), timeUp]);
  cancel();
  if (pending.size > 0) log.warn({ platforms: [...pending] }, "did not finish in time");
  else log.info("stopped");
}

function delay(ms: number) {
  const controller = new AbortController();
  const promise = setTimeout(ms, undefined, { signal: controller.signal }).catch(() => undefined);
  return { promise, cancel: () => controller.abort() };
}
