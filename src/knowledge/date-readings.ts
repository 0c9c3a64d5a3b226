import { type DaySpan, isoDay } from "../core/understanding/day-span.ts";

const DAY = 86_400_000;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** "6 February", "February 6th". */
const DAY_OF_MONTH =
  /^(?:\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)? [a-z]+|[a-z]+ (?:the )?\d{1,2}(?: ?(?:st|nd|rd|th))?)$/i;

/** "the 17th". */
const BARE_DAY = /^the \d{1,2} ?(?:st|nd|rd|th)$/i;

/**
 * All that a date of an article may mean. A bare "Monday" is read as the last one, and may be the one before or the
 * next ("meets on Monday"); a bare day may be of a month beside it; a bare month, or a day of one, may be that of the year before or after ("due by February").
 */
export function readingsOf({
  words,
  span,
}: {
  readonly words: string;
  readonly span: DaySpan;
}): readonly DaySpan[] {
  if (WEEKDAY.test(words)) return [span, shifted(span, -7), shifted(span, 7)];
  if (BARE_DAY.test(words)) return [-2, -1, 0, 1, 2].map((by) => inMonth(span, by));
  if (MONTH.test(words)) return [span, inYear(span, -1), inYear(span, 1)];
  if (DAY_OF_MONTH.test(words)) return [span, dayInYear(span, -1), dayInYear(span, 1)];
  return [span];
}

function shifted({ from, to }: DaySpan, days: number): DaySpan {
  const shift = (iso: string): string => isoDay(Date.parse(iso) + days * DAY);
  return { from: shift(from), to: shift(to) };
}

function dayInYear({ from }: DaySpan, years: number): DaySpan {
  const day = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
  return { from: day, to: day };
}

function inMonth({ from }: DaySpan, months: number): DaySpan {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const iso = isoDay(Date.UTC(year, month - 1 + months, day));
  return { from: iso, to: iso };
}

function inYear({ from }: DaySpan, years: number): DaySpan {
  const [year = 0, month = 1] = from.split("-").map(Number);
  return {
    from: isoDay(Date.UTC(year + years, month - 1, 1)),
    to: isoDay(Date.UTC(year + years, month, 0)),
  };
}
