import { expect, test } from "vitest";
import { createBriefingScheduler } from "../../src/briefings/create-briefing-scheduler.ts";
import { readSchedule } from "../../src/core/briefing/read-schedule.ts";
import { eachStore } from "../storage/each-store.ts";
import { asker } from "./channels.ts";
import { setUpBriefings } from "./set-up-briefings.ts";

type Briefings = Awaited<ReturnType<typeof setUpBriefings>>;

async function add({ book }: Briefings, when: string, zone = "UTC"): Promise<string> {
  const read = readSchedule(when);
  if (read.kind === "problem") throw new Error(when);
  const request = { topic: "overall", schedule: read.schedule, zone, posts: "always" } as const;
  const added = await book.add(request, asker("manager"));
  if (added.kind === "refused") throw new Error(added.reason);
  return added.subscription.id;
}

/** Looks at the clock at each of these moments; what was due then. */
async function ticks(briefings: Briefings, ...moments: readonly string[]) {
  const slots: string[] = [];
  for (const moment of moments) {
    briefings.setClock(moment);
    await briefings.scheduler.tick();
    slots.push(...(await briefings.claim()).map(({ slot }) => slot));
  }
  return slots;
}

eachStore("the scheduler", (store) => {
  const open = async () => setUpBriefings({ storage: await store.open() });

  test("writes a slot into the ledger once it has come, and once only", async () => {
    const briefings = await open();
    await add(briefings, "thursdays 09:00");
    expect(await ticks(briefings, "2031-05-08T08:59:59Z")).toEqual([]);
    expect(
      await ticks(briefings, "2031-05-08T09:00:00Z", "2031-05-08T09:00:05Z", "2031-05-08T10:00Z"),
    ).toEqual(["2031-05-08T09:00:00.000Z"]);
    expect(await ticks(briefings, "2031-05-15T09:00:03Z")).toEqual(["2031-05-15T09:00:00.000Z"]);
  });

  test("writes the latest of the slots that were missed, and no other", async () => {
    const briefings = await open();
    await add(briefings, "every day 09:00");
    await add(briefings, "0 * * * *");
    expect(await ticks(briefings, "2031-05-21T12:30:00Z")).toEqual([
      "2031-05-21T09:00:00.000Z",
      "2031-05-21T12:00:00.000Z",
    ]);
  });

  test("posts nothing twice when the clock goes back an hour, and nothing too little", async () => {
    const briefings = await open();
    await add(briefings, "every day 13:00");
    await add(briefings, "every day 13:45");
    expect(
      await ticks(
        briefings,
        "2031-05-07T13:30:00Z",
        "2031-05-07T12:30:00Z",
        "2031-05-07T13:30:00Z",
        "2031-05-07T13:45:00Z",
      ),
    ).toEqual(["2031-05-07T13:00:00.000Z", "2031-05-07T13:45:00.000Z"]);
  });

  test("goes on as usual after a clock that was years ahead for a while", async () => {
    const briefings = await open();
    await add(briefings, "every day 13:00");
    const ahead = await ticks(briefings, "2039-01-01T00:00:00Z");
    expect(ahead).toEqual(["2038-12-31T13:00:00.000Z"]);
    expect(
      await ticks(briefings, "2031-05-07T12:05:00Z", "2031-05-07T13:00:00Z", "2031-05-08T13:00Z"),
    ).toEqual(["2031-05-07T13:00:00.000Z", "2031-05-08T13:00:00.000Z"]);
  });

  test("is not held up by a subscription that has ended or is paused", async () => {
    const briefings = await open();
    await add(briefings, "2031-05-07 13:00");
    const paused = await add(briefings, "every day 13:00");
    await add(briefings, "every day 13:00");
    await briefings.book.change(paused, "pause", asker("manager"));
    expect(await ticks(briefings, "2031-05-07T13:00:00Z", "2031-05-08T13:00:00Z")).toEqual([
      "2031-05-07T13:00:00.000Z",
      "2031-05-07T13:00:00.000Z",
      "2031-05-08T13:00:00.000Z",
    ]);
  });

  test("is not held up by one whose zone is known no more", async () => {
    const briefings = await open();
    const id = await add(briefings, "every day 13:00");
    const one = await briefings.subscriptions.read(id);
    if (!one) throw new Error("nothing was added");
    await briefings.subscriptions.add({ ...one, id: "lost", zone: "Mars/Olympus" });
    expect(await ticks(briefings, "2031-05-07T13:00:00Z")).toHaveLength(1);
    expect(await briefings.book.list(undefined, asker("reader"))).toMatchObject({
      planned: [{ subscription: { id } }, { subscription: { id: "lost" }, next: [] }],
    });
    expect(await ticks(briefings, "2031-05-08T13:00:00Z")).toHaveLength(1);
  });

  test("keeps a daily time once a day through both changes of the clocks", async () => {
    const briefings = await open();
    briefings.setClock("2031-03-28T12:00:00Z");
    await add(briefings, "every day 02:30", "Europe/Berlin");
    const hours = (from: string, count: number) =>
      Array.from({ length: count }, (_, hour) =>
        new Date(Date.parse(from) + hour * 3_600_000).toISOString(),
      );
    expect(await ticks(briefings, ...hours("2031-03-29T00:00:00Z", 60))).toEqual([
      "2031-03-29T01:30:00.000Z",
      "2031-03-30T01:00:00.000Z",
      "2031-03-31T00:30:00.000Z",
    ]);
    await ticks(briefings, "2031-10-24T12:00:00Z");
    expect(await ticks(briefings, ...hours("2031-10-25T00:00:00Z", 60))).toEqual([
      "2031-10-25T00:30:00.000Z",
      "2031-10-26T00:30:00.000Z",
      "2031-10-27T01:30:00.000Z",
    ]);
  });

  test("gets through more than one batch at once", async () => {
    const briefings = await open();
    const id = await add(briefings, "every day 13:00");
    const one = await briefings.subscriptions.read(id);
    if (!one) throw new Error("nothing was added");
    for (let more = 0; more < 450; more += 1)
      await briefings.subscriptions.add({ ...one, id: `more${more}` });
    expect(await ticks(briefings, "2031-05-07T13:00:00Z")).toHaveLength(451);
  });

  test("does no harm in several processes at once", async () => {
    const briefings = await open();
    await add(briefings, "every day 13:00");
    await add(briefings, "every day 13:00");
    const other = await setUpBriefings({ storage: briefings.storage });
    for (const each of [briefings, other]) each.setClock("2031-05-07T13:00:00Z");
    await Promise.all([
      briefings.scheduler.tick(),
      other.scheduler.tick(),
      briefings.scheduler.tick(),
    ]);
    expect(await briefings.claim()).toHaveLength(2);
  });
});

test("the scheduler looks at the clock again and again until it is stopped, whatever goes wrong", async () => {
  const briefings = await setUpBriefings();
  let looks = 0;
  const problems: unknown[] = [];
  let enough: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const scheduler = createBriefingScheduler({
    subscriptions: briefings.subscriptions,
    ledger: briefings.ledger,
    clock: {
      now: () => {
        looks += 1;
        if (looks === 3) enough();
        if (looks === 1) throw new Error("a clock that fails once");
        return 0;
      },
      sleep: async () => undefined,
    },
    onLook: (problem) => problems.push(problem),
  });
  scheduler.start();
  scheduler.start();
  await done;
  await scheduler.stop();
  expect(problems.map((problem) => problem !== undefined)).toEqual([true, false, false]);
  const before = looks;
  await new Promise(setImmediate);
  expect(looks).toBe(before);
});
