import fc from "fast-check";
import { type Schedule, WEEKDAYS } from "../../src/core/briefing/schedule.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** Any minute of a day, as schedules write it. */
export const timeOfDay = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);

/** Any days of the week at any time. */
export const weeklySchedule = fc
  .tuple(fc.subarray([...WEEKDAYS], { minLength: 1 }), timeOfDay)
  .map(([days, time]): Schedule => ({ kind: "weekly", days, time }));
