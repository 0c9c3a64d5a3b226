import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import Database from "libsql";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStorage, type StorageParts } from "../../src/storage/open-storage.ts";

function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "desk-sqlite-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(file: string, parts: Partial<StorageParts> = {}) {
  const storage = await openStorage({
    url: `file:${file}`,
    root: "/",
    role: "owner",
    now: () => 0,
    ...parts,
  });
  onTestFinished(() => storage.close());
  return storage;
}

const modeOf = (file: string) => statSync(file).mode & 0o777;

describe("the embedded file", () => {
  test("is made with its folder, for this user alone", async () => {
    const root = makeFolder();
    await open("data/desk.db", { url: "file:./data/desk.db", root });
    const folder = path.join(root, "data");
    expect(modeOf(folder)).toBe(0o700);
    for (const name of ["desk.db", "desk.db-wal", "desk.db-shm", "desk.db-owner"]) {
      expect([name, modeOf(path.join(folder, name))]).toEqual([name, 0o600]);
    }
  });

  test("is written through to the disk, in a log beside it", async () => {
    const { db } = await open(path.join(makeFolder(), "desk.db"));
    const { rows } = await sql`select * from pragma_journal_mode, pragma_synchronous`.execute(db);
    expect(rows).toEqual([{ journal_mode: "wal", synchronous: 2 }]);
  });

  test("holds everything by itself once it is closed", async () => {
    const folder = makeFolder();
    const storage = await open(path.join(folder, "desk.db"));
    await storage.db
      .insertInto("leases")
      .values({ name: "a", holder: "b", held_until: 1 })
      .execute();
    await storage.close();
    const copy = path.join(folder, "copy.db");
    writeFileSync(copy, readFileSync(path.join(folder, "desk.db")));
    const { db } = await open(copy);
    expect(await db.selectFrom("leases").select("holder").execute()).toEqual([{ holder: "b" }]);
  });
});

