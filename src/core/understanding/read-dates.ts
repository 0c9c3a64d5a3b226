import {
  dayNumber,
  endOfYear,
  isOtherWord,
  isoAt,
  isoOf,
  monthOf,
  pad,
  weekdayOf,
  yearAt,
} from "./calendar-words.ts";
import { type DaySpan, daysIn, isoDay, spanOf } from "./day-span.ts";
import { bareDayAt, weekOfMonth } from "./part-of-month.ts";
import { decadeAt, isOldYear, shortYearAt } from "./read-year.ts";
import { mondayOf, relativeSpan, weekendBefore } from "./relative-span.ts";
import { textOf } from "./text-of.ts";
import type { Token } from "./tokenize.ts";

export interface DateMention {
  readonly span: DaySpan;
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/**
 * Finds dates in a text, relative ones read as of the day the source was published: on a Tuesday "Monday" is the
 * day before, "last week" the week before this one, "this year" the year of publication. `told`: ISO days and months that
 * are spoken of; a bare weekday or month is one of these, where it can be.
 */
export function readDates(
  tokens: readonly Token[],
  published: string,
  told: ReadonlySet<string> = NOTHING_TOLD,
): DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = readDateAt(tokens, at, published, told);
    if (mention) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

/**
 * What a question or claim means by a date: "before 2028" all years until then, "since 2028" all days up to the
 * source's. "Before Monday" is often said of what ended that very day.
 */
export function meantSpan(
  { span, from }: DateMention,
  tokens: readonly Token[],
  published: string,
): DaySpan {
  const isWithin = /^(?:mid|early|late)$/.test(tokens[from - 1]?.text ?? "");
  const at = isWithin || tokens[from - 1]?.text === "the" ? from - 2 : from - 1;
  const word = tokens[at]?.text ?? "";
  const isWeekday = weekdayOf(tokens[from]?.text ?? "") !== undefined;
  if (/^(?:before|until|till)$/.test(word) || (word === "to" && tokens[at - 1]?.text === "prior"))
    return {
      from: FIRST_DAY,
      to: isWeekday || isWithin ? span.to : isoDay(Date.parse(span.from) - DAY),
    };
  if (word === "since") return { from: span.from, to: span.to > published ? span.to : published };
  if (word === "after") return { from: span.from, to: LAST_DAY };
  return span;
}
const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

const NOTHING_TOLD: ReadonlySet<string> = new Set();

function readDateAt(
  tokens: readonly Token[],
  at: number,
  published: string,
  told: ReadonlySet<string>,
): DateMention | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const mention = (span: DaySpan, to: number): DateMention => ({ span, from: at, to });
  const today = Date.parse(published);
  const year = Number(published.slice(0, 4));
  const raw = tokens[at]?.raw ?? "";
  /** The year of a month without one: that of the month that is told of, else the last where nothing looks ahead. */
  const nearYear = (from: number, named: number): number => {
    const isOver = named + 1 > Number(published.slice(5, 7)) && !looksAhead(tokens, from);
    const likely = isOver ? year - 1 : year;
    const isTold = (one: number): boolean => told.has(`${one}-${pad(named + 1)}`);
    return [likely, year, year - 1, year + 1].find(isTold) ?? likely;
  };

