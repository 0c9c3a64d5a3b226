import { afterEach, beforeEach, expect, test } from "vitest";
import { createDiscordPlatform } from "../../../src/platforms/discord/create-discord-platform.ts";
import { createDiscordShards } from "../../../src/platforms/discord/create-discord-shards.ts";
import { createIncomingEvents } from "../../../src/storage/create-incoming-events.ts";
import { createLeases } from "../../../src/storage/create-leases.ts";
import type { Storage } from "../../../src/storage/open-storage.ts";
import { type FakeDiscord, startFakeDiscord } from "../../fakes/fake-discord.ts";
import { keepLog, sampleCommands } from "../../fakes/sample-commands.ts";
import { eachStore, type StoreUnderTest } from "../../storage/each-store.ts";

const MESSAGES = /\/channels\/\d+\/messages$/;
const LEASE_MS = 30_000;

let discord: FakeDiscord;
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  discord = await startFakeDiscord();
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await discord.stop();
});

/** Several processes that share a store; a test moves their clock, and lets each of them look around. */
async function setUp(store: StoreUnderTest, shards: number | "auto" = 1) {
  const clock = { now: Date.parse("2031-05-01T12:00:00Z") };
  const url = await store.freshUrl();
  const shared = store.name === "sqlite" ? await store.open({ url }) : undefined;

  return {
    clock,
    async startProcess(name: string, token = "good-token") {
      const storage: Storage = shared ?? (await store.open({ url }));
      const { router, posts, asked } = await sampleCommands();
      const log = keepLog();
      let tick: () => void = () => undefined;
      const now = () => clock.now;
      const platform = createDiscordShards({
        shards,
        bot: "a",
        leases: createLeases({ db: storage.db, holder: name, now }),
        connect: (choice) =>
          createDiscordPlatform({
            config: { token, apiUrl: discord.api },
            shards: choice,
            router,
            events: createIncomingEvents(storage.db, now),
            posts,
            log,
          }),
        now,
        every: (_ms, work) => {
          tick = work;
          return () => {
            tick = () => undefined;
          };
        },
        log,
      });
      stops.push(() => platform.stop());
      await platform.start();
      return { platform, asked, log, storage, look: () => tick() };
    },
  };
}

/** Waits for what the network will bring, within the time of the test. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

eachStore("shards of Discord", (store) => {
  test("are connected by one process; the others stand by", async () => {
    const { startProcess } = await setUp(store);
    const one = await startProcess("one");
    const two = await startProcess("two");
    expect(discord.shards()).toEqual([[0, 1]]);
    expect(one.platform.health()).toEqual({ ok: true, detail: "connected" });
    expect(two.platform.health()).toEqual({ ok: true, detail: "standing by for another process" });
    discord.message("how many apples?", { direct: true });
    await discord.call("POST", MESSAGES);
    expect([one.asked.length, two.asked.length]).toEqual([1, 0]);
  });

  test("are taken over when their process falls silent, which then lets go", async () => {
    const { clock, startProcess } = await setUp(store);
    const silent = await startProcess("silent");
    const other = await startProcess("other");
    clock.now += LEASE_MS;
    other.look();
    await until(() => discord.shards().length === 2);
    silent.look();
    await until(() => discord.shards().length === 1);
    expect(silent.platform.health().detail).toBe("standing by for another process");
    discord.message("how many apples?", { direct: true });
    await discord.call("POST", MESSAGES);
    expect([silent.asked.length, other.asked.length]).toEqual([0, 1]);
  });

  test("are taken over at once when their process stops", async () => {
    const { startProcess } = await setUp(store);
    const one = await startProcess("one");
    const two = await startProcess("two");
    await one.platform.stop();
    two.look();
    await until(() => two.platform.health().detail === "connected");
    expect(discord.shards()).toEqual([[0, 1]]);
  });

  test("stay with a process that holds on", async () => {
    const { clock, startProcess } = await setUp(store);
    const one = await startProcess("one");
    const two = await startProcess("two");
    for (let round = 0; round < 10; round += 1) {
      clock.now += 5_000;
      const { held_until: before } = await lease(one.storage);
      one.look();
      while ((await lease(one.storage)).held_until === before) await new Promise(setImmediate);
      two.look();
    }
    expect(discord.shards()).toEqual([[0, 1]]);
    expect(discord.operations.filter((op) => op === 2)).toHaveLength(1);
  });

  test("are shared, one at a look, by processes that start together", async () => {
    const { startProcess } = await setUp(store, 2);
    await startProcess("one");
    await startProcess("two");
    expect(discord.shards()).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test("are let go when the store cannot be asked for as long as a lease", async () => {
    const { clock, startProcess } = await setUp(store);
    const one = await startProcess("one");
    await one.storage.close();
    clock.now += 20_000;
    one.look();
    await until(() => one.log.lines.some(({ level }) => level === "warn"));
    expect(discord.shards()).toHaveLength(1);
    clock.now += 10_000;
    one.look();
    await until(() => discord.shards().length === 0);
  });

  test("do not stay with a process that cannot log in", async () => {
    const { startProcess } = await setUp(store);
    await expect(startProcess("wrong", "bad-token")).rejects.toMatchObject({
      code: "discord-start",
    });
    const right = await startProcess("right");
    expect(right.platform.health().detail).toBe("connected");
  });
});

async function lease({ db }: Storage) {
  return db.selectFrom("leases").select("held_until").executeTakeFirstOrThrow();
}
