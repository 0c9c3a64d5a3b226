import { describe, expect, test } from "vitest";
import { exportStore } from "../../src/storage/export-store.ts";
import { importStore } from "../../src/storage/import-store.ts";
import type { Storage } from "../../src/storage/open-storage.ts";
import { eachStore, type StoreUnderTest } from "../storage/each-store.ts";
import { freshFile } from "../storage/open-embedded.ts";

const MANY = 2_345;

async function fill({ db }: Storage): Promise<void> {
  await db
    .insertInto("incoming_events")
    .values({ key: "slack:Ev1", answered: 1, held_until: 5, seen_at: 4, origin: "" })
    .execute();
  await db
    .insertInto("thread_contexts")
    .values({ thread: "t", context: '{"words":"Brücke \\"橋\\" 🌉"}', used_at: 7 })
    .execute();
  await db.insertInto("leases").values({ name: "l", holder: "h", held_until: 1 }).execute();
  for (let at = 0; at < MANY; at += 335) {
    const rows = Array.from({ length: 335 }, (_, index) => ({
      receipt: `r${at + index}`,
      place: index % 2 === 0 ? "p" : "q",
      actor: "",
      thread: "",
      explanation: "{}",
      answered_at: at + index,
    }));
    await db.insertInto("receipts").values(rows).execute();
  }
}

async function exported(storage: Storage): Promise<readonly string[]> {
  const lines: string[] = [];
  await exportStore(storage, async (line) => {
    lines.push(line);
  });
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield line.trimEnd();
}

/** A store of the other dialect would need Postgres in any case: the embedded one is always there. */
const emptyEmbedded = (store: StoreUnderTest) => store.open({ url: freshFile() });

eachStore("an export", (store) => {
  test("is taken into an empty store of the same kind, row for row, leases left behind", async () => {
    const from = await store.open();
    await fill(from);
    const lines = await exported(from);
    expect(lines).toHaveLength(MANY + 2 + 2);
    const to = await store.open();
    expect(await importStore(to, each(lines))).toBe(MANY + 2);
    expect(await exported(to)).toEqual(lines);
    expect(await to.db.selectFrom("leases").selectAll().execute()).toEqual([]);
  });

  test("is taken into an embedded store and back, row for row", async () => {
    const from = await store.open();
    await fill(from);
    const lines = await exported(from);
    const embedded = await emptyEmbedded(store);
    await importStore(embedded, each(lines));
    const back = await store.open();
    await importStore(back, each(await exported(embedded)));
    expect((await exported(back)).toSorted()).toEqual(lines.toSorted());
  });

  test("shows one state of the store while others write to it", async () => {
    const url = await store.freshUrl();
    const owner = await store.open({ url });
    await fill(owner);
    const guest = await store.open({ url, role: "guest" });
    const lines: string[] = [];
    await exportStore(guest, async (line) => {
      lines.push(line);
      // Between the first page of receipts and the last, the desk goes on.
      if (lines.length !== 10) return;
      await owner.db.deleteFrom("receipts").where("answered_at", ">", 2_000).execute();
      await owner.db.updateTable("receipts").set({ explanation: "later" }).execute();
    });
    expect(lines.filter((line) => line.includes('"receipts"'))).toHaveLength(MANY);
    expect(lines.join("")).not.toContain("later");
    const { n } = await owner.db
      .selectFrom("receipts")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    expect(n).toBe(2_001);
  });

  describe("is refused, with nothing changed,", () => {
    const row =
      '{"table":"receipts","row":{"receipt":"r1","place":"p","actor":"","thread":"","explanation":"{}","answered_at":1}}';
    const end = (rows: number) => `{"end":true,"rows":${rows}}`;

    test.each([
      ["by a store that is not empty", /not empty/, (head: string) => [head, row, row, end(2)]],
    ])("%s", async (_why, message, lines) => {
      const storage = await store.open();
      const [head = ""] = await exported(storage);
      await fill(storage);
      await expect(importStore(storage, each(lines(head)))).rejects.toThrow(message);
    });

    test.each([
      ["when it is none", /no export/, () => ["hello", row, end(1)]],
      ["when it is empty", /cut off/, () => []],
      [
        "when it is of another schema",
        /schema version 2/,
        () => [
          '{"format":"event-desk-export","version":1,"schema":["answers","unheard-of"]}',
          row,
          end(1),
        ],
      ],
      ["when it is cut off", /cut off/, (head) => [head, row]],
      ["when a line is missing", /line 3: 2 rows were exported/, (head) => [head, row, end(2)]],
      ["when a line is damaged", /line 3: not a row/, (head) => [head, row, "{", end(2)]],
      [
        "when a value cannot be one",
        /line 2: not a row/,
        (head) => [head, '{"table":"receipts","row":{"receipt":true}}', end(1)],
      ],
      ["when a row stands there twice", /does not fit/, (head) => [head, row, row, end(2)]],
      [
        "when a row is of another table",
        /no table leases/,
        (head) => [head, '{"table":"leases","row":{"name":"l"}}', end(1)],
      ],
      [
        "when a row has other columns",
        /does not fit/,
        (head) => [head, '{"table":"receipts","row":{"\\"; drop table receipts":"x"}}', end(1)],
      ],
    ] satisfies [string, RegExp, (head: string) => string[]][])(
      "%s",
      async (_why, message, lines) => {
        const storage = await store.open();
        const [head = ""] = await exported(storage);
        await expect(importStore(storage, each(lines(head)))).rejects.toMatchObject({
          code: "storage-import",
          message: expect.stringMatching(message),
        });
        expect(await exported(storage)).toEqual([head, `${end(0)}\n`]);
      },
    );
  });
});
