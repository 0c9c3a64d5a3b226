import { expect, test } from "vitest";
import type { Subscription } from "../../src/core/briefing/subscription.ts";
import { createBriefedChannels } from "../../src/storage/create-briefed-channels.ts";
import { createSubscriptions } from "../../src/storage/create-subscriptions.ts";
import { eachStore } from "../storage/each-store.ts";

const place = { platform: "slack", workspace: "T1", channel: "C1", direct: false } as const;
const plain: Subscription = {
  id: "k7m2q",
  place,
  topic: "overall",
  schedule: { kind: "weekly", days: ["mon", "thu"], time: "09:00" },
  zone: "Europe/Berlin",
  posts: "when-changed",
  state: "active",
  failures: 0,
  createdBy: "U1",
  createdAt: 1000,
  nextDue: 5000,
  plannedAt: 1000,
};
const full: Subscription = {
  ...plain,
  id: "zz000",
  place: { platform: "discord", channel: "42", direct: true },
  length: "short",
  schedule: { kind: "cron", expression: "0 9 1 * *" },
  posts: "always",
  state: "paused",
  pausedFor: "failures",
  failures: 3,
  failedSlot: 4000,
  runNow: 4500,
};

eachStore("the subscriptions", (store) => {
  test("come back as they went in", async () => {
    const subscriptions = createSubscriptions(await store.open());
    const once: Subscription = {
      ...plain,
      id: "once1",
      schedule: { kind: "once", date: "2031-02-28", time: "23:30" },
    };
    const { nextDue: _, createdBy: __, ...ended } = once;
    for (const each of [plain, full, once, ended].map((one, at) => ({ ...one, id: `id${at}` }))) {
      expect(await subscriptions.add(each)).toBe(true);
      expect(await subscriptions.read(each.id)).toEqual(each);
    }
  });

  test("are not written over by another of the same id", async () => {
    const subscriptions = createSubscriptions(await store.open());
    await subscriptions.add(plain);
    expect(await subscriptions.add({ ...plain, topic: "another" })).toBe(false);
    expect((await subscriptions.read(plain.id))?.topic).toBe("overall");
  });

  test("are listed by channel, oldest first, and never another's", async () => {
    const subscriptions = createSubscriptions(await store.open());
    const at = (id: string, createdAt: number, where: Subscription["place"]) =>
      subscriptions.add({ ...plain, id, createdAt, place: where });
    await at("b", 2, place);
    await at("a", 3, place);
    await at("c", 1, place);
    await at("d", 1, { ...place, channel: "C2" });
    await at("e", 1, { ...place, workspace: "T2" });
    await at("f", 1, { platform: "discord", channel: "C1", direct: true });
    const ids = async (where: Subscription["place"]) =>
      (await subscriptions.list(where)).map(({ id }) => id);
    expect(await ids(place)).toEqual(["c", "b", "a"]);
    expect(await ids({ platform: "discord", channel: "C1", direct: true })).toEqual(["f"]);
  });

  test("change in what is named and in nothing else", async () => {
    const subscriptions = createSubscriptions(await store.open());
    await subscriptions.add(full);
    const patch = {
      state: "active",
      pausedFor: undefined,
      failures: 0,
      nextDue: undefined,
    } as const;
    expect(await subscriptions.change(full.id, patch)).toBe(true);
    const { pausedFor: _, nextDue: __, ...rest } = full;
    expect(await subscriptions.read(full.id)).toEqual({ ...rest, state: "active", failures: 0 });
    expect(await subscriptions.change("nobody", patch)).toBe(false);
  });

  test("change only while what is expected holds, for one of several that try", async () => {
    const subscriptions = createSubscriptions(await store.open());
    await subscriptions.add(plain);
    const pause = () => subscriptions.change(plain.id, { state: "paused" }, { state: "active" });
    const done = await Promise.all([pause(), pause(), pause()]);
    expect(done.filter(Boolean)).toHaveLength(1);
  });

  test("are due from their moment on, earliest first, while they are active", async () => {
    const subscriptions = createSubscriptions(await store.open());
    const due = async (now: number, limit = 10) =>
      (await subscriptions.due(now, limit)).map(({ id }) => id);
    await subscriptions.add({ ...plain, id: "late", nextDue: 9000 });
    await subscriptions.add({ ...plain, id: "early", nextDue: 5000 });
    await subscriptions.add({ ...plain, id: "paused", state: "paused", nextDue: 5000 });
    const { nextDue: _, ...ended } = plain;
    await subscriptions.add({ ...ended, id: "ended" });
    expect(await due(4999)).toEqual([]);
    expect(await due(5000)).toEqual(["early"]);
    expect(await due(9000)).toEqual(["early", "late"]);
    expect(await due(9000, 1)).toEqual(["early"]);
  });

  test("that a later clock has planned are found", async () => {
    const subscriptions = createSubscriptions(await store.open());
    await subscriptions.add({ ...plain, id: "now", plannedAt: 1000 });
    await subscriptions.add({ ...plain, id: "then", plannedAt: 2000 });
    const found = await subscriptions.plannedAfter(1000, 10);
    expect(found.map(({ id }) => id)).toEqual(["then"]);
  });

  test("are planned together, each unless another has planned it meanwhile", async () => {
    const subscriptions = createSubscriptions(await store.open());
    const { nextDue: _, ...ended } = plain;
    await subscriptions.add({ ...plain, id: "b" });
    await subscriptions.add({ ...plain, id: "a" });
    await subscriptions.add({ ...ended, id: "c" });
    const plans = [
      { id: "b", before: 5000, nextDue: 6000 },
      { id: "a", before: 4000, nextDue: 7000 },
      { id: "c", before: undefined, nextDue: undefined },
    ];
    await Promise.all([subscriptions.plan(plans, 2000), subscriptions.plan(plans, 2000)]);
    const read = async (id: string) => {
      const { nextDue, plannedAt } = (await subscriptions.read(id)) ?? {};
      return [nextDue, plannedAt];
    };
    expect(await read("b")).toEqual([6000, 2000]);
    expect(await read("a")).toEqual([5000, 1000]);
    expect(await read("c")).toEqual([undefined, 2000]);
    await subscriptions.plan([{ id: "b", before: 6000, nextDue: undefined }], 3000);
    expect(await read("b")).toEqual([undefined, 3000]);
    await subscriptions.plan([], 3000);
  });

  test("are gone when they are removed", async () => {
    const subscriptions = createSubscriptions(await store.open());
    await subscriptions.add(plain);
    await subscriptions.remove(plain.id);
    expect(await subscriptions.read(plain.id)).toBeUndefined();
    await subscriptions.remove(plain.id);
  });
});

