import { describe, expect, test } from "vitest";
import type { ActionState } from "../../src/core/command/action-state.ts";
import type { Place } from "../../src/core/command/invocation.ts";
import { createActionStates } from "../../src/storage/create-action-states.ts";
import { exportStore } from "../../src/storage/export-store.ts";
import { forgetUser } from "../../src/storage/forget-user.ts";
import { importStore } from "../../src/storage/import-store.ts";
import { purge } from "../../src/storage/purge.ts";
import { eachStore, onPostgres, type StoreUnderTest } from "../storage/each-store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

const sources: ActionState = { kind: "sources", receipt: "r1", facts: ["harvest", "prices"] };
const share: ActionState = { kind: "share", receipt: "r1" };

const channel: Place = { platform: "slack", workspace: "T1", channel: "C1", direct: false };
const somebody = { id: "U1" };
const another = { id: "U2" };
const here = { place: channel, actor: somebody };
const beside = { place: channel, actor: another };

async function setUp(store: StoreUnderTest) {
  const clock = { now: Date.parse("2031-05-01T12:00:00Z") };
  const problems: unknown[] = [];
  const storage = await store.open();
  const actions = createActionStates({
    db: storage.db,
    now: () => clock.now,
    onProblem: (problem) => problems.push(problem),
  });
  const purgeNow = () => purge(storage.db, { retentionDays: 90, now: () => clock.now });
  return { clock, problems, storage, actions, purgeNow };
}

