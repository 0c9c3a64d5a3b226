import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultOf, slotsOf } from "../../src/briefings/slots.ts";
import { readSchedule } from "../../src/core/briefing/read-schedule.ts";
import type { Schedule } from "../../src/core/briefing/schedule.ts";
import { weeklySchedule } from "./random-schedules.ts";

function schedule(text: string): Schedule {
  const read = readSchedule(text);
  if (read.kind === "problem") throw new Error(`${text}: ${read.problem}`);
  return read.schedule;
}

function next(text: string, zone: string, after: string, count = 3): readonly string[] {
  return slotsOf(schedule(text), zone)
    .next(Date.parse(after), count)
    .map((slot) => new Date(slot).toISOString().replace(":00.000Z", "Z"));
}

describe("slots", () => {
  test("keep their local time when the clocks change", () => {
    expect(next("sundays 09:00", "Europe/Berlin", "2026-03-21T00:00Z", 2)).toEqual([
      "2026-03-22T08:00Z",
      "2026-03-29T07:00Z",
    ]);
    expect(next("sat, sun 09:00", "America/New_York", "2026-10-31T00:00Z", 2)).toEqual([
      "2026-10-31T13:00Z",
      "2026-11-01T14:00Z",
    ]);
  });

  test.each([
    ["every day 02:30", "Europe/Berlin", "2026-03-28T12:00Z", "2026-03-29T01:00Z"],
    ["2026-03-29 02:30", "Europe/Berlin", "2026-03-28T12:00Z", "2026-03-29T01:00Z"],
    ["30 2 * * *", "America/New_York", "2026-03-07T12:00Z", "2026-03-08T07:00Z"],
    ["every day 02:15", "Australia/Lord_Howe", "2026-10-03T12:00Z", "2026-10-03T15:30Z"],
  ])(
    "that do not exist are due when the clocks have gone forward: %s in %s",
    (text, zone, after, due) => {
      expect(next(text, zone, after, 1)).toEqual([due]);
    },
  );

  test.each([
    [
      "every day 02:30",
      "Europe/Berlin",
      "2026-10-24T12:00Z",
      "2026-10-25T00:30Z",
      "2026-10-26T01:30Z",
    ],
    [
      "30 1 * * *",
      "America/New_York",
      "2026-10-31T12:00Z",
      "2026-11-01T05:30Z",
      "2026-11-02T06:30Z",
    ],
  ])("that come twice are due once, the first time: %s in %s", (text, zone, after, first, then) => {
    expect(next(text, zone, after, 2)).toEqual([first, then]);
  });

  test("that come twice and are for once are due the first time", () => {
    expect(next("2026-10-25 02:30", "Europe/Berlin", "2026-10-24T12:00Z")).toEqual([
      "2026-10-25T00:30Z",
    ]);
  });

  test("of a leap day come in leap years only", () => {
    expect(next("0 9 29 2 *", "UTC", "2026-01-01T00:00Z", 2)).toEqual([
      "2028-02-29T09:00Z",
      "2032-02-29T09:00Z",
    ]);
    expect(next("2028-02-29 09:00", "Asia/Tokyo", "2026-01-01T00:00Z")).toEqual([
      "2028-02-29T00:00Z",
    ]);
  });

  test("of a day that a zone has left out are not made up", () => {
    expect(next("every day 09:00", "Pacific/Apia", "2011-12-29T00:00Z", 2)).toEqual([
      "2011-12-29T19:00Z",
      "2011-12-30T19:00Z",
    ]);
  });

  test("of a cron expression are those of its zone", () => {
    expect(next("0 9 1 * *", "Asia/Kolkata", "2026-11-25T00:00Z", 2)).toEqual([
      "2026-12-01T03:30Z",
      "2027-01-01T03:30Z",
    ]);
  });
});

describe("the latest slot", () => {
  const zones = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"];
  const cron = fc
    .constantFrom("0 * * * *", "30 2 * * *", "15,45 1-3 * * *", "0 9 29 2 *", "0 12 * * mon#1")
    .map((expression): Schedule => ({ kind: "cron", expression }));
  const start = Date.parse("2026-01-01T00:00:00Z");
  const year = 366 * 24 * 60 * 60 * 1000;
  const hours = (count: number) => count * 60 * 60 * 1000;
  const changes = [
    "2026-03-08",
    "2026-03-29",
    "2026-04-05",
    "2026-10-04",
    "2026-10-25",
    "2026-11-01",
  ];
  const moment = fc.oneof(
    fc.integer({ min: start, max: start + year }),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -hours(30), max: hours(6) }))
      .map(([day, offset]) => Date.parse(day) + offset),
  );
  const span = fc.integer({ min: 0, max: hours(48) });

  test("is the last of those that come one after the other, in any zone", () => {
    fc.assert(
      fc.property(
        fc.oneof(weeklySchedule, cron),
        fc.constantFrom(...zones),
        moment,
        span,
        (...drawn) => {
          const [of, zone, after, length] = drawn;
          const slots = slotsOf(of, zone);
          const until = after + length;
          const due = slots.next(after, 60).filter((slot) => slot <= until);
          expect(slots.latest(after, until)).toBe(due.at(-1));
        },
      ),
      { numRuns: 250 },
    );
  });

  test("comes behind the moment, and each slot before the next", () => {
    fc.assert(
      fc.property(
        fc.oneof(weeklySchedule, cron),
        fc.constantFrom(...zones),
        moment,
        (of, zone, after) => {
          const coming = slotsOf(of, zone).next(after, 12);
          let before = after;
          for (const slot of coming) {
            expect(slot).toBeGreaterThan(before);
            before = slot;
          }
          // From any slot on, the rest is the same.
          expect(slotsOf(of, zone).next(coming[0] ?? after, 11)).toEqual(coming.slice(1));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("counts at its very moment and not a millisecond before", () => {
    const slots = slotsOf(schedule("every day 09:00"), "UTC");
    const nine = Date.parse("2026-11-25T09:00:00Z");
    expect(slots.latest(nine - 1, nine)).toBe(nine);
    expect(slots.latest(nine - 5000, nine - 1)).toBeUndefined();
    expect(slots.latest(nine, nine + 1000)).toBeUndefined();
  });

  test("of a time for once is that or none", () => {
    const slots = slotsOf(schedule("2026-11-25 09:00"), "UTC");
    const nine = Date.parse("2026-11-25T09:00:00Z");
    expect(slots.latest(0, nine)).toBe(nine);
    expect(slots.latest(nine, nine + year)).toBeUndefined();
    expect(slots.latest(0, nine - 1)).toBeUndefined();
  });
});

describe("a schedule is refused", () => {
  test.each([
    ["when it is no cron expression", "99 9 * * *", "bad-cron"],
    ["when it lies in the past", "2026-11-25 08:59", "past"],
    ["when its day never comes", "0 9 30 2 *", "never"],
    ["when it comes every minute", "* * * * *", "too-often"],
    ["when it comes twice in a quarter of an hour once a week", "0,10 9 * * 1", "too-often"],
  ])("%s", (_, text, fault) => {
    expect(faultOf(schedule(text), "UTC", Date.parse("2026-11-25T09:00:00Z"))).toBe(fault);
  });

  test.each(["2026-11-25 09:01", "every day 09:00", "*/15 9 * * 1", "0 9 29 2 *"])(
    "but not when it is %s",
    (text) => {
      const now = Date.parse("2026-11-25T09:00:00Z");
      expect(faultOf(schedule(text), "UTC", now)).toBeUndefined();
    },
  );
});
