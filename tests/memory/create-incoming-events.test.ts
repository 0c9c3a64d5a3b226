import { expect, test } from "vitest";
import { createIncomingEvents } from "../../src/memory/create-incoming-events.ts";

function setUp() {
  const clock = { now: 1 };
  return { clock, events: createIncomingEvents(() => clock.now) };
}

test("gives an event to one claimant only", async () => {
  const { events } = setUp();
  expect(await events.claim("a", 1_000)).toBe(true);
  expect(await events.claim("a", 1_000)).toBe(false);
  expect(await events.claim("b", 1_000)).toBe(true);
});

test("gives an event again when its holder let the lease run out", async () => {
  const { clock, events } = setUp();
  await events.claim("a", 1_000);
  clock.now += 1_000;
  expect(await events.claim("a", 1_000)).toBe(true);
});

test("never gives an answered event again while it is remembered", async () => {
  const { clock, events } = setUp();
  await events.claim("a", 1_000);
  await events.answered("a");
  clock.now += 30 * 60 * 1000;
  expect(await events.claim("a", 1_000)).toBe(false);
});
