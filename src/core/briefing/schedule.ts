/** Days of a week as a schedule writes them, in its order. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a briefing is due, in the local time of a zone that is kept beside it. */
export type Schedule =
  /** `time` is "09:00", from 00:00 to 23:59; `days` are in the order of the week, each once. */
  | { readonly kind: "weekly"; readonly days: readonly Weekday[]; readonly time: string }
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  | { readonly kind: "cron"; readonly expression: string }
  /** A day of the calendar and a time, once. */
  | { readonly kind: "once"; readonly date: string; readonly time: string };

/** A schedule as it is kept and shown: "weekdays 09:00", "mon, thu 17:30", "0 9 1 * *", "2031-03-14 08:00". */
export function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case "weekly":
      return `${daysText(schedule.days)} ${schedule.time}`;
    case "cron":
      return schedule.expression;
    case "once":
      return `${schedule.date} ${schedule.time}`;
  }
}

function daysText(days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return "every day";
  if (days.join() === WEEKDAYS.slice(0, 5).join()) return "weekdays";
  if (days.join() === WEEKDAYS.slice(5).join()) return "weekends";
  return days.join(", ");
}
