import { type DaySpan, daysIn, isoDay, spanOf } from "./day-span.ts";
import { AUXILIARIES, FUNCTION_WORDS } from "./everyday-words.ts";
import type { Token } from "./tokenize.ts";

export interface DateMention {
  readonly span: DaySpan;
  readonly from: number;
  readonly to: number;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
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
  const at = tokens[from - 1]?.text === "the" ? from - 2 : from - 1;
  const word = tokens[at]?.text ?? "";
  const isWeekday = weekdayOf(tokens[from]?.text ?? "") !== undefined;
  if (/^(?:before|until|till)$/.test(word) || (word === "to" && tokens[at - 1]?.text === "prior"))
    return { from: FIRST_DAY, to: isWeekday ? span.to : isoDay(Date.parse(span.from) - DAY) };
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

  const decade = decadeAt(tokens, at);
  if (decade) return mention(decade.span, decade.to);
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
  const weekday = weekdayOf(word(at));
  if (weekday !== undefined) {
    const full = fullDateBehind(tokens, at, published, told);
    if (full) return mention(full.span, full.to);
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    const next = looksAhead(tokens, at);
    const last = isoDay(today - back * DAY);
    const coming = isoDay(today + (7 - back) * DAY);
    const iso = next || (told.has(coming) && !told.has(last)) ? coming : last;
    return mention({ from: iso, to: iso }, at + 1);
  }
  if (word(at) === "yesterday") return mention(spanOf(isoDay(today - DAY)), at + 1);
  if (word(at) === "tomorrow") return mention(spanOf(isoDay(today + DAY)), at + 1);
  if (word(at) === "weekend") return mention(weekendBefore(today), at + 1);
  const shift = { last: -1, past: -1, previous: -1, this: 0, next: 1 }[word(at)];
  if (shift !== undefined) {
    const span = relativeSpan(word(at + 1), shift, today, year);
    if (span) return mention(span, at + 2);
  }
  return undefined;
}

/** "next Monday", "by June", "will meet on Monday": a day to come. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - AHEAD), at).map(({ text }) => text);
  const last = before.at(-1) === "the" ? before.at(-2) : before.at(-1);
  return (
    /^(?:next|coming|come|this|by|until)$/.test(last ?? "") ||
    before.some((text) => COMES.has(text))
  );
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

/** "founded in 1868": a bare number of that size is a year only where a word of time stands before it. */
function isOldYear(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    OLD_YEAR.test(tokens[at]?.raw ?? "") &&
    OF_TIME.test(tokens[at - 1]?.text ?? "") &&
    // "in 1850 homes" counts.
    (next?.kind !== "word" || FUNCTION_WORDS.has(next.text) || AUXILIARIES.has(next.text))
  );
}
const OLD_YEAR = /^1[5-8]\d\d$/;
const OF_TIME =
  /^(?:in|since|from|until|till|before|after|around|circa|of|by|to|year|early|late|mid)$/;

const DECADES: ReadonlyMap<string, number> = new Map(
  [
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
  ].map((word, at) => [word, 1920 + 10 * at]),
);

