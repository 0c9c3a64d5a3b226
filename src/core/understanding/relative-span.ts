import { pad } from "./calendar-words.ts";
import { type DaySpan, isoDay, spanOf } from "./day-span.ts";

const DAY = 86_400_000;

export function relativeSpan(
  unit: string,
  shift: number,
  today: number,
  year: number,
): DaySpan | undefined {
  if (unit === "year") return spanOf(String(year + shift));
  if (unit === "week") {
    const monday = Date.parse(mondayOf(today)) + shift * 7 * DAY;
    return { from: isoDay(monday), to: isoDay(monday + 6 * DAY) };
  }
  if (unit === "weekend" && shift <= 0) return weekendBefore(today);
  if (unit === "month") {
    const date = new Date(today);
    const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1);
    return spanOf(isoDay(first).slice(0, 7));
  }
  const season = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11] }[unit];
  if (season?.[0] !== undefined && season[1] !== undefined) {
    const isOver = spanOf(`${year}-${pad(season[1])}`).to < isoDay(today);
    const hasBegun = `${year}-${pad(season[0])}` <= isoDay(today);
    // "this autumn" is the source's year's, "last autumn" one that is over, "next autumn" one to come.
    const isNear = shift === 0 || (shift < 0 ? isOver : !hasBegun);
    const seasonYear = isNear ? year : year + shift;
    return {
      from: `${seasonYear}-${pad(season[0])}-01`,
      to: spanOf(`${seasonYear}-${pad(season[1])}`).to,
    };
  }
  return undefined;
}

export function weekendBefore(today: number): DaySpan {
  const sinceSunday = new Date(today).getUTCDay() || 7;
  return { from: isoDay(today - (sinceSunday + 1) * DAY), to: isoDay(today - sinceSunday * DAY) };
}

/** ISO day with which the week of a moment begins. */
export function mondayOf(today: number): string {
  return isoDay(today - ((new Date(today).getUTCDay() + 6) % 7) * DAY);
}
