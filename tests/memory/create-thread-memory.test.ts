import { expect, test } from "vitest";
import type { ThreadContext } from "../../src/core/answering/thread-context.ts";
import { createThreadMemory } from "../../src/memory/create-thread-memory.ts";

const context: ThreadContext = {
  version: 1,
  facts: ["harvest-fall"],
  entities: ["wheat"],
  measures: [],
};
const HOUR = 60 * 60 * 1000;

function setUp() {
  // lru-cache takes a clock at 0 for "no time yet".
  const clock = { now: 1 };
  return { clock, memory: createThreadMemory(() => clock.now) };
}

test("remembers a thread and no other", async () => {
  const { memory } = setUp();
  await memory.write("a", context);
  expect(await memory.read("a")).toEqual(context);
  expect(await memory.read("b")).toBeUndefined();
});

test("forgets a thread that was quiet for an hour", async () => {
  const { clock, memory } = setUp();
  await memory.write("a", context);
  clock.now += HOUR + 1;
  expect(await memory.read("a")).toBeUndefined();
});

test("keeps a thread that goes on", async () => {
  const { clock, memory } = setUp();
  await memory.write("a", context);
  clock.now += HOUR - 1;
  await memory.read("a");
  clock.now += HOUR - 1;
  expect(await memory.read("a")).toEqual(context);
});

test("stays bounded: the thread not used for longest goes first", async () => {
  const { memory } = setUp();
  for (let thread = 0; thread <= 5_000; thread++) await memory.write(`${thread}`, context);
  expect(await memory.read("0")).toBeUndefined();
  expect(await memory.read("5000")).toEqual(context);
});
