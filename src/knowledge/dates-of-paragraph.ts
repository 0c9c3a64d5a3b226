import type { Entity } from "../core/entity.ts";
import type { DaySpan } from "../core/understanding/day-span.ts";
import { figuresOf } from "../core/understanding/figures-of.ts";

/** A time that a paragraph gives, with the words that give it. */
export interface SaidDate {
  readonly words: string;
  readonly span: DaySpan;
}

/**
 * The times that follow from a paragraph of an article (counted from 1): those it names, and those it counts from
 * another, such as "the next day" or "two weeks later". What is counted from may stand in the paragraph itself or in
 * the one before it; "ago" counts from the day of publication.
 */
export function datesOfParagraph(
  article: readonly string[],
  paragraph: number,
  published: string,
  entities: readonly Entity[],
): readonly SaidDate[] {
  let before: readonly SaidDate[] = [];
  let here: readonly SaidDate[] = [];
  for (const text of article.slice(0, paragraph)) {
    before = here;
    const named = figuresOf(text, published, entities).dates;
    const day = { from: published, to: published };
    const counted = shiftsOf(text).flatMap(({ words, unit, count, fromToday }) =>
      (fromToday ? [day] : [...named, ...before].map(({ span }) => span)).map((span) => ({
        words,
        span: shift(span, unit, count),
      })),
    );
    here = [...named, ...counted];
  }
  return here;
}

type Unit = "day" | "week" | "month" | "year";

interface Shift {
  readonly words: string;
  readonly unit: Unit;
  /** Negative: earlier. */
  readonly count: number;
  /** Counted from the day of publication instead of from a date that was named. */
  readonly fromToday: boolean;
}

const COUNTS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const UNIT = "(day|morning|evening|night|week|month|year)s?";
const COUNT = `(an?|\\d{1,3}|${COUNTS.slice(1).join("|")})`;
/** Each with the group of its count (0: one) and its sign; 0 for the same time. */
const FORMS: readonly (readonly [pattern: string, sign: -1 | 0 | 1, fromToday: boolean])[] = [
  [`(?:next|following|subsequent) ()${UNIT}`, 1, false],
  [`(?:previous|preceding) ()${UNIT}`, -1, false],
  [`(?:same|that) ()${UNIT}`, 0, false],
  [`the ()${UNIT} after`, 1, false],
  [`the ()${UNIT} before`, -1, false],
  [`${COUNT} ${UNIT} (?:later|after|afterwards)`, 1, false],
  [`${COUNT} ${UNIT} (?:earlier|before|previously)`, -1, false],
  [`${COUNT} ${UNIT} ago`, -1, true],
  ["()(today|tonight)", 0, true],
];

function shiftsOf(text: string): Shift[] {
  return FORMS.flatMap(([pattern, sign, fromToday]) =>
    [...text.matchAll(new RegExp(`\\b${pattern}\\b`, "gi"))].map(([words, counted, named]) => ({
      words,
      unit: unitOf(named ?? ""),
      count: sign * countOf(counted ?? ""),
      fromToday,
    })),
  );
}

function unitOf(word: string): Unit {
  const unit = word.toLowerCase();
  return unit === "week" || unit === "month" || unit === "year" ? unit : "day";
}

function countOf(word: string): number {
  const at = COUNTS.indexOf(word.toLowerCase());
  return at > 0 ? at : /^\d+$/.test(word) ? Number(word) : 1;
}

function shift({ from, to }: DaySpan, unit: Unit, count: number): DaySpan {
  return { from: shiftDay(from, unit, count), to: shiftDay(to, unit, count) };
}

/** A month has no 31st everywhere: the last day of the shorter month is taken. */
function shiftDay(iso: string, unit: Unit, count: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  if (unit === "day" || unit === "week")
    return isoDay(Date.UTC(year, month - 1, day + count * (unit === "week" ? 7 : 1)));
  const months = month - 1 + count * (unit === "year" ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, months, Math.min(day, last)));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
