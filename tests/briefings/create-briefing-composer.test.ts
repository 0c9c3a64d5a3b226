import { describe, expect, test } from "vitest";
import { readSchedule } from "../../src/core/briefing/read-schedule.ts";
import type { Subscription } from "../../src/core/briefing/subscription.ts";
import { plainText } from "../../src/core/document/plain-text.ts";
import type { Pack } from "../../src/core/pack.ts";
import type { Delivery, DeliveryOutcome } from "../../src/delivery/delivery.ts";
import { asker, placeOf } from "./channels.ts";
import { PACK, setUpBriefings } from "./set-up-briefings.ts";

type Briefings = Awaited<ReturnType<typeof setUpBriefings>>;

async function setUp(posts: Subscription["posts"] = "when-changed") {
  const briefings = await setUpBriefings();
  const read = readSchedule("every day 13:00");
  if (read.kind === "problem") throw new Error(read.problem);
  const request = { topic: "overall", schedule: read.schedule, posts };
  const added = await briefings.book.add(request, asker("manager"));
  if (added.kind === "refused") throw new Error(added.reason);
  const { id } = added.subscription;
  const subscription = async () => briefings.subscriptions.read(id);

  /** The delivery of the day's slot, on that day. */
  async function deliveryOf(day: string): Promise<Delivery> {
    briefings.setClock(`${day}T13:00:02Z`);
    await briefings.scheduler.tick();
    const found = (await briefings.claim()).find(({ subject }) => subject === id);
    if (!found) throw new Error(`nothing was due on ${day}`);
    return found;
  }
  return { ...briefings, id, subscription, deliveryOf };
}

const POSTED: DeliveryOutcome = {
  kind: "posted",
  ref: { platform: "slack", channel: "C1", message: "1", key: "k" },
};
const failed = (reason: "channel-gone" | "forbidden" | "refused" | "uninstalled" | "expired") =>
  ({ kind: "failed", reason, detail: "as Slack says" }) as const;

/** What was composed, as text. */
function textOf(composed: Awaited<ReturnType<Briefings["composer"]["compose"]>>): string {
  return typeof composed === "string" ? composed : plainText(composed);
}

const CHANGED: Pack = {
  ...PACK,
  version: "another",
  facts: PACK.facts.map((fact) =>
    fact.id === "closed" ? { ...fact, statement: "The Quayle Bridge is closed for good." } : fact,
  ),
};

describe("a briefing", () => {
  test("is posted the first time, with the day of its slot", async () => {
    const { composer, deliveryOf } = await setUp();
    const text = textOf(await composer.compose(await deliveryOf("2031-05-07")));
    expect(text).toMatch(/^The bridge closure: 7 May 2031\n/);
  });

  test("is the same whenever it is composed for that slot", async () => {
    const { composer, deliveryOf, setClock } = await setUp();
    const delivery = await deliveryOf("2031-05-07");
    const first = await composer.compose(delivery);
    setClock("2031-05-07T15:00:00Z");
    expect(await composer.compose(delivery)).toEqual(first);
  });

  test("is not posted again while nothing has changed, unless it is wanted always", async () => {
    for (const [posts, then] of [
      ["when-changed", /^nothing-new$/],
      ["always", /^The bridge closure: 8 May 2031\n/],
    ] as const) {
      const { composer, deliveryOf } = await setUp(posts);
      const first = await deliveryOf("2031-05-07");
      await composer.compose(first);
      await composer.onSettled(first, POSTED);
      expect(textOf(await composer.compose(await deliveryOf("2031-05-08")))).toMatch(then);
    }
  });

  test("counts as read only once it was posted", async () => {
    const { composer, deliveryOf } = await setUp();
    const first = await deliveryOf("2031-05-07");
    await composer.compose(first);
    await composer.onSettled(first, { kind: "uncertain", detail: "who knows" });
    expect(textOf(await composer.compose(await deliveryOf("2031-05-08")))).toMatch(/8 May 2031/);
  });

  test("tells what has changed since the channel's last one, once", async () => {
    const { composer, composerOf, deliveryOf } = await setUp();
    const first = await deliveryOf("2031-05-07");
    await composer.compose(first);
    await composer.onSettled(first, POSTED);
    const later = composerOf(CHANGED);
    const second = await deliveryOf("2031-05-08");
    const text = textOf(await later.compose(second));
    expect(text).toContain("What has changed\n- Changed: The Quayle Bridge is closed for good.");
    expect(text).toContain("Before: Marrow City closed the Quayle Bridge");
    await later.onSettled(second, POSTED);
    expect(await later.compose(await deliveryOf("2031-05-09"))).toBe("nothing-new");
  });

  test("remembers what it said, not what the facts have become by the time it stands there", async () => {
    const { composer, composerOf, deliveryOf } = await setUp();
    const first = await deliveryOf("2031-05-07");
    await composer.compose(first);
    await composer.onSettled(first, POSTED);
    expect(textOf(await composerOf(CHANGED).compose(await deliveryOf("2031-05-08")))).toContain(
      "What has changed",
    );
  });

  test("is cancelled when a later slot has come, so that only the latest is posted", async () => {
    const { composer, deliveryOf } = await setUp();
    const first = await deliveryOf("2031-05-07");
    const second = await deliveryOf("2031-05-08");
    expect(await composer.compose(first)).toBe("cancelled");
    expect(textOf(await composer.compose(second))).toContain("8 May 2031");
  });

  test("is cancelled when its subscription is paused or gone", async () => {
    const { composer, deliveryOf, book, id } = await setUp();
    const delivery = await deliveryOf("2031-05-07");
    await book.change(id, "pause", asker("manager"));
    expect(await composer.compose(delivery)).toBe("cancelled");
    await book.change(id, "remove", asker("manager"));
    expect(await composer.compose(delivery)).toBe("cancelled");
    await composer.onSettled(delivery, POSTED);
  });

  test("that is asked for now is posted whatever has changed, and even while paused", async () => {
    const { composer, deliveryOf, book, id, claim, setClock } = await setUp();
    const first = await deliveryOf("2031-05-07");
    await composer.compose(first);
    await composer.onSettled(first, POSTED);
    await book.change(id, "pause", asker("manager"));
    setClock("2031-05-07T14:00:00Z");
    await book.change(id, "run-now", asker("manager"));
    const [now, ...more] = await claim();
    if (!now) throw new Error("nothing is on its way");
    expect(more).toEqual([]);
    expect(textOf(await composer.compose(now))).toContain("7 May 2031");
  });
});

