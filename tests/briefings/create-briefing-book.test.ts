import { describe, expect, test } from "vitest";
import type { SubscriptionRequest } from "../../src/core/briefing/briefing-book.ts";
import { readSchedule } from "../../src/core/briefing/read-schedule.ts";
import { plainText } from "../../src/core/document/plain-text.ts";
import { asker, placeOf } from "./channels.ts";
import { setUpBriefings } from "./set-up-briefings.ts";

const manager = asker("manager");
const reader = asker("reader");

function request(when = "weekdays 09:00", more: Partial<SubscriptionRequest> = {}) {
  const read = readSchedule(when);
  if (read.kind === "problem") throw new Error(read.problem);
  return { topic: "overall", schedule: read.schedule, posts: "when-changed", ...more } as const;
}

async function setUp(zone?: string) {
  const briefings = await setUpBriefings(zone === undefined ? {} : { zone });
  const add = async (more: Partial<SubscriptionRequest> = {}) => {
    const added = await briefings.book.add(request("weekdays 09:00", more), manager);
    if (added.kind === "refused") throw new Error(added.reason);
    return added.subscription.id;
  };
  return { ...briefings, add };
}

const refused = (reason: string) => ({ kind: "refused", reason });
const times = (next: readonly number[]) => next.map((slot) => new Date(slot).toISOString());

describe("to add", () => {
  test("plans it for the channel where it is asked, in UTC where no zone is known", async () => {
    const { book, subscriptions } = await setUp();
    const added = await book.add(request(), manager);
    if (added.kind === "refused") throw new Error(added.reason);
    expect(added).toMatchObject({
      channelName: "#c1",
      subscription: { place: placeOf("C1"), zone: "UTC", createdBy: "manager", state: "active" },
    });
    expect(times(added.next)).toEqual([
      "2031-05-08T09:00:00.000Z",
      "2031-05-09T09:00:00.000Z",
      "2031-05-12T09:00:00.000Z",
    ]);
    expect(await subscriptions.read(added.subscription.id)).toEqual(added.subscription);
  });

  test("takes the asker's zone where it is known, and the one that is named before that", async () => {
    const { book } = await setUp("Asia/Tokyo");
    expect(await book.add(request(), manager)).toMatchObject({
      subscription: { zone: "Asia/Tokyo" },
    });
    expect(await book.add(request("9:00", { zone: "Europe/Rome" }), manager)).toMatchObject({
      subscription: { zone: "Europe/Rome" },
    });
  });

  test("plans it for another channel", async () => {
    const { book } = await setUp();
    const added = await book.add(request("9:00", { channel: "C2" }), manager);
    expect(added).toMatchObject({ subscription: { place: placeOf("C2") } });
  });

  test.each([
    ["by one who does not manage the channel", reader, {}, "not-yours"],
    ["for a channel that is not there", manager, { channel: "C9" }, "no-channel"],
    ["for a channel where the bot may not post", manager, { channel: "C3" }, "cannot-post"],
    ["for a time that has passed", manager, request("2031-05-07 11:59"), "past"],
    ["for a day that never comes", manager, request("0 9 31 2 *"), "never"],
    ["for every minute", manager, request("* * * * *"), "too-often"],
    ["for an expression that is none", manager, request("0 77 * * *"), "bad-cron"],
    [
      "where no chat is connected",
      { ...manager, place: { platform: "web", channel: "page", direct: true } } as const,
      {},
      "no-chat",
    ],
  ])("is refused %s", async (_, who, more, reason) => {
    const { book, subscriptions } = await setUp();
    expect(await book.add({ ...request(), ...more }, who)).toEqual(refused(reason));
    expect(await subscriptions.list(placeOf("C1"))).toEqual([]);
  });

  test("is refused when the channel has as many as can be shown", async () => {
    const { book, add } = await setUp();
    for (let count = 0; count < 25; count += 1) await add();
    expect(await book.add(request(), manager)).toEqual(refused("too-many"));
  });

  test("takes another id when the first is taken", async () => {
    const { book, subscriptions, add } = await setUp();
    const first = await subscriptions.read(await add());
    if (!first) throw new Error("nothing was added");
    await subscriptions.add({ ...first, id: "id2" });
    expect(await book.add(request(), manager)).toMatchObject({ subscription: { id: "id3" } });
  });
});

describe("to list", () => {
  test("shows a channel's own to everybody there", async () => {
    const { book, add } = await setUp();
    const id = await add();
    await add({ channel: "C2" });
    const listed = await book.list(undefined, reader);
    expect(listed).toMatchObject({ planned: [{ subscription: { id } }] });
  });

  test("shows another channel's to those who manage it, and to nobody else", async () => {
    const { book, add } = await setUp();
    await add({ channel: "C2" });
    expect(await book.list("C2", reader)).toEqual(refused("not-yours"));
    expect(await book.list("C2", manager)).toMatchObject({ planned: [{ channelName: "#c2" }] });
  });
});

describe("to preview", () => {
  test("shows the next one, as it will read", async () => {
    const { book, add } = await setUp();
    const found = await book.preview(await add(), manager);
    if (found.kind === "refused") throw new Error(found.reason);
    expect(found.isNews).toBe(true);
    expect(plainText(found.document)).toMatch(/^The bridge closure: 8 May 2031\n/);
  });

  test("is for those who manage the channel", async () => {
    const { book, add } = await setUp();
    expect(await book.preview(await add(), reader)).toEqual(refused("not-yours"));
  });
});

describe("to change", () => {
  test("stops it, and lets it go on from the next time on", async () => {
    const { book, add, setClock, scheduler, claim } = await setUp();
    const id = await add();
    expect(await book.change(id, "pause", manager)).toMatchObject({
      next: [],
      subscription: { state: "paused", pausedFor: "asked" },
    });
    setClock("2031-05-12T12:00:00Z");
    const resumed = await book.change(id, "resume", manager);
    if (resumed.kind === "refused") throw new Error(resumed.reason);
    expect(times(resumed.next)[0]).toBe("2031-05-13T09:00:00.000Z");
    expect(resumed.subscription).not.toHaveProperty("pausedFor");
    await scheduler.tick();
    expect(await claim()).toEqual([]);
  });

  test("removes it for good", async () => {
    const { book, add, subscriptions } = await setUp();
    const id = await add();
    expect(await book.change(id, "remove", manager)).toMatchObject({ subscription: { id } });
    expect(await subscriptions.read(id)).toBeUndefined();
    expect(await book.change(id, "remove", manager)).toEqual(refused("no-such-subscription"));
  });

  test("posts it at once, and leaves its times as they are", async () => {
    const { book, add, claim, subscriptions } = await setUp();
    const id = await add();
    const { nextDue } = (await subscriptions.read(id)) ?? {};
    expect(nextDue).toBeDefined();
    expect(await book.change(id, "run-now", manager)).toMatchObject({ subscription: { nextDue } });
    expect(await claim()).toMatchObject([{ subject: id, place: placeOf("C1") }]);
  });

  test.each(["pause", "resume", "remove", "run-now"] as const)(
    "is for those who manage the channel: %s",
    async (change) => {
      const { book, add, subscriptions } = await setUp();
      const id = await add();
      const before = await subscriptions.read(id);
      expect(await book.change(id, change, reader)).toEqual(refused("not-yours"));
      expect(await subscriptions.read(id)).toEqual(before);
    },
  );

  test("shows nobody in another workspace that there is such a one", async () => {
    const { book, add } = await setUp();
    const id = await add();
    const stranger = asker("manager", "C1", "T2");
    expect(await book.change(id, "remove", stranger)).toEqual(refused("no-such-subscription"));
  });
});
