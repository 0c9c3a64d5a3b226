import { expect, test } from "vitest";
import type { ThreadContext } from "../../src/core/answering/thread-context.ts";
import { createThreadMemory } from "../../src/storage/create-thread-memory.ts";
import { eachStore, type StoreUnderTest } from "../storage/each-store.ts";

const context = (fact: string): ThreadContext => ({
  version: 1,
  facts: [fact],
  entities: [],
  measures: [],
});

async function setUp(store: StoreUnderTest) {
  const clock = { now: Date.parse("2031-05-01T12:00:00Z") };
  const problems: unknown[] = [];
  const storage = await store.open();
  const threads = createThreadMemory({
    db: storage.db,
    now: () => clock.now,
    onProblem: (problem) => problems.push(problem),
  });
  return { clock, problems, storage, threads };
}

eachStore("thread memory", (store) => {
  test("gives back what was last written, thread by thread", async () => {
    const { threads } = await setUp(store);
    expect(await threads.read("a")).toBeUndefined();
    await threads.write("a", context("first"));
    await threads.write("b", context("other"));
    await threads.write("a", context("second"));
    expect(await threads.read("a")).toEqual(context("second"));
    expect(await threads.read("b")).toEqual(context("other"));
  });

  test("forgets a thread that was quiet for an hour", async () => {
    const { clock, threads } = await setUp(store);
    await threads.write("a", context("first"));
    clock.now += 60 * 60 * 1000 - 1;
    expect(await threads.read("a")).toEqual(context("first"));
    clock.now += 1;
    expect(await threads.read("a")).toBeUndefined();
  });

  test("takes what another version wrote for nothing", async () => {
    const { clock, problems, storage, threads } = await setUp(store);
    const row = { used_at: clock.now };
    await storage.db
      .insertInto("thread_contexts")
      .values([
        { thread: "newer", context: '{"version":2}', ...row },
        { thread: "broken", context: '{"version":', ...row },
      ])
      .execute();
    expect(await threads.read("newer")).toBeUndefined();
    expect(await threads.read("broken")).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test("tells what it cannot do, and lets the question be answered", async () => {
    const { problems, storage, threads } = await setUp(store);
    await storage.close();
    expect(await threads.read("a")).toBeUndefined();
    await threads.write("a", context("first"));
    expect(problems).toHaveLength(2);
  });
});