eachStore("what channels were told", (store) => {
  const snapshot = (version: string, line: string) => ({
    version,
    facts: {
      closed: { topic: "closure", line },
      "it's": { topic: "x", line: 'a "quoted" é line' },
    },
  });

  test("is nothing at first, and then the last thing, by channel and topic", async () => {
    const briefed = createBriefedChannels(await store.open());
    expect(await briefed.read(place, "overall")).toBeUndefined();
    await briefed.write(place, "overall", snapshot("v1", "one"), 1000);
    await briefed.write(place, "market", snapshot("v1", "one"), 1000);
    await briefed.write(place, "overall", snapshot("v2", "two"), 2000);
    expect(await briefed.read(place, "overall")).toEqual(snapshot("v2", "two"));
    expect(await briefed.read(place, "market")).toEqual(snapshot("v1", "one"));
    expect(await briefed.read({ ...place, workspace: "T2" }, "overall")).toBeUndefined();
  });

  test("is written by several at the same time", async () => {
    const briefed = createBriefedChannels(await store.open());
    const channels = Array.from({ length: 8 }, (_, at) => ({ ...place, channel: `C${at}` }));
    await Promise.all(
      channels.map((each) => briefed.write(each, "overall", snapshot("v1", "one"), 1)),
    );
    for (const each of channels) expect((await briefed.read(each, "overall"))?.version).toBe("v1");
  });
});
