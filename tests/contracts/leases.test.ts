import { expect, test } from "vitest";
import { createLeases } from "../../src/storage/create-leases.ts";
import { eachStore, onPostgres, type StoreUnderTest } from "../storage/each-store.ts";

async function setUp(store: StoreUnderTest) {
  const clock = { now: Date.parse("2031-05-01T12:00:00Z") };
  const { db } = await store.open();
  const holder = (name: string) => createLeases({ db, holder: name, now: () => clock.now });
  return { clock, one: holder("one"), two: holder("two") };
}

eachStore("leases", (store) => {
  test("are held by one, name by name", async () => {
    const { one, two } = await setUp(store);
    expect(await one.acquire("shard 0", 1_000)).toBe(true);
    expect(await two.acquire("shard 0", 1_000)).toBe(false);
    expect(await two.acquire("shard 1", 1_000)).toBe(true);
  });

  test("stay with a holder that holds on in time", async () => {
    const { clock, one, two } = await setUp(store);
    await one.acquire("shard 0", 1_000);
    clock.now += 900;
    expect(await one.acquire("shard 0", 1_000)).toBe(true);
    clock.now += 900;
    expect(await two.acquire("shard 0", 1_000)).toBe(false);
  });

  test("pass on when their holder fell silent, who then learns of it", async () => {
    const { clock, one, two } = await setUp(store);
    await one.acquire("shard 0", 1_000);
    clock.now += 999;
    expect(await two.acquire("shard 0", 1_000)).toBe(false);
    clock.now += 1;
    expect(await two.acquire("shard 0", 1_000)).toBe(true);
    expect(await one.acquire("shard 0", 1_000)).toBe(false);
  });

  test("pass on at once when they are let go, which only their holder can do", async () => {
    const { one, two } = await setUp(store);
    await one.acquire("shard 0", 1_000);
    await two.release("shard 0");
    expect(await two.acquire("shard 0", 1_000)).toBe(false);
    await one.release("shard 0");
    expect(await two.acquire("shard 0", 1_000)).toBe(true);
  });
});

onPostgres("leases of several processes", (store) => {
  test("are held by one of them each, however they race", async () => {
    const url = await store.freshUrl();
    const processes = await Promise.all(
      Array.from({ length: 5 }, async (_, index) => {
        const { db } = await store.open({ url });
        return createLeases({ db, holder: `process ${index}`, now: () => 0 });
      }),
    );
    const names = Array.from({ length: 40 }, (_, index) => `shard ${index}`);
    const held = await Promise.all(
      names.flatMap((name) =>
        processes.map(async (leases) => ((await leases.acquire(name, 1_000)) ? [name] : [])),
      ),
    );
    expect(held.flat().toSorted()).toEqual(names.toSorted());
  });
});
