import { expect, test } from "vitest";
import { exportStore } from "../../src/storage/export-store.ts";
import { forgetUser } from "../../src/storage/forget-user.ts";
import type { Storage } from "../../src/storage/open-storage.ts";
import { eachStore } from "../storage/each-store.ts";

const SOMEBODY = "U1_X";
/** Looks like SOMEBODY to a careless pattern. */
const OTHERS = ["U1aX", "U1_X2", "AU1_X"];

async function fill({ db }: Storage): Promise<void> {
  for (const [index, user] of [SOMEBODY, ...OTHERS].entries()) {
    const thread = `C1:${user}`;
    const common = { place: "p", explanation: "{}", answered_at: 1 };
    await db
      .insertInto("receipts")
      .values([
        { receipt: `private ${user}`, actor: user, thread: "1", ...common },
        { receipt: `public ${index}`, actor: "", thread, ...common },
      ])
      .execute();
    await db
      .insertInto("thread_contexts")
      .values({ thread: JSON.stringify(["slack", "T1", "C1", thread]), context: "{}", used_at: 1 })
      .execute();
  }
}

async function everythingIn(storage: Storage): Promise<string> {
  let text = "";
  await exportStore(storage, async (line) => {
    text += line;
  });
  return text;
}

eachStore("forgetting a user", (store) => {
  test("removes all that is theirs alone and their name from the rest, and says so", async () => {
    const storage = await store.open();
    await fill(storage);
    expect(await forgetUser(storage.db, SOMEBODY)).toEqual([
      { table: "thread_contexts", done: "deleted", rows: 1 },
      { table: "receipts", done: "deleted", rows: 1 },
      { table: "receipts", done: "no longer names the user", rows: 1 },
    ]);
    const left = await everythingIn(storage);
    expect(left).not.toMatch(/[:" ]U1_X["\\]/);
    for (const other of OTHERS) {
      expect(left.split(`C1:${other}`)).toHaveLength(3);
      expect(left).toContain(`private ${other}`);
    }
    expect(await forgetUser(storage.db, SOMEBODY)).toEqual([]);
  });
});
