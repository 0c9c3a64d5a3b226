import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openStorage } from "../../src/storage/open-storage.ts";
import type { StorageError } from "../../src/storage/storage-error.ts";
import { onPostgres } from "./each-store.ts";

const parts = { root: "/", role: "owner", now: () => 0 } as const;

onPostgres("several processes", (store) => {
  test("that start together migrate an empty Postgres once", async () => {
    const url = await store.freshUrl();
    const all = await Promise.all(Array.from({ length: 8 }, () => store.open({ url })));
    const rows = await all[0]?.db.selectFrom("schema_versions").select("version").execute();
    expect(rows?.length).toBeGreaterThan(0);
    expect(new Set(rows?.map(({ version }) => version)).size).toBe(rows?.length);
  });
});

onPostgres("a Postgres that does not let us in", (store) => {
  test("is told by its user, never by its password", async () => {
    const url = new URL(await store.freshUrl());
    url.password = "hush-hush";
    const failing = openStorage({ ...parts, url: url.href });
    await expect(failing).rejects.toMatchObject({
      code: "storage-refused",
      message: expect.stringContaining("Check the user and the password in DATABASE_URL"),
    });
    await failing.catch((error: unknown) => expect(everythingIn(error)).not.toContain("hush"));
  });

  test("is told when the database does not exist", async () => {
    const url = new URL(await store.freshUrl());
    url.pathname = "nowhere_at_all";
    await expect(openStorage({ ...parts, url: url.href })).rejects.toMatchObject({
      code: "storage-refused",
      message: expect.stringContaining("no database of the name"),
    });
  });

  test("is told when it cannot be written", async () => {
    const url = new URL(await store.freshUrl());
    url.searchParams.set(
      "options",
      `${url.searchParams.get("options")} -c default_transaction_read_only=on`,
    );
    await expect(openStorage({ ...parts, url: url.href })).rejects.toMatchObject({
      code: "storage-read-only",
    });
  });

  test("is told when it goes away, and used again when it is back", async () => {
    const url = await store.freshUrl();
    const problems: StorageError[] = [];
    const { db } = await store.open({ url, onProblem: (problem) => problems.push(problem) });
    const { db: other } = await store.open({ url });
    const ended = sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where query like '%pg_sleep%' and pid <> pg_backend_pid()`;
    const slow = sql`select pg_sleep(30)`.execute(db);
    const failed = expect(slow).rejects.toMatchObject({ code: "storage-unreachable" });
    let isRunning = false;
    while (!isRunning) {
      const { rows } = await sql`
        select 1 from pg_stat_activity where query like '%pg_sleep%' and pid <> pg_backend_pid()`.execute(
        other,
      );
      isRunning = rows.length > 0;
    }
    await ended.execute(other);
    await failed;
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  });
});

test("a Postgres that cannot be reached is named without its password", async () => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const failing = openStorage({
    ...parts,
    url: `postgres://desk:hush-hush@127.0.0.1:${port}/desk`,
  });
  await expect(failing).rejects.toMatchObject({
    code: "storage-unreachable",
    message: expect.stringContaining(`Postgres on 127.0.0.1:${port}/desk cannot be reached`),
  });
  await failing.catch((error: unknown) => expect(everythingIn(error)).not.toContain("hush"));
});

test("an address that is none is not repeated, for its password", async () => {
  const failing = openStorage({ ...parts, url: "postgres://desk:hush/hush#@:no" });
  await expect(failing).rejects.toMatchObject({ code: "storage-refused" });
  await failing.catch((error: unknown) => expect(everythingIn(error)).not.toContain("hush"));
});

/** All that a log could show of an error. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, error.stack, JSON.stringify(error), everythingIn(error.cause)].join("\n");
}