describe("a failure", () => {
  /** The notices that are on their way, as text. */
  async function notices({ claim, composer }: Briefings) {
    const found = await claim();
    return Promise.all(
      found.map(async (each) => [each.place.channel, textOf(await composer.compose(each))]),
    );
  }

  test.each([
    ["channel-gone", "gone", /its channel no longer exists/],
    ["uninstalled", "uninstalled", /I was removed from there/],
  ] as const)("of the kind %s pauses it and tells its creator, once", async (reason, why, told) => {
    const briefings = await setUp();
    const { composer, deliveryOf, subscription, id } = briefings;
    const delivery = await deliveryOf("2031-05-07");
    await Promise.all([
      composer.onSettled(delivery, failed(reason)),
      composer.onSettled(delivery, failed(reason)),
    ]);
    await composer.onSettled(delivery, failed(reason));
    expect(await subscription()).toMatchObject({ state: "paused", pausedFor: why });
    const [notice, ...more] = await notices(briefings);
    expect(more).toEqual([]);
    expect(notice?.[0]).toBe(placeOf("D-manager").channel);
    expect(notice?.[1]).toMatch(told);
    expect(notice?.[1]).toContain(`briefings resume ${id}`);
  });

  test("of two slots at once tells its creator of one", async () => {
    const briefings = await setUp();
    const { composer, deliveryOf } = briefings;
    const deliveries = [await deliveryOf("2031-05-07"), await deliveryOf("2031-05-08")];
    for (const delivery of deliveries) await composer.onSettled(delivery, failed("channel-gone"));
    expect(await notices(briefings)).toHaveLength(1);
  });

  test("pauses it the third time in a row, however often each is told", async () => {
    const briefings = await setUp();
    const { composer, deliveryOf, subscription } = briefings;
    for (const day of ["07", "08", "09"]) {
      expect(await subscription()).toMatchObject({ state: "active" });
      const delivery = await deliveryOf(`2031-05-${day}`);
      for (let told = 0; told < 2; told += 1)
        await composer.onSettled(delivery, failed("forbidden"));
    }
    expect(await subscription()).toMatchObject({ state: "paused", pausedFor: "failures" });
    const found = await notices(briefings);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toMatch(/three times in a row/);
  });

  test("is forgotten with the next success", async () => {
    const { composer, deliveryOf, subscription } = await setUp();
    const outcomes = [failed("forbidden"), failed("refused"), POSTED, failed("forbidden")];
    for (const [index, outcome] of outcomes.entries())
      await composer.onSettled(await deliveryOf(`2031-05-1${index}`), outcome);
    expect(await subscription()).toMatchObject({ state: "active", failures: 1 });
  });

  test("of the platform alone counts for nothing", async () => {
    const { composer, deliveryOf, subscription } = await setUp();
    for (let day = 10; day < 15; day += 1)
      await composer.onSettled(await deliveryOf(`2031-05-${day}`), failed("expired"));
    expect(await subscription()).toMatchObject({ state: "active", failures: 0 });
  });

  test("to have the briefing in the pack pauses it and says so", async () => {
    const briefings = await setUp();
    const delivery = await briefings.deliveryOf("2031-05-07");
    const other = briefings.composerOf({ ...PACK, briefings: PACK.briefings.slice(1) });
    expect(await other.compose(delivery)).toBe("cancelled");
    expect(await briefings.subscription()).toMatchObject({ pausedFor: "no-topic" });
    expect((await notices(briefings))[0]?.[1]).toMatch(/no longer has this briefing/);
  });

  test("is no longer told of when somebody has let it go on meanwhile", async () => {
    const briefings = await setUp();
    const { composer, deliveryOf, book, id } = briefings;
    await composer.onSettled(await deliveryOf("2031-05-07"), failed("channel-gone"));
    await book.change(id, "resume", asker("manager"));
    expect((await notices(briefings)).map(([, text]) => text)).toEqual(["cancelled"]);
  });
});
