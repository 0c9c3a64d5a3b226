import { expect, test } from "vitest";
import { createIncomingEvents } from "../../src/storage/create-incoming-events.ts";
import { eachStore, onPostgres, type StoreUnderTest } from "../storage/each-store.ts";

async function setUp(store: StoreUnderTest) {
  const clock = { now: Date.parse("2031-05-01T12:00:00Z") };
  const { db } = await store.open();
  return { clock, events: createIncomingEvents(db, () => clock.now) };
}

eachStore("incoming events", (store) => {
  test("are given to one claimant only", async () => {
    const { events } = await setUp(store);
    expect(await events.claim("a", 1_000)).toBe(true);
    expect(await events.claim("a", 1_000)).toBe(false);
    expect(await events.claim("b", 1_000)).toBe(true);
  });

  test("are given again when their holder let the lease run out", async () => {
    const { clock, events } = await setUp(store);
    await events.claim("a", 1_000);
    clock.now += 999;
    expect(await events.claim("a", 1_000)).toBe(false);
    clock.now += 1;
    expect(await events.claim("a", 1_000)).toBe(true);
    expect(await events.claim("a", 1_000)).toBe(false);
  });

  test("are never given again once they are answered", async () => {
    const { clock, events } = await setUp(store);
    await events.claim("a", 1_000);
    await events.answered("a");
    clock.now += 60 * 60 * 1000;
    expect(await events.claim("a", 1_000)).toBe(false);
  });

  test("whose holder died are given out once more, by where they came from", async () => {
    const { clock, events } = await setUp(store);
    await events.claim("discord:1", 1_000, "here/1");
    await events.claim("discord:2", 1_000, "here/2");
    await events.claim("discord:3", 1_000);
    await events.claim("slack:4", 1_000, "there/4");
    await events.answered("discord:2");
    expect(await events.claimAbandoned("discord:", 1_000)).toEqual([]);
    clock.now += 1_000;
    const given = await Promise.all([
      events.claimAbandoned("discord:", 1_000),
      events.claimAbandoned("discord:", 1_000),
    ]);
    expect(given.flat()).toEqual([{ key: "discord:1", origin: "here/1" }]);
    clock.now += 1_000;
    expect(await events.claimAbandoned("discord:", 1_000)).toEqual([]);
  });

  test("are too old for a late answer after a quarter of an hour", async () => {
    const { clock, events } = await setUp(store);
    await events.claim("discord:1", 1_000, "here/1");
    clock.now += 15 * 60 * 1000;
    expect(await events.claimAbandoned("discord:", 1_000)).toEqual([]);
  });

  test("that many claim at once are given to one of them each", async () => {
    const { events } = await setUp(store);
    const keys = Array.from({ length: 20 }, (_, index) => `event ${index}`);
    const claims = await Promise.all(
      [...keys, ...keys, ...keys].map((key) => events.claim(key, 1_000)),
    );
    expect(claims.filter(Boolean)).toHaveLength(keys.length);
  });
});

onPostgres("incoming events of several processes", (store) => {
  test("are given to one of them each, however they race", async () => {
    const url = await store.freshUrl();
    const processes = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const { db } = await store.open({ url });
        return createIncomingEvents(db, () => 0);
      }),
    );
    const keys = Array.from({ length: 60 }, (_, index) => `event ${index}`);
    const claims = await Promise.all(
      keys.flatMap((key) =>
        processes.map(async (events) => ((await events.claim(key, 1_000)) ? [key] : [])),
      ),
    );
    expect(claims.flat().toSorted()).toEqual(keys.toSorted());
  });
});