/** "the 1990s", "the '90s", "that 90s deal", "the nineties"; without a determiner "90s" is so many seconds. */
function decadeAt(tokens: readonly Token[], at: number): { span: DaySpan; to: number } | undefined {
  const of = (year: number, to: number): { span: DaySpan; to: number } => ({
    span: { from: `${year}-01-01`, to: `${year + 9}-12-31` },
    to,
  });
  const token = tokens[at];
  const isDetermined = /^(?:the|that|this|early|mid|late|'|’)$/.test(tokens[at - 1]?.text ?? "");
  const named = DECADES.get(token?.text ?? "");
  if (named !== undefined && isDetermined) return of(named, at + 1);
  const plural = tokens[at + 1];
  if (!token || plural?.text !== "s" || plural.start !== token.end) return undefined;
  if (/^(?:1[5-9]|20)\d0$/.test(token.raw)) return of(Number(token.raw), at + 2);
  return isDetermined && /^[2-9]0$/.test(token.raw)
    ? of(1900 + Number(token.raw), at + 2)
    : undefined;
}

function relativeSpan(
  unit: string,
  shift: number,
  today: number,
  year: number,
): DaySpan | undefined {
  if (unit === "year") return spanOf(String(year + shift));
  if (unit === "week") {
    const monday = today - (((new Date(today).getUTCDay() + 6) % 7) - shift * 7) * DAY;
    return { from: isoDay(monday), to: isoDay(monday + 6 * DAY) };
  }
  if (unit === "weekend" && shift <= 0) return weekendBefore(today);
  if (unit === "month") {
    const date = new Date(today);
    const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1);
    return spanOf(isoDay(first).slice(0, 7));
  }
  const season = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11] }[unit];
  if (season?.[0] !== undefined && season[1] !== undefined && shift < 0) {
    const seasonYear = spanOf(`${year}-${pad(season[1])}`).to < isoDay(today) ? year : year - 1;
    return {
      from: `${seasonYear}-${pad(season[0])}-01`,
      to: spanOf(`${seasonYear}-${pad(season[1])}`).to,
    };
  }
  return undefined;
}

function weekendBefore(today: number): DaySpan {
  const sinceSunday = new Date(today).getUTCDay() || 7;
  return { from: isoDay(today - (sinceSunday + 1) * DAY), to: isoDay(today - sinceSunday * DAY) };
}

function isoAt(tokens: readonly Token[], at: number): string | undefined {
  const parts = tokens.slice(at, at + 5);
  const iso = parts.map((token) => token.raw).join("");
  return /^\d{4}-\d\d-\d\d$/.test(iso) && parts.at(-1)?.end === (parts[0]?.start ?? 0) + 10
    ? iso
    : undefined;
}

/** "may" is a verb and "the march" a protest, unless they are written as a month. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw;
  if (raw === "may") return true;
  return (
    raw === "march" &&
    /^(?:the|a|this|that|his|her|their|its|our|s|to)$/.test(tokens[at - 1]?.text ?? "")
  );
}

function monthOf(word: string): number | undefined {
  const index = MONTHS.findIndex(
    (month) =>
      month === word || month.slice(0, 3) === word || (word === "sept" && month === "september"),
  );
  // "may" and "mar" alone are rarely months, "march" is as often a verb: a day or year beside them is asked for elsewhere.
  return index < 0 ? undefined : index;
}

function weekdayOf(word: string): number | undefined {
  const index = WEEKDAYS.findIndex(
    (weekday) =>
      weekday === word ||
      `${weekday}s` === word ||
      (/^(?:mon|tue|tues|wed|thu|thur|thurs|fri)$/.test(word) && weekday.startsWith(word)),
  );
  return index < 0 ? undefined : index;
}

function dayNumber(tokens: readonly Token[], at: number): { day: number; to: number } | undefined {
  const start = tokens[at]?.text === "the" ? at + 1 : at;
  const token = tokens[start];
  const glued = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token?.text ?? "");
  if (glued?.[1]) return { day: Number(glued[1]), to: start + 1 };
  if (
    token?.kind !== "number" ||
    !/^\d{1,2}$/.test(token.text) ||
    Number(token.text) < 1 ||
    Number(token.text) > 31
  )
    return undefined;
  const ending = tokens[start + 1];
  if (ending && ending.start === token.end && /^(?:st|nd|rd|th)$/.test(ending.text))
    return { day: Number(token.text), to: start + 2 };
  return { day: Number(token.text), to: start + 1 };
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]?.text === "," ? tokens[at + 1] : tokens[at];
  return token && /^(?:1[5-9]|20)\d\d$/.test(token.raw) ? Number(token.raw) : undefined;
}

function endOfYear(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "," ? at + 2 : at + 1;
}

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${pad(month + 1)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
