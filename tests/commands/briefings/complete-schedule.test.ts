import { expect, test } from "vitest";
import { completeSchedule } from "../../../commands/briefings/complete-schedule.ts";
import { readSchedule } from "../../../src/core/briefing/read-schedule.ts";

test.each([
  ["", "every day 09:00"],
  ["7:30", "every day 07:30"],
  ["weekdays", "weekdays 09:00"],
  ["mon, th", "mon, thu 09:00"],
  ["friday at 4pm", "fri 16:00"],
  ["0 9 * * 1", "0 9 * * 1"],
  ["2031-12-01 8:00", "2031-12-01 08:00"],
  ["2031-12-01", "2031-12-01 09:00"],
  ["no idea", "every day 09:00"],
])("%j is completed to %j first, and to nothing that is no schedule", (typed, first) => {
  const found = completeSchedule(typed);
  expect(found[0]).toBe(first);
  expect(found.length).toBeLessThanOrEqual(25);
  expect(new Set(found).size).toBe(found.length);
  for (const each of found) expect(readSchedule(each).kind).toBe("schedule");
});
