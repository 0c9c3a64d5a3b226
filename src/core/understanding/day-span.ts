import type { When } from "../fact.ts";

/** A span of days, both ends as ISO days. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** First and last day of a pack's date. */
export function spanOf(when: When): DaySpan {
  if (typeof when !== "string") return { from: spanOf(when.from).from, to: spanOf(when.to).to };
  const [year = 0, month, day] = when.split("-").map(Number);
  if (month === undefined) return { from: `${when}-01-01`, to: `${when}-12-31` };
  if (day === undefined) {
    return { from: `${when}-01`, to: isoDay(Date.UTC(year, month, 0)) };
  }
  return { from: when, to: when };
}

/** A day is told by a fact of that day or its month, not by one of years. */
export function isSameTime(asked: DaySpan, told: DaySpan): boolean {
  return spansOverlap(asked, told) && !(daysIn(asked) <= 2 && daysIn(told) > 31);
}

/** Number of days of a span, both ends included. */
export function daysIn(span: DaySpan): number {
  return (Date.parse(span.to) - Date.parse(span.from)) / 86_400_000 + 1;
}

export function spansOverlap(a: DaySpan, b: DaySpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The day of a time in milliseconds, as an ISO day. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
