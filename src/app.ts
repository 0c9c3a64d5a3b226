import path from "node:path";
import type { Readable, Writable } from "node:stream";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { secretsOf } from "./config.ts";
import type { Platform } from "./core/command/platform.ts";
import type { Connection } from "./create-connection.ts";
import { createNetworks } from "./create-networks.ts";
import { createOutbound } from "./create-outbound.ts";
import { createStores } from "./create-stores.ts";
import type { Clock } from "./delivery/clock.ts";
import { endsWithin } from "./ends-within.ts";
import { createLog } from "./observability/create-log.ts";
import { loadDesk, routeTo } from "./open-desk.ts";
import { createChat } from "./platforms/terminal/create-chat.ts";
import type { Colors } from "./platforms/terminal/render-terminal.ts";
import type { HealthReport } from "./platforms/web/create-web-pages.ts";
import { createWebPlatform } from "./platforms/web/create-web-platform.ts";
import { readOwnPackage } from "./read-own-package.ts";
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
    const { clock, processId } = surroundings;
    const { now } = clock;
    const stores = createStores({ config, storage, now, every, processId, log });
    const desk = await loadDesk(packPath(config));
    const { briefings, delivery } = createOutbound({
      config,
      desk,
      storage,
      clock,
      log,
      processId,
    });
    const router = routeTo(desk, { ...stores, briefings: briefings.book });
    const connections = createNetworks({ config, router, stores, now, every, log });
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
  await endsWithin(Promise.all(stops), DRAIN_MS);
  if (pending.size > 0) log.warn({ platforms: [...pending] }, "did not finish in time");
  else log.info("stopped");
}

/** A Postgres that went away must not hold up the end. */
async function closeStorage(storage: Storage | undefined, log: Logger): Promise<void> {
  if (!storage) return;
  await endsWithin(storage.close(), CLOSE_MS).catch((error: unknown) =>
    log.error({ err: error }, "the store could not be closed in order"),
  );
}
