import { readSchedule } from "../../src/core/briefing/read-schedule.ts";
import { scheduleText } from "../../src/core/briefing/schedule.ts";

const DAYS = ["every day", "weekdays", "mon", "tue", "wed", "thu", "fri", "weekends"];
const TIMES = ["09:00", "08:00", "12:00", "17:00"];
const FIRST_OF_MONTH = "0 9 1 * *";

/** Schedules that may be meant by what was typed so far: as it was understood, then others of that time or those days. */
export function completeSchedule(partial: string): readonly string[] {
  const typed = partial.trim().toLowerCase();
  const read = readSchedule(typed);
  if (read.kind === "schedule") {
    const { schedule } = read;
    const others = schedule.kind === "weekly" ? DAYS.map((days) => `${days} ${schedule.time}`) : [];
    return [...new Set([scheduleText(schedule), ...others])];
  }
  const timed = TIMES.map((time) => readSchedule(`${typed} ${time}`)).flatMap((each) =>
    each.kind === "schedule" ? [scheduleText(each.schedule)] : [],
  );
  if (typed !== "" && timed.length > 0) return timed;
  const all = [...DAYS.map((days) => `${days} ${TIMES[0]}`), FIRST_OF_MONTH];
  const fitting = all.filter((text) => text.includes(typed));
  return fitting.length > 0 ? fitting : all;
}