describe("the owner of the embedded file", () => {
  test("is one at a time, and the next once it has closed", async () => {
    const file = path.join(makeFolder(), "desk.db");
    const first = await open(file);
    await expect(open(file)).rejects.toMatchObject({
      code: "storage-in-use",
      message: expect.stringMatching(/Another process runs on .*Stop it first/),
    });
    await first.close();
    await open(file);
  });

  test("gives the file up when it is killed", { timeout: 30_000 }, async () => {
    const file = path.join(makeFolder(), "desk.db");
    const holder = spawn(
      process.execPath,
      ["--import", "tsx", path.join(import.meta.dirname, "hold-store.ts"), `file:${file}`],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const ended = once(holder, "exit");
    onTestFinished(() => {
      holder.kill("SIGKILL");
    });
    await once(holder.stdout, "data");
    await expect(open(file)).rejects.toMatchObject({ code: "storage-in-use" });
    holder.kill("SIGKILL");
    await ended;
    const { db } = await open(file);
    expect(await db.selectFrom("leases").selectAll().execute()).toEqual([]);
  });

  test("does not keep the lock when opening fails", async () => {
    const file = path.join(makeFolder(), "desk.db");
    writeFileSync(file, "no database ".repeat(1000));
    await expect(open(file)).rejects.toMatchObject({ code: "storage-corrupt" });
    rmSync(file);
    await open(file);
  });
});

describe("a transaction on the embedded file", () => {
  test("may read first and write later, whoever else would like to write", async () => {
    const file = path.join(makeFolder(), "desk.db");
    const { db } = await open(file);
    const other = new Database(file, { timeout: 1 });
    onTestFinished(() => {
      other.close();
    });
    await db.transaction().execute(async (transaction) => {
      await transaction.selectFrom("leases").selectAll().execute();
      expect(() => other.exec("BEGIN IMMEDIATE")).toThrow(/locked/);
      const lease = { name: "a", holder: "b", held_until: 1 };
      await transaction.insertInto("leases").values(lease).execute();
    });
    other.exec("BEGIN IMMEDIATE");
    other.exec("ROLLBACK");
  });

  test("that waits for another process in vain leaves the connection usable", async () => {
    const file = path.join(makeFolder(), "desk.db");
    const { db } = await open(file);
    const other = new Database(file);
    onTestFinished(() => {
      other.close();
    });
    other.exec("BEGIN IMMEDIATE");
    await sql`pragma busy_timeout = 1`.execute(db);
    const lease = { name: "a", holder: "b", held_until: 1 };
    await expect(db.insertInto("leases").values(lease).execute()).rejects.toMatchObject({
      code: "storage-busy",
    });
    other.exec("COMMIT");
    await db
      .transaction()
      .execute((transaction) => transaction.insertInto("leases").values(lease).execute());
    expect(await db.selectFrom("leases").selectAll().execute()).toEqual([lease]);
  });
});

describe("opening fails in words", () => {
  test("for a file that is no database", async () => {
    const file = path.join(makeFolder(), "desk.db");
    writeFileSync(file, "To whom it may concern. ".repeat(1000));
    await expect(open(file)).rejects.toMatchObject({
      code: "storage-corrupt",
      message: expect.stringContaining(`${file} is not a database`),
    });
    expect(readFileSync(file, "utf8")).toContain("To whom");
  });

  test("for a damaged database", async () => {
    const file = path.join(makeFolder(), "desk.db");
    await (await open(file)).close();
    truncateSync(file, 6000);
    await expect(open(file)).rejects.toMatchObject({
      code: "storage-corrupt",
      message: expect.stringContaining("Restore a backup"),
    });
  });

  test("for a folder where the file should be, and a file where the folder should be", async () => {
    const folder = makeFolder();
    await expect(open(folder)).rejects.toMatchObject({ code: "storage-unreachable" });
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    await expect(open(path.join(file, "desk.db"))).rejects.toMatchObject({
      code: "storage-unreachable",
    });
  });

  test.each(["file", "folder", "folder above"])("for a read-only %s", async (what) => {
    const folder = makeFolder();
    const data = path.join(folder, "data");
    const file = path.join(data, "desk.db");
    mkdirSync(data);
    if (what === "file") writeFileSync(file, "", { mode: 0o444 });
    if (what === "folder above") rmSync(data, { recursive: true });
    if (what === "folder") chmodSync(data, 0o555);
    chmodSync(folder, what === "folder above" ? 0o555 : 0o755);
    onTestFinished(() => chmodSync(folder, 0o755));
    await asOrdinaryUser(() =>
      expect(open(file)).rejects.toMatchObject({
        code: "storage-read-only",
        message: expect.stringMatching(/cannot be written. Give this user the right/),
      }),
    );
  });
});

test("a full disk is told, and what was stored before stays", async () => {
  const file = path.join(makeFolder(), "desk.db");
  const { db } = await open(file);
  // SQLite's own way to run out of space, with the same error as a disk's.
  await sql`pragma max_page_count = 80`.execute(db);
  const fill = async () => {
    for (let round = 0; round < 1000; round += 1) {
      const name = `${round}`.padEnd(1000, ".");
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("leases")
          .values({ name, holder: "", held_until: 0 })
          .execute();
      });
    }
  };
  await expect(fill()).rejects.toMatchObject({
    code: "storage-full",
    message: expect.stringContaining("is full. Free some space"),
  });
  const { kept } = await db
    .selectFrom("leases")
    .select(({ fn }) => fn.countAll<number>().as("kept"))
    .executeTakeFirstOrThrow();
  expect(kept).toBeGreaterThan(10);
  await sql`pragma max_page_count = 1000`.execute(db);
  await db.insertInto("leases").values({ name: "a", holder: "b", held_until: 1 }).execute();
});

/** Root may write everything, so the permissions of files show to somebody else only. */
async function asOrdinaryUser(work: () => Promise<unknown>): Promise<void> {
  const { geteuid, seteuid } = process;
  if (geteuid?.() !== 0 || seteuid === undefined) return void (await work());
  seteuid(65_534);
  try {
    await work();
  } finally {
    seteuid(0);
  }
}
