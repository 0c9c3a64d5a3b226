import { createHash } from "node:crypto";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { secretsOf } from "./config.ts";
import type { Platform } from "./core/command/platform.ts";
import type { ThreadMemory } from "./core/command/ports.ts";
import type { CommandRouter } from "./core/command/router.ts";
import { type Connection, createConnection } from "./create-connection.ts";
import { createOutbound } from "./create-outbound.ts";
import type { Clock } from "./delivery/clock.ts";
import { createLog } from "./observability/create-log.ts";
import { loadDesk, routeTo } from "./open-desk.ts";
import { createDiscordShards } from "./platforms/discord/create-discord-shards.ts";
import { createChat } from "./platforms/terminal/create-chat.ts";
import type { Colors } from "./platforms/terminal/render-terminal.ts";
import type { HealthReport } from "./platforms/web/create-web-pages.ts";
import { createWebPlatform } from "./platforms/web/create-web-platform.ts";
import { readOwnPackage } from "./read-own-package.ts";
import { createHousekeeping } from "./storage/create-housekeeping.ts";
import { createIncomingEvents } from "./storage/create-incoming-events.ts";
import { createLeases } from "./storage/create-leases.ts";
import { createPosts } from "./storage/create-posts.ts";
import { createReceipts } from "./storage/create-receipts.ts";
import { createThreadMemory } from "./storage/create-thread-memory.ts";
import { freeDeadHolders } from "./storage/free-dead-holders.ts";
import { openStorage, type Storage } from "./storage/open-storage.ts";

/** What the app is given of the process around it. */
export interface AppSurroundings {
  readonly input: Readable;
  readonly output: Writable;
  readonly colors: Colors;
  /** Somebody sits in front of input and output: a chat prompt opens. */
  readonly isTerminal: boolean;
  readonly writeLog: (line: string) => void;
  readonly clock: Clock;
  /** Names this process, unlike any other that shares its store. */
  readonly processId: string;
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
const CLOSE_MS = 3000;

/** Puts the whole bot together: the pack, the commands, and every way in. */
export function createApp(config: Config, surroundings: AppSurroundings): App {
  const { isTerminal, writeLog, output } = surroundings;
  const level = config.logLevel ?? (isTerminal ? "warn" : "info");
  const log = createLog({ level, secrets: secretsOf(config), write: writeLog });
  const platforms: Platform[] = [];
  let storage: Storage | undefined;
  let stopping: Promise<void> | undefined;

  async function start(): Promise<void> {
    storage = await openStorage({
      url: config.databaseUrl,
      root: readOwnPackage().root,
      role: "owner",
      now: surroundings.clock.now,
      onProblem: (problem) => log.warn({ err: problem }, "a connection to the store was lost"),
    });
    await freeDeadHolders(storage);
    const stores = createStores(storage, config, surroundings, log);
    const desk = await loadDesk(packPath(config));
    const { briefings, delivery } = createOutbound({
      config,
      desk,
      storage,
      clock: surroundings.clock,
      log,
      processId: surroundings.processId,
    });
    const router = routeTo(desk, { ...stores, briefings: briefings.book });
    const connections = createConnections(config, router, log, stores, surroundings.clock.now);
    const web = createWebPlatform({
      router,
      event: desk.pack.event,
      host: config.host,
      port: config.port,
      mounts: connections.map(({ name, requestListener }) => ({
        path: `/${name}/`,
        listener: requestListener,
      })),
      drainMs: DRAIN_MS,
      connections: () => connections.map((connection) => connection.describe()),
      report: () =>
        healthReport([web, stores.housekeeping, ...connected(connections, [briefings, delivery])]),
      onError: (error) => log.error({ err: error }, "a page could not be answered"),
    });
    platforms.push(stores.housekeeping, web, ...connections, briefings, delivery);
    await stores.housekeeping.start();
    await web.start();
    log.info({ address: web.address(), pack: desk.pack.version }, "the page is served");
    await Promise.all(connections.map((connection) => connection.start()));
    await Promise.all([delivery.start(), briefings.start()]);
    output.write(`Event Desk is ready: ${web.address()}\n`);
    for (const connection of connections) output.write(`${connection.describe()}\n`);
    if (isTerminal && stopping === undefined) {
      output.write("Ask a question, or type help or exit.\n");
      const chat = createChat({ router, ...surroundings });
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
      stopping ??= stopAll(platforms, log).then(() => closeStorage(storage, log));
      return stopping;
    },
  };
}

function packPath({ packDirectory }: Config): string {
  const own = readOwnPackage();
  return packDirectory === undefined ? own.packPath : path.resolve(own.root, packDirectory);
}

/** Remembers nothing: every message stands for itself. */
const NO_THREADS: ThreadMemory = { read: async () => undefined, write: async () => undefined };

type Stores = ReturnType<typeof createStores>;

/** What the open store keeps for the rest. */
function createStores(
  storage: Storage,
  { followUps, retentionDays }: Config,
  { clock: { now }, processId }: AppSurroundings,
  log: Logger,
) {
  const { db } = storage;
  const onProblem = (problem: unknown) =>
    log.error({ err: problem }, "something could not be kept; the answer goes out all the same");
  const leases = createLeases({ db, holder: processId, now });
  return {
    threads: followUps ? createThreadMemory({ db, now, onProblem }) : NO_THREADS,
    receipts: createReceipts({ db, now, onProblem }),
    events: createIncomingEvents(db, now),
    posts: createPosts({ db, now, onProblem }),
    leases,
    housekeeping: {
      name: "storage",
      ...createHousekeeping({ storage, leases, retentionDays, now, every, log }),
    },
  };
}

/** Only what is configured is watched, and what posts to it only where something is. */
function connected(
  connections: readonly Connection[],
  outbound: readonly Platform[],
): readonly Platform[] {
  const configured = connections.filter(({ isConfigured }) => isConfigured);
  return configured.length === 0 ? [] : [...configured, ...outbound];
}

function every(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms);
  timer.unref();
  return () => clearInterval(timer);
}

/** The chat networks; their code is loaded only where they are configured. */
function createConnections(
  { discord, slack }: Config,
  router: CommandRouter,
  log: Logger,
  { events, posts, leases }: Pick<Stores, "events" | "posts" | "leases">,
  now: () => number,
): readonly Connection[] {
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

/** A Postgres that went away must not hold up the end. */
async function closeStorage(storage: Storage | undefined, log: Logger): Promise<void> {
  if (!storage) return;
  const { promise: timeUp, cancel } = delay(CLOSE_MS);
  await Promise.race([storage.close(), timeUp]).catch((error: unknown) =>
    log.error({ err: error }, "the store could not be closed in order"),
  );
  cancel();
}

function delay(ms: number) {
  const controller = new AbortController();
  const promise = wait(ms, undefined, { signal: controller.signal }).catch(() => undefined);
  return { promise, cancel: () => controller.abort() };
}