  const part =
    decadeAt(tokens, at) ??
    shortYearAt(tokens, at, year) ??
    weekOfMonth(tokens, at, (month) => nearYear(at, month));
  if (part) return mention(part.span, part.to);
  if (/^(?:19|20)\d\d$/.test(raw) || isOldYear(tokens, at)) {
    const iso = isoAt(tokens, at);
    if (iso) return mention(spanOf(iso), at + 5);
    if (/^[%$]$/.test(word(at + 1)) || word(at - 1) === "$") return undefined;
    return mention(spanOf(raw), at + 1);
  }
  const month = monthOf(word(at));
  if (month !== undefined && !isOtherWord(tokens, at)) {
    const day = dayNumber(tokens, at + 1);
    if (day)
      return mention(
        spanOf(isoOf(yearAt(tokens, day.to) ?? nearYear(at, month), month, day.day)),
        yearAt(tokens, day.to) ? endOfYear(tokens, day.to) : day.to,
      );
    const named = yearAt(tokens, at + 1);
    return mention(
      spanOf(`${named ?? nearYear(at, month)}-${pad(month + 1)}`),
      named ? endOfYear(tokens, at + 1) : at + 1,
    );
  }
  const day = dayNumber(tokens, at);
  const lastDay =
    day && /^(?:to|and|-)$/.test(word(day.to)) ? dayNumber(tokens, day.to + 1) : undefined;
  const sharedMonth = lastDay && monthOf(word(lastDay.to));
  if (day && lastDay && sharedMonth !== undefined && lastDay.day > day.day) {
    // "20 to 24 January 2025"
    const to = lastDay.to + 1;
    const inYear = yearAt(tokens, to) ?? year;
    const span = {
      from: isoOf(inYear, sharedMonth, day.day),
      to: isoOf(inYear, sharedMonth, lastDay.day),
    };
    return mention(span, yearAt(tokens, to) ? endOfYear(tokens, to) : to);
  }
  if (day) {
    const offset = word(day.to) === "of" ? 1 : 0;
    const named = monthOf(word(day.to + offset));
    if (named !== undefined) {
      const to = day.to + offset + 1;
      return mention(
        spanOf(isoOf(yearAt(tokens, to) ?? nearYear(at, named), named, day.day)),
        yearAt(tokens, to) ? endOfYear(tokens, to) : to,
      );
    }
  }
  const bare = bareDayAt(tokens, at, published, told, looksAhead(tokens, at));
  if (bare) return mention(bare.span, bare.to);
  const weekday = weekdayOf(word(at));
  if (weekday !== undefined) {
    const full = fullDateBehind(tokens, at, published, told);
    if (full) return mention(full.span, full.to);
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    const next = looksAhead(tokens, at);
    const last = isoDay(today - back * DAY);
    const coming = isoDay(today + (7 - back) * DAY);
    // "this Monday" is the one of the source's own week, be it over or not.
    const isOver = word(at - 1) === "this" && last >= mondayOf(today);
    const isToCome = next && !(isOver && !saysItComes(tokens, at));
    const iso = isToCome || (told.has(coming) && !told.has(last)) ? coming : last;
    return mention({ from: iso, to: iso }, at + 1);
  }
  if (word(at) === "yesterday") return mention(spanOf(isoDay(today - DAY)), at + 1);
  if (word(at) === "tomorrow") return mention(spanOf(isoDay(today + DAY)), at + 1);
  if (
    /^(?:start|beginning) of (?:the|this) week$/.test(textOf({ tokens: tokens.slice(at, at + 4) }))
  )
    return mention(spanOf(mondayOf(today)), at + 4);
  if (word(at) === "weekend") return mention(weekendBefore(today), at + 1);
  const shift = { last: -1, past: -1, previous: -1, this: 0, next: 1 }[word(at)];
  // "the last week of the strike" is no week of ours.
  if (shift !== undefined && !(shift < 0 && word(at + 2) === "of")) {
    const span = relativeSpan(word(at + 1), shift, today, year);
    if (span) return mention(span, at + 2);
  }
  return undefined;
}

/** "next Monday", "by June", "will meet on Monday": a day to come. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.text === "the" ? tokens[at - 2] : tokens[at - 1];
  return /^(?:next|coming|come|this|by|until)$/.test(last?.text ?? "") || saysItComes(tokens, at);
}

function saysItComes(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - AHEAD), at).some(({ text }) => COMES.has(text));
}
/** So many words before a date may say that it is to come. */
const AHEAD = 7;
const COMES = new Set(["will", "shall", "due", "upcoming"]);

/** "Monday, 22 March" is that day, whichever Monday was the last one. */
function fullDateBehind(
  tokens: readonly Token[],
  weekday: number,
  published: string,
  told: ReadonlySet<string>,
): DateMention | undefined {
  const at = tokens[weekday + 1]?.text === "," ? weekday + 2 : weekday + 1;
  const isDayOrMonth =
    dayNumber(tokens, at) !== undefined || monthOf(tokens[at]?.text ?? "") !== undefined;
  const full = isDayOrMonth ? readDateAt(tokens, at, published, told) : undefined;
  return full && daysIn(full.span) === 1 ? full : undefined;
}
