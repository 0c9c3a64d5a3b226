import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Storage } from "../../src/storage/open-storage.ts";
import { purge } from "../../src/storage/purge.ts";
import { STORED_TABLES } from "../../src/storage/stored-tables.ts";
import { eachStore } from "../storage/each-store.ts";

const NOW = Date.parse("2031-05-01T12:00:00Z");
const DAY_MS = 24 * 60 * 60 * 1000;
const parts = { retentionDays: 90, now: () => NOW };

async function addReceipts({ db }: Storage, count: number, answeredAt: (index: number) => number) {
  for (let at = 0; at < count; at += 500) {
    const size = Math.min(500, count - at);
    const rows = Array.from({ length: size }, (_, index) => ({
      receipt: `r${at + index}`,
      place: "p",
      actor: "",
      thread: "",
      explanation: "{}",
      answered_at: answeredAt(at + index),
    }));
    await db.insertInto("receipts").values(rows).execute();
  }
}

async function receiptsLeft({ db }: Storage): Promise<number> {
  const { n } = await db
    .selectFrom("receipts")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return n;
}

eachStore("purging", (store) => {
  test("deletes receipts after the days they are kept, to the millisecond", async () => {
    const storage = await store.open();
    await addReceipts(storage, 2, (index) => NOW - 90 * DAY_MS - index);
    expect(await purge(storage.db, parts)).toEqual(new Map([["receipts", 1]]));
    expect(await receiptsLeft(storage)).toBe(1);
  });

  test("deletes events, threads and leases once nothing can come of them", async () => {
    const storage = await store.open();
    const { db } = storage;
    for (const age of [0, 3 * DAY_MS]) {
      const name = `${age}`;
      const at = NOW - age;
      await db
        .insertInto("incoming_events")
        .values({ key: name, answered: 1, held_until: at, seen_at: at, origin: "" })
        .execute();
      await db
        .insertInto("thread_contexts")
        .values({ thread: name, context: "{}", used_at: at })
        .execute();
      await db.insertInto("leases").values({ name, holder: "h", held_until: at }).execute();
    }
    const gone = await purge(db, parts);
    expect(Object.fromEntries(gone)).toEqual({ incoming_events: 1, thread_contexts: 1, leases: 1 });
  });

  test("deletes the oldest of what is too many, in several steps", async () => {
    const storage = await store.open();
    await addReceipts(storage, 5_000, (index) => NOW - index);
    const tables = [
      {
        table: "receipts",
        key: ["receipt", "place", "actor"],
        retention: { time: "answered_at", keep: "configured", atMost: 300 },
      },
    ] as const;
    expect(await purge(storage.db, { ...parts, tables })).toEqual(new Map([["receipts", 4_700]]));
    const { rows } = await sql`
      select count(*) as n, min(answered_at) as oldest from receipts`.execute(storage.db);
    expect(rows).toEqual([{ n: 300, oldest: NOW - 299 }]);
    expect(await purge(storage.db, { ...parts, tables })).toEqual(new Map());
  });

  test("is decided for every table there is", async () => {
    const { db, differences } = await store.open();
    const { rows } = await sql.raw<{ name: string }>(differences.tableNames).execute(db);
    const names = rows.map(({ name }) => name).filter((name) => name !== "schema_versions");
    expect(STORED_TABLES.map(({ table }) => table).toSorted()).toEqual(names.toSorted());
  });
});
