import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/core/briefing/read-schedule.ts";
import { type Schedule, scheduleText } from "../../../src/core/briefing/schedule.ts";
import { timeOfDay, weeklySchedule } from "../../briefings/random-schedules.ts";

function shown(text: string): string {
  const read = readSchedule(text);
  return read.kind === "schedule" ? scheduleText(read.schedule) : read.problem;
}

describe("a schedule", () => {
  test.each([
    ["weekdays at 9:00", "weekdays 09:00"],
    ["every day at 7", "unclear"],
    ["every day at 7 am", "every day 07:00"],
    ["09:00", "every day 09:00"],
    ["Mondays and Thursdays at 5:30pm", "mon, thu 17:30"],
    ["mon-fri 9.15", "weekdays 09:15"],
    ["sat-mon, 12 am", "mon, sat, sun 00:00"],
    ["tue, thu; wed 23:59", "tue, wed, thu 23:59"],
    ["weekends at noon", "weekends 12:00"],
    ["daily midnight", "every day 00:00"],
    ["Fri 17h", "fri 17:00"],
    ["0 9 * * 1-5", "0 9 * * 1-5"],
    ["*/30  8-10 1 JAN mon#1", "*/30 8-10 1 jan mon#1"],
    ["2031-03-14 08:00", "2031-03-14 08:00"],
    ["2031-03-14T8:05", "2031-03-14 08:05"],
    ["once on 2028-02-29 at 4 pm", "2028-02-29 16:00"],
  ])("is read from %j", (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  test.each([
    ["", "no-time"],
    ["weekdays", "no-time"],
    ["2031-03-14", "no-time"],
    ["mondays at 25:00", "no-such-time"],
    ["13 pm", "no-such-time"],
    ["9:75", "no-such-time"],
    ["2031-02-29 09:00", "no-such-date"],
    ["2031-13-01 09:00", "no-such-date"],
    ["tomorrow at 9:00", "unclear"],
    ["mon-wed-fri 9:00", "unclear"],
    ["every m 9:00", "unclear"],
    ["mondays 2031-03-14 09:00", "unclear"],
    ["0 0 9 * * *", "unclear"],
  ])("is not read from %j: %s", (text, problem) => {
    expect(shown(text)).toBe(problem);
  });

  test("is read again from the text that shows it", () => {
    const once = fc
      .tuple(
        fc.date({
          min: new Date("2000-01-01"),
          max: new Date("2099-12-31"),
          noInvalidDate: true,
        }),
        timeOfDay,
      )
      .map(([date, at]): Schedule => {
        return { kind: "once", date: date.toISOString().slice(0, 10), time: at };
      });
    fc.assert(
      fc.property(fc.oneof(weeklySchedule, once), (schedule) => {
        expect(readSchedule(scheduleText(schedule))).toEqual({ kind: "schedule", schedule });
      }),
    );
  });

  test("is read, or refused, from any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(["schedule", "problem"]).toContain(readSchedule(text).kind);
      }),
    );
  });
});
