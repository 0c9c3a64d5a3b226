import { describe, expect, test } from "vitest";
import type { Place } from "../../src/core/command/invocation.ts";
import type { Explanation } from "../../src/core/explanation.ts";
import { createPosts } from "../../src/storage/create-posts.ts";
import { createReceipts, findReceiptAnywhere } from "../../src/storage/create-receipts.ts";
import { eachStore, type StoreUnderTest } from "../storage/each-store.ts";

const explanation = (receipt: string): Explanation => ({
  version: 1,
  receipt,
  packVersion: "v1",
  kind: "answer",
  verdict: "supported",
  source: "The Paper, 2031-05-01",
  citations: [{ paragraph: 2 }],
  facts: [{ id: "harvest", paragraph: 2, status: "reported", statement: "The harvest fell." }],
  decisions: [
    {
      rule: "best candidate",
      terms: [{ term: "harvest", weight: 2.5, known: 1 }],
      candidates: [
        {
          entry: "harvest",
          score: 0.75,
          similarity: 0.7,
          coverage: 0.8,
          predicate: 1,
          isExact: false,
          factors: [{ reason: "direction", factor: 1.05 }],
        },
      ],
      thresholds: [{ name: "score of the best candidate", value: 0.75, bar: 0.48, passed: true }],
    },
  ],
});

const channel: Place = { platform: "slack", workspace: "T1", channel: "C1", direct: false };
const somebody = { id: "U1" };
const another = { id: "U2" };
const here = { place: channel, actor: somebody };

async function setUp(store: StoreUnderTest) {
  const clock = { now: Date.parse("2031-05-01T12:00:00Z") };
  const problems: unknown[] = [];
  const storage = await store.open();
  const receipts = createReceipts({
    db: storage.db,
    now: () => clock.now,
    onProblem: (problem) => problems.push(problem),
  });
  return { clock, problems, storage, receipts };
}

eachStore("receipts", (store) => {
  test("give the explanation back as it was kept", async () => {
    const { receipts } = await setUp(store);
    await receipts.keep(explanation("r1"), here, "public");
    expect(await receipts.find(here, "r1")).toEqual(explanation("r1"));
  });

  test("are for everybody in the channel where the answer stands", async () => {
    const { receipts } = await setUp(store);
    await receipts.keep(explanation("r1"), here, "public");
    expect(await receipts.find({ place: channel, actor: another }, "r1")).toBeDefined();
  });

  test.each([
    ["another channel", { ...channel, channel: "C2" }],
    ["another workspace", { ...channel, workspace: "T2" }],
    ["another platform", { ...channel, platform: "discord" }],
    ["a direct message", { platform: "slack", channel: "D1", direct: true }],
  ] satisfies [string, Place][])("are not there in %s", async (_where, place) => {
    const { receipts } = await setUp(store);
    await receipts.keep(explanation("r1"), here, "public");
    expect(await receipts.find({ place, actor: somebody }, "r1")).toBeUndefined();
    expect(await receipts.find({ place, actor: somebody })).toBeUndefined();
  });

  test("of private replies and of direct messages are for their reader alone", async () => {
    const { receipts } = await setUp(store);
    await receipts.keep(explanation("r1"), here, "private");
    expect(await receipts.find(here, "r1")).toBeDefined();
    expect(await receipts.find({ place: channel, actor: another }, "r1")).toBeUndefined();
    expect(await receipts.find({ place: channel, actor: another })).toBeUndefined();
    const direct: Place = { platform: "slack", channel: "D1", direct: true };
    await receipts.keep(explanation("r2"), { place: direct, actor: somebody }, "public");
    expect(await receipts.find({ place: direct, actor: somebody }, "r2")).toBeDefined();
    expect(await receipts.find({ place: direct, actor: another }, "r2")).toBeUndefined();
  });

  test("that were given to one privately and to all later are for all", async () => {
    const { receipts } = await setUp(store);
    await receipts.keep(explanation("r1"), here, "private");
    await receipts.keep(explanation("r1"), { place: channel, actor: another }, "public");
    expect(await receipts.find({ place: channel, actor: another }, "r1")).toBeDefined();
  });

  describe("without an id", () => {
    test("give the last answer of the thread, else of the channel", async () => {
      const { clock, receipts } = await setUp(store);
      const thread = { ...here, place: { ...channel, thread: "1" } };
      await receipts.keep(explanation("r1"), thread, "public");
      clock.now += 1;
      await receipts.keep(explanation("r2"), thread, "public");
      clock.now += 1;
      await receipts.keep(explanation("r3"), here, "public");
      expect((await receipts.find(thread))?.receipt).toBe("r2");
      expect((await receipts.find(here))?.receipt).toBe("r3");
      const quiet = { ...here, place: { ...channel, thread: "2" } };
      expect((await receipts.find(quiet))?.receipt).toBe("r3");
    });

    test("take an answer that was given again for the last one", async () => {
      const { clock, receipts } = await setUp(store);
      await receipts.keep(explanation("r1"), here, "public");
      clock.now += 1;
      await receipts.keep(explanation("r2"), here, "public");
      clock.now += 1;
      await receipts.keep(explanation("r1"), here, "public");
      expect((await receipts.find(here))?.receipt).toBe("r1");
    });
  });

  test("of a post are found by replying to it", async () => {
    const { clock, storage, receipts } = await setUp(store);
    const posts = createPosts({ db: storage.db, now: () => clock.now, onProblem: () => undefined });
    await receipts.keep(explanation("r1"), here, "public");
    await posts.keep({ place: channel, message: "10", thread: "1", receipt: "r1" });
    await posts.keep({ place: channel, message: "11", thread: "1" });
    clock.now += 1;
    await receipts.keep(explanation("r2"), here, "public");
    const replyTo = (repliedTo: string) => ({ ...here, place: { ...channel, repliedTo } });
    expect((await receipts.find(replyTo("10")))?.receipt).toBe("r1");
    expect((await receipts.find(replyTo("11")))?.receipt).toBe("r2");
    expect((await receipts.find(replyTo("10"), "r2"))?.receipt).toBe("r2");
    const elsewhere = { ...here, place: { ...channel, workspace: "T2", repliedTo: "10" } };
    expect(await receipts.find(elsewhere)).toBeUndefined();
  });

  test("are found anywhere by the operator", async () => {
    const { storage, receipts } = await setUp(store);
    await receipts.keep(explanation("r1"), here, "private");
    expect(await findReceiptAnywhere(storage.db, "r1")).toEqual(explanation("r1"));
    expect(await findReceiptAnywhere(storage.db, "r2")).toBeUndefined();
  });

  test("name nobody who asked in a channel", async () => {
    const { storage, receipts } = await setUp(store);
    await receipts.keep(explanation("r1"), here, "public");
    const rows = await storage.db.selectFrom("receipts").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(somebody.id);
  });

  test("that cannot be kept are told, and stop no answer", async () => {
    const { problems, storage, receipts } = await setUp(store);
    await storage.close();
    await receipts.keep(explanation("r1"), here, "public");
    expect(problems).toHaveLength(1);
  });
});
