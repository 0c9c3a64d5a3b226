import { expect, test } from "vitest";
import type { DeliveryLedger } from "../../src/delivery/delivery-ledger.ts";
import { createDeliveryLedger } from "../../src/storage/create-delivery-ledger.ts";
import { dueDeliveries } from "../delivery/due-deliveries.ts";
import { eachStore } from "../storage/each-store.ts";

const NOON = Date.parse("2031-05-01T12:00:00Z");
const claimOf = (owner: string, now = NOON, more: { limit?: number; aheadMs?: number } = {}) => ({
  platform: "slack" as const,
  owner,
  now,
  aheadMs: 0,
  leaseMs: 60_000,
  limit: 10,
  ...more,
});
const later = {
  kind: "later",
  availableAt: NOON + 5000,
  isDoubtful: true,
  turns: 0,
  failures: 1,
} as const;

eachStore("the delivery ledger", (store) => {
  const open = async (): Promise<DeliveryLedger> => createDeliveryLedger(await store.open());

  test("takes a subject's slot once, however often it is added", async () => {
    const ledger = await open();
    const due = dueDeliveries("slack", 3, NOON);
    expect(await ledger.add(due)).toBe(3);
    expect(await ledger.add(due)).toBe(0);
    expect(await ledger.add([...due, ...dueDeliveries("slack", 1, NOON + 1)])).toBe(1);
  });

  test("adds many at once", async () => {
    const ledger = await open();
    expect(await ledger.add(dueDeliveries("slack", 2500, NOON))).toBe(2500);
  });

  test("gives back what was added, earliest first, with the same key every time", async () => {
    const ledger = await open();
    const [late, early] = [dueDeliveries("slack", 1, NOON), dueDeliveries("slack", 1, NOON - 1)];
    await ledger.add([...late, ...early]);
    const claimed = await ledger.claim(claimOf("a"));
    expect(claimed).toMatchObject([...early, ...late]);
    const again = await (await open()).add(late);
    expect(again).toBe(1);
    expect(new Set(claimed.map(({ key }) => key)).size).toBe(2);
    for (const { key } of claimed) expect(key).toMatch(/^[0-9a-z]{12}$/);
  });

  test("gives nothing before its time, but a little ahead where that is asked for", async () => {
    const ledger = await open();
    await ledger.add(dueDeliveries("slack", 1, NOON));
    expect(await ledger.claim(claimOf("a", NOON - 1))).toEqual([]);
    expect(await ledger.claim(claimOf("a", NOON - 1000, { aheadMs: 1000 }))).toHaveLength(1);
  });

  test("gives a platform's deliveries to that platform", async () => {
    const ledger = await open();
    await ledger.add([...dueDeliveries("slack", 1, NOON), ...dueDeliveries("discord", 2, NOON)]);
    expect(await ledger.claim(claimOf("a"))).toHaveLength(1);
    expect(await ledger.claim({ ...claimOf("a"), platform: "discord" })).toHaveLength(2);
  });

  test("gives each delivery to one of three that claim at the same time", async () => {
    const url = await store.freshUrl();
    // The embedded store has one process; its claims come over one connection.
    const first = createDeliveryLedger(await store.open({ url }));
    const others =
      store.name === "postgres"
        ? [await store.open({ url }), await store.open({ url })].map(createDeliveryLedger)
        : [first, first];
    await first.add(dueDeliveries("slack", 200, NOON));
    const taken: string[] = [];
    const claimAll = async (ledger: DeliveryLedger, owner: string) => {
      for (;;) {
        const claimed = await ledger.claim(claimOf(owner, NOON, { limit: 7 }));
        if (claimed.length === 0) return;
        taken.push(...claimed.map(({ id }) => id));
      }
    };
    await Promise.all([first, ...others].map((ledger, index) => claimAll(ledger, `p${index}`)));
    expect(taken).toHaveLength(200);
    expect(new Set(taken).size).toBe(200);
  });

  test("gives a delivery to another when its lease ends, and not before", async () => {
    const ledger = await open();
    await ledger.add(dueDeliveries("slack", 1, NOON));
    await ledger.claim(claimOf("a"));
    expect(await ledger.claim(claimOf("b", NOON + 59_999, { aheadMs: 2000 }))).toEqual([]);
    expect(await ledger.claim(claimOf("b", NOON + 60_000))).toHaveLength(1);
  });

  test("keeps a delivery for a holder that renews its lease", async () => {
    const ledger = await open();
    await ledger.add(dueDeliveries("slack", 1, NOON));
    const [held] = await ledger.claim(claimOf("a"));
    await ledger.renew([held?.id ?? ""], "a", NOON + 90_000);
    expect(await ledger.claim(claimOf("b", NOON + 60_000))).toEqual([]);
    await ledger.renew([held?.id ?? ""], "b", NOON + 900_000);
    expect(await ledger.claim(claimOf("b", NOON + 90_000))).toHaveLength(1);
  });

  test("takes nothing from one who no longer holds it", async () => {
    const ledger = await open();
    await ledger.add(dueDeliveries("slack", 1, NOON));
    const [held] = await ledger.claim(claimOf("a"));
    await ledger.claim(claimOf("b", NOON + 60_000));
    const attempting = { kind: "attempting", at: NOON, leaseUntil: NOON + 60_000 } as const;
    expect(await ledger.record(held?.id ?? "", "a", attempting)).toBe(false);
    expect(await ledger.record(held?.id ?? "", "b", attempting)).toBe(true);
  });

  test("remembers an attempt of which nobody knows how it ended, and the first of all", async () => {
    const ledger = await open();
    await ledger.add(dueDeliveries("slack", 1, NOON));
    const [{ id } = { id: "" }] = await ledger.claim(claimOf("a"));
    await ledger.record(id, "a", { kind: "attempting", at: NOON, leaseUntil: NOON + 60_000 });
    await ledger.record(id, "a", later);
    const [second] = await ledger.claim(claimOf("a", NOON + 5000));
    expect(second).toMatchObject({ firstAttemptAt: NOON, doubtfulAttemptAt: NOON, failures: 1 });
    const at = NOON + 6000;
    await ledger.record(id, "a", { kind: "attempting", at, leaseUntil: at + 60_000 });
    await ledger.record(id, "a", { ...later, isDoubtful: false, turns: 2 });
    const [third] = await ledger.claim(claimOf("a", NOON + 7000));
    expect(third).toMatchObject({ firstAttemptAt: NOON, turns: 2 });
    expect(third).not.toHaveProperty("doubtfulAttemptAt");
  });

  test("never gives out again what has ended", async () => {
    const ledger = await open();
    await ledger.add(dueDeliveries("slack", 1, NOON));
    const [{ id } = { id: "" }] = await ledger.claim(claimOf("a"));
    const outcome = { kind: "skipped", reason: "nothing-new" } as const;
    expect(await ledger.record(id, "a", { kind: "settled", outcome, at: NOON })).toBe(true);
    expect(await ledger.record(id, "a", later)).toBe(false);
    expect(await ledger.claim(claimOf("b", NOON + 1e9))).toEqual([]);
  });
});
