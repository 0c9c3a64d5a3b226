import { Client } from "pg";
import { describe, inject, onTestFinished } from "vitest";
import type { DialectName } from "../../src/storage/differences.ts";
import { openStorage, type Storage, type StorageParts } from "../../src/storage/open-storage.ts";
import { freshFile } from "./open-embedded.ts";
import type { PostgresOfRun } from "./postgres-server.ts";

/** One of the two stores, for the length of a test. */
export interface StoreUnderTest {
  readonly name: DialectName;
  /** The address of a new, empty database, as DATABASE_URL has it; gone after the test. */
  freshUrl(): Promise<string>;
  /** An open store with the schema of the program, closed after the test; on a fresh database unless `url` says which. */
  open(parts?: Partial<StorageParts>): Promise<Storage>;
}

const postgres = await askForPostgres();

/**
 * Runs a suite on the embedded store and on a real Postgres.
 *
 *     eachStore("the ledger", (store) => {
 *       test("...", async () => {
 *         const { db } = await store.open();
 */
export function eachStore(subject: string, suite: (store: StoreUnderTest) => void): void {
  describe(`${subject} on SQLite`, () => suite(storeUnderTest("sqlite", async () => freshFile())));
  onPostgres(subject, suite);
}

/** For what only Postgres can do: several processes are several `open({ url })` of one `freshUrl()`. */
export function onPostgres(subject: string, suite: (store: StoreUnderTest) => void): void {
  if (postgres.kind === "missing") {
    describe.skip(`${subject} on Postgres: ${postgres.reason}`, () => suite(absent));
    return;
  }
  describe(`${subject} on Postgres`, () =>
    suite(storeUnderTest("postgres", () => freshDatabase(postgres.url))));
}

/** Collected, never run. */
const absent = storeUnderTest("postgres", async () => "postgres://nowhere");

function storeUnderTest(name: DialectName, freshUrl: () => Promise<string>): StoreUnderTest {
  return {
    name,
    freshUrl,
    async open(parts = {}) {
      const url = parts.url ?? (await freshUrl());
      const storage = await openStorage({
        root: "/",
        role: "owner",
        now: () => Date.parse("2031-05-01T12:00:00Z"),
        ...parts,
        url,
      });
      onTestFinished(() => storage.close());
      return storage;
    },
  };
}

let made = 0;

/** A schema of its own is as good as a database of its own, and there at once. */
async function freshDatabase(server: string): Promise<string> {
  made += 1;
  const name = `test_${process.pid}_${made}`;
  await run(server, `create schema ${name}`);
  onTestFinished(() => run(server, `drop schema if exists ${name} cascade`));
  const url = new URL(server);
  url.searchParams.set("options", `-c search_path=${name}`);
  return url.href;
}

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function askForPostgres(): Promise<PostgresOfRun> {
  const response = await fetch(inject("postgresDesk"));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as PostgresOfRun;
}
