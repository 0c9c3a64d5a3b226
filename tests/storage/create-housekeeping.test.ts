import { expect, test } from "vitest";
import { createHousekeeping } from "../../src/storage/create-housekeeping.ts";
import { createLeases } from "../../src/storage/create-leases.ts";
import { keepLog } from "../fakes/sample-commands.ts";
import { openEmbedded } from "./open-embedded.ts";

const MINUTE_MS = 60_000;

/** A housekeeper whose clock and timer the test moves. */
async function setUp() {
  const storage = await openEmbedded();
  const clock = { now: Date.parse("2031-05-01T12:00:00Z") };
  const log = keepLog();
  const works: (() => void)[] = [];
  const hire = (holder: string) =>
    createHousekeeping({
      storage,
      leases: createLeases({ db: storage.db, holder, now: () => clock.now }),
      retentionDays: 1,
      now: () => clock.now,
      every: (_ms, work) => {
        works.push(work);
        return () => works.splice(works.indexOf(work), 1);
      },
      log,
    });
  const addOldEvent = async () =>
    storage.db
      .insertInto("incoming_events")
      .values({ key: `${clock.now}`, answered: 1, held_until: 0, seen_at: 0, origin: "" })
      .execute();
  const eventsLeft = async () =>
    (await storage.db.selectFrom("incoming_events").selectAll().execute()).length;
  return { storage, clock, log, works, hire, addOldEvent, eventsLeft };
}

test("the store is purged at the start and every ten minutes", async () => {
  const { clock, works, hire, addOldEvent, eventsLeft } = await setUp();
  await addOldEvent();
  const housekeeping = hire("one");
  await housekeeping.start();
  expect(await eventsLeft()).toBe(0);
  for (const [minutes, left] of [
    [9, 1],
    [1, 0],
  ] as const) {
    clock.now += minutes * MINUTE_MS;
    if (left === 1) await addOldEvent();
    works[0]?.();
    await housekeeping.stop();
    expect(await eventsLeft()).toBe(left);
    await housekeeping.start();
  }
});

test("the store is purged by one process of several", async () => {
  const { hire, addOldEvent, eventsLeft } = await setUp();
  const one = hire("one");
  await one.start();
  await addOldEvent();
  const two = hire("two");
  await two.start();
  expect(await eventsLeft()).toBe(1);
  await one.stop();
  await hire("three").start();
  expect(await eventsLeft()).toBe(0);
});

test("a store that does not answer shows in the health, and is told", async () => {
  const { storage, log, works, hire } = await setUp();
  const housekeeping = hire("one");
  expect(housekeeping.health()).toEqual({ ok: false, detail: "not started" });
  await housekeeping.start();
  expect(housekeeping.health()).toEqual({ ok: true, detail: "open" });
  await storage.close();
  works[0]?.();
  await housekeeping.stop();
  expect(housekeeping.health().ok).toBe(false);
  expect(log.lines.map(({ level }) => level)).toContain("error");
});
