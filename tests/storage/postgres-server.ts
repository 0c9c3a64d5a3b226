import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

export interface StartedPostgres {
  readonly answer: PostgresOfRun;
  stop(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, "../..");

let starting: Promise<StartedPostgres> | undefined;
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

/** A Postgres of this machine, empty; whoever starts it stops it, or ends. */
export async function startPostgres(): Promise<StartedPostgres> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", path.join(import.meta.dirname, "run-postgres.ts")],
    { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = once(child, "close");
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  const line = await Promise.race([
    once(child.stdout, "data").then(([data]) => String(data)),
    ended.then(([code]) => {
      throw new Error(`Postgres ended with ${code} before it could be used`);
    }),
  ]);
  return { answer: JSON.parse(line) as PostgresOfRun, stop };
}