eachStore("what actions stand for", (store) => {
  test("is found as it was kept, by everybody where it stands", async () => {
    const { actions } = await setUp(store);
    expect(await actions.keep("a1", sources, here, "public")).toBe(true);
    expect(await actions.keep("a2", share, here, "public")).toBe(true);
    expect(await actions.find(here, "a1")).toEqual(sources);
    expect(await actions.find(beside, "a1")).toEqual(sources);
    expect(await actions.find(here, "a2")).toEqual(share);
    expect(await actions.find(here, "a3")).toBeUndefined();
  });

  test.each([
    ["another channel", { ...channel, channel: "C2" }],
    ["another workspace", { ...channel, workspace: "T2" }],
    ["another platform", { ...channel, platform: "discord" }],
    ["a direct message", { platform: "slack", channel: "D1", direct: true }],
  ] satisfies [string, Place][])("is not there in %s", async (_where, place) => {
    const { actions } = await setUp(store);
    await actions.keep("a1", sources, here, "public");
    expect(await actions.find({ place, actor: somebody }, "a1")).toBeUndefined();
  });

  test("in private replies and direct messages is for their reader alone", async () => {
    const { actions } = await setUp(store);
    await actions.keep("a1", sources, here, "private");
    expect(await actions.find(here, "a1")).toEqual(sources);
    expect(await actions.find(beside, "a1")).toBeUndefined();
    const direct: Place = { platform: "slack", channel: "D1", direct: true };
    await actions.keep("a2", sources, { place: direct, actor: somebody }, "public");
    expect(await actions.find({ place: direct, actor: somebody }, "a2")).toEqual(sources);
    expect(await actions.find({ place: direct, actor: another }, "a2")).toBeUndefined();
  });

  test("is one's own before everybody's", async () => {
    const { actions } = await setUp(store);
    await actions.keep("a1", sources, here, "public");
    await actions.keep("a1", share, here, "private");
    expect(await actions.find(here, "a1")).toEqual(share);
    expect(await actions.find(beside, "a1")).toEqual(sources);
  });

  test("stays what it was when the same ref is kept for something else", async () => {
    const { actions } = await setUp(store);
    await actions.keep("a1", sources, here, "public");
    expect(await actions.keep("a1", share, here, "public")).toBe(false);
    expect(await actions.find(here, "a1")).toEqual(sources);
  });

  test("may be kept again and at the same time, in any order of its fields", async () => {
    const { problems, storage, actions } = await setUp(store);
    const { kind, ...rest } = sources;
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        actions.keep("a1", index % 2 === 0 ? sources : { ...rest, kind }, here, "public"),
      ),
    );
    expect(kept).toEqual(Array.from({ length: 20 }, () => true));
    expect(problems).toEqual([]);
    expect(await storage.db.selectFrom("action_states").select("ref").execute()).toHaveLength(1);
  });

  test("is gone after the days it is kept, counted from the last time", async () => {
    const { clock, actions, purgeNow } = await setUp(store);
    await actions.keep("a1", sources, here, "public");
    await actions.keep("a2", share, here, "public");
    clock.now += DAY_MS;
    await actions.keep("a2", share, here, "public");
    clock.now += 89 * DAY_MS;
    expect(await purgeNow()).toEqual(new Map());
    clock.now += 1;
    expect(await purgeNow()).toEqual(new Map([["action_states", 1]]));
    expect(await actions.find(here, "a1")).toBeUndefined();
    expect(await actions.find(here, "a2")).toEqual(share);
  });

  test("is forgotten with the user it was for, and names nobody in a channel", async () => {
    const { storage, actions } = await setUp(store);
    await actions.keep("a1", sources, here, "private");
    await actions.keep("a1", sources, beside, "private");
    await actions.keep("a2", sources, here, "public");
    expect(await forgetUser(storage.db, somebody.id)).toEqual([
      { table: "action_states", done: "deleted", rows: 1 },
    ]);
    expect(await actions.find(here, "a1")).toBeUndefined();
    expect(await actions.find(beside, "a1")).toEqual(sources);
    expect(await actions.find(here, "a2")).toEqual(sources);
    const rows = await storage.db.selectFrom("action_states").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(somebody.id);
  });

  test("is found in the store that an export was taken into", async () => {
    const { storage, actions } = await setUp(store);
    await actions.keep("a1", sources, here, "private");
    const lines: string[] = [];
    await exportStore(storage, async (line) => {
      lines.push(line);
    });
    const restored = await setUp(store);
    await importStore(restored.storage, each(lines));
    expect(await restored.actions.find(here, "a1")).toEqual(sources);
  });

  describe("is refused, with nothing kept,", () => {
    test.each([
      ["when the ref is empty", "", sources, /ref of an action has 0 bytes/],
      ["when the ref is longer than 100 bytes", "é".repeat(51), sources, /has 102 bytes/],
      [
        "when there are too many facts",
        "a1",
        { ...sources, facts: Array.from({ length: 26 }, () => "harvest") },
        /facts: an action has 25 facts at most/,
      ],
      [
        "when an id is too long",
        "a1",
        { ...sources, receipt: "r".repeat(101) },
        /receipt: an id has 1 to 100/,
      ],
      ["when words stand there", "a1", { kind: "who asked this?" }, /kind: an id has/],
      [
        "when there is more than ids",
        "a1",
        { ...sources, question: "who?" } as ActionState,
        /question/,
      ],
    ] satisfies [string, string, ActionState, RegExp][])(
      "%s",
      async (_why, ref, state, message) => {
        const { storage, actions } = await setUp(store);
        await expect(actions.keep(ref, state, here, "public")).rejects.toMatchObject({
          code: "storage-bad-value",
          message: expect.stringMatching(message),
        });
        expect(await storage.db.selectFrom("action_states").select("ref").execute()).toEqual([]);
      },
    );

    test("not when all of it is as long as it may be", async () => {
      const { actions } = await setUp(store);
      const id = "i".repeat(100);
      const largest = { kind: id, receipt: id, facts: Array.from({ length: 25 }, () => id) };
      expect(await actions.keep("é".repeat(50), largest, here, "public")).toBe(true);
      expect(await actions.find(here, "é".repeat(50))).toEqual(largest);
    });
  });

  test("that another version wrote and this one cannot read is not there", async () => {
    const { storage, actions } = await setUp(store);
    await actions.keep("a1", sources, here, "public");
    await storage.db.updateTable("action_states").set({ state: '{"sort":"sources"}' }).execute();
    expect(await actions.find(here, "a1")).toBeUndefined();
  });

  test("that cannot be kept is told, and stops no answer", async () => {
    const { problems, storage, actions } = await setUp(store);
    await storage.close();
    expect(await actions.keep("a1", sources, here, "public")).toBe(false);
    expect(problems).toHaveLength(1);
  });
});

onPostgres("what actions stand for, in several processes,", (store) => {
  test("is one thing however they race, and each learns whether it is theirs", async () => {
    const url = await store.freshUrl();
    const processes = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const { db } = await store.open({ url });
        return createActionStates({ db, now: () => 0, onProblem: () => undefined });
      }),
    );
    for (let round = 0; round < 20; round += 1) {
      const states = processes.map((_, index) => (index % 2 === 0 ? sources : share));
      const kept = await Promise.all(
        processes.map((actions, index) =>
          actions.keep(`a${round}`, states[index] ?? share, here, "public"),
        ),
      );
      const found = await processes[0]?.find(beside, `a${round}`);
      expect(kept).toEqual(states.map(({ kind }) => kind === found?.kind));
      expect(kept.filter((isKept) => isKept)).toHaveLength(2);
    }
  });
});

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield line.trimEnd();
}
