import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Migration } from "../../src/storage/migrations/migration.ts";
import type { Storage } from "../../src/storage/open-storage.ts";
import { eachStore } from "../storage/each-store.ts";

/** A table of its own for what any table must be able to do. */
const trial: Migration = {
  name: "trial",
  async up(db) {
    await db.schema
      .createTable("trial")
      .addColumn("id", "bigint", (column) => column.primaryKey())
      .addColumn("words", "text")
      .addColumn("share", "double precision")
      .execute();
  },
};
const another: Migration = {
  name: "another",
  async up(db) {
    await db.schema.createTable("another").addColumn("id", "bigint").execute();
  },
};
const broken: Migration = {
  name: "broken",
  async up(db) {
    await db.schema.createTable("half").addColumn("id", "bigint").execute();
    throw new Error("broken half-way");
  },
};

/** Undefined is a value here, so no defaults. */
const insert = (...[id, words, share]: readonly unknown[]) =>
  sql`insert into trial values (${id}, ${words}, ${share})`;

async function tableNames({ db, differences }: Storage): Promise<readonly string[]> {
  const { rows } = await sql.raw<{ name: string }>(differences.tableNames).execute(db);
  return rows.map(({ name }) => name);
}

eachStore("the store", (store) => {
  const open = () => store.open({ migrations: [trial] });

  describe("values", () => {
    test.each([
      ["everyday words", "Brücke, 橋, 🌉"],
      ["quotes and lines", 'it\'s "so"\r\n\t\\ %_'],
      ["nothing", ""],
      ["a long text", "long ".repeat(50_000)],
      ["characters beyond the first plane at the end", "a\u{10FFFF}"],
    ])("%s come back as they were", async (_what, words) => {
      const { db } = await open();
      await insert(1, words, null).execute(db);
      const { rows } = await sql`select words from trial where words = ${words}`.execute(db);
      expect(rows).toEqual([{ words }]);
    });

    test.each([0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])(
      "the whole number %d comes back as a number",
      async (id) => {
        const { db } = await open();
        await insert(id, null, null).execute(db);
        const { rows } = await sql`select id from trial where id = ${id}`.execute(db);
        expect(rows).toEqual([{ id }]);
      },
    );

    test.each([0.1, -1e-12, 123456.789])(
      "the fraction %d comes back as a number",
      async (share) => {
        const { db } = await open();
        await insert(1, null, share).execute(db);
        expect((await sql`select share from trial`.execute(db)).rows).toEqual([{ share }]);
      },
    );

    test("null comes back as null", async () => {
      const { db } = await open();
      await insert(1, null, null).execute(db);
      const { rows } = await sql`select words, share from trial`.execute(db);
      expect(rows).toEqual([{ words: null, share: null }]);
    });

    test("counts and sums are numbers", async () => {
      const { db } = await open();
      for (const id of [1, 2, 3]) await insert(id, "x", id / 2).execute(db);
      const { rows } =
        await sql`select count(*) as n, sum(id) as ids, sum(share) as shares from trial`.execute(
          db,
        );
      expect(rows).toEqual([{ n: 3, ids: 6, shares: 3 }]);
    });

    test.each([
      ["true", true],
      ["undefined", undefined],
      ["a bigint", 1n],
      ["a Date", new Date(0)],
      ["an object", { a: 1 }],
      ["an array", ["a"]],
      ["bytes", new Uint8Array(1)],
      ["not-a-number", Number.NaN],
      ["infinity", Number.POSITIVE_INFINITY],
      ["a whole number beyond 2^53", 2 ** 53],
      ["U+0000", "a\u0000b"],
      ["half a surrogate pair", "a\ud83d"],
      ["a symbol", Symbol("a")],
    ])(
      "%s is refused before it reaches the driver, and the store goes on",
      async (_what, value) => {
        const { db } = await open();
        await expect(insert(1, value, null).execute(db)).rejects.toMatchObject({
          code: "storage-bad-value",
          message: expect.stringMatching(/^Bound value 2 is /),
        });
        await insert(2, "fine", null).execute(db);
        expect((await sql`select id from trial`.execute(db)).rows).toEqual([{ id: 2 }]);
      },
    );
  });

  describe("statements", () => {
    test("a second row of the same key is a conflict", async () => {
      const { db } = await open();
      await insert(1, null, null).execute(db);
      await expect(insert(1, null, null).execute(db)).rejects.toMatchObject({
        code: "storage-conflict",
      });
    });

    test("a statement that cannot be understood fails with its cause", async () => {
      const { db } = await open();
      await expect(sql`selec 1`.execute(db)).rejects.toMatchObject({
        code: "storage-failed",
        cause: expect.any(Error),
      });
    });

    test("an insert that meets its key changes the row, and returns what it then holds", async () => {
      const { db } = await open();
      await insert(1, "old", null).execute(db);
      const { rows } = await sql`
        insert into trial (id, words) values (1, 'new')
        on conflict (id) do update set words = excluded.words where trial.words = 'old'
        returning words`.execute(db);
      expect(rows).toEqual([{ words: "new" }]);
    });

    test("rows are locked with skip locked where the table of differences says so", async () => {
      const { db, differences } = await open();
      const locking = sql`select id from trial for update skip locked`.execute(db);
      if (differences.skipLocked) expect((await locking).rows).toEqual([]);
      else await expect(locking).rejects.toMatchObject({ code: "storage-failed" });
    });
  });

  describe("transactions", () => {
    test("what fails half-way leaves nothing behind", async () => {
      const { db } = await open();
      const failing = db.transaction().execute(async (transaction) => {
        await insert(1, null, null).execute(transaction);
        await insert(1, null, null).execute(transaction);
      });
      await expect(failing).rejects.toMatchObject({ code: "storage-conflict" });
      expect((await sql`select id from trial`.execute(db)).rows).toEqual([]);
      await db.transaction().execute((transaction) => insert(2, null, null).execute(transaction));
      expect((await sql`select id from trial`.execute(db)).rows).toEqual([{ id: 2 }]);
    });

    test("changes made at the same time are all kept", async () => {
      const { db } = await open();
      await insert(1, null, 0).execute(db);
      const raise = sql`update trial set share = share + 1 where id = 1`;
      await Promise.all(
        Array.from({ length: 40 }, () =>
          db.transaction().execute((transaction) => raise.execute(transaction)),
        ),
      );
      expect((await sql`select share from trial`.execute(db)).rows).toEqual([{ share: 40 }]);
    });
  });

  describe("the schema", () => {
    test("is brought up to date step by step, and stays", async () => {
      const url = await store.freshUrl();
      const first = await store.open({ url, migrations: [trial] });
      await insert(1, "kept", null).execute(first.db);
      await first.close();
      const second = await store.open({ url, migrations: [trial, another] });
      expect((await sql`select words from trial`.execute(second.db)).rows).toEqual([
        { words: "kept" },
      ]);
      await second.close();
      const { db } = await store.open({ url, migrations: [trial, another] });
      const versions = await db
        .selectFrom("schema_versions")
        .select(["version", "name"])
        .orderBy("version")
        .execute();
      expect(versions).toEqual([
        { version: 1, name: "trial" },
        { version: 2, name: "another" },
      ]);
    });

    test("of a newer program is left alone", async () => {
      const url = await store.freshUrl();
      await (await store.open({ url, migrations: [trial, another] })).close();
      await expect(store.open({ url, migrations: [trial] })).rejects.toMatchObject({
        code: "storage-schema",
        message: expect.stringContaining("newer version of this program"),
      });
    });

    test("keeps nothing of a migration that fails", async () => {
      const url = await store.freshUrl();
      await expect(store.open({ url, migrations: [trial, broken] })).rejects.toThrow(/half-way/);
      expect(await tableNames(await store.open({ url, migrations: [] }))).toEqual([
        "schema_versions",
      ]);
    });

    test("is never changed by a guest", async () => {
      const url = await store.freshUrl();
      const guest = { url, role: "guest", migrations: [trial] } as const;
      await expect(store.open(guest)).rejects.toMatchObject({
        code: "storage-schema",
        message: expect.stringContaining("npm start"),
      });
      const owner = await store.open({ url, migrations: [trial] });
      const { db } = await store.open(guest);
      await insert(1, "beside", null).execute(db);
      expect((await sql`select words from trial`.execute(owner.db)).rows).toEqual([
        { words: "beside" },
      ]);
    });
  });

  test("is the same for the schema of the program itself", async () => {
    expect(await tableNames(await store.open())).toEqual(
      expect.arrayContaining(["schema_versions", "incoming_events", "receipts", "leases"]),
    );
  });

  test("closes more than once", async () => {
    const storage = await store.open();
    await storage.close();
    await storage.close();
  });
});
