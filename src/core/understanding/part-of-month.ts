import { isoOf, monthOf, pad, yearAt } from "./calendar-words.ts";
import { type DaySpan, isoDay, spanOf } from "./day-span.ts";
import { AUXILIARIES, FUNCTION_WORDS } from "./everyday-words.ts";
import type { Token } from "./tokenize.ts";

const DAY = 86_400_000;

/** "the last week of May 2026": seven days of that month. `yearOf` gives the year of a month that has none. */
export function weekOfMonth(
  tokens: readonly Token[],
  at: number,
  yearOf: (month: number) => number,
): { readonly span: DaySpan; readonly to: number } | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const nth = ["first", "second", "third", "fourth"].indexOf(word(at));
  const month = monthOf(word(at + 3));
  const isWeek = word(at + 1) === "week" && /^(?:of|in)$/.test(word(at + 2));
  if (!isWeek || month === undefined || (nth < 0 && word(at) !== "last")) return undefined;
  const named = yearAt(tokens, at + 4);
  const year = named ?? yearOf(month);
  const last = spanOf(`${year}-${pad(month + 1)}`).to;
  const from = nth < 0 ? Date.parse(last) - 6 * DAY : Date.UTC(year, month, 1 + 7 * nth);
  const span = { from: isoDay(from), to: isoDay(from + 6 * DAY) };
  return { span, to: named === undefined ? at + 4 : at + 5 };
}

/**
 * "by the 11th": a day without its month is one that is told of, else the last of that number, or the next where `isAhead`.
 * "the 11th floor" counts floors.
 */
export function bareDayAt(
  tokens: readonly Token[],
  at: number,
  published: string,
  told: ReadonlySet<string>,
  isAhead: boolean,
): { readonly span: DaySpan; readonly to: number } | undefined {
  const [the, number, ending, next] = tokens.slice(at, at + 4);
  const isOrdinal =
    the?.text === "the" &&
    number?.kind === "number" &&
    ending?.start === number.end &&
    /^(?:st|nd|rd|th)$/.test(ending.text);
  const counts =
    next?.kind === "word" && !FUNCTION_WORDS.has(next.text) && !AUXILIARIES.has(next.text);
  const day = Number(number?.text);
  if (
    !isOrdinal ||
    counts ||
    !BEFORE_DAY.test(tokens[at - 1]?.text ?? "") ||
    !(day >= 1 && day <= 31)
  )
    return undefined;
  const iso =
    [...told]
      .filter((one) => one.endsWith(`-${pad(day)}`) && one.length === FULL)
      .toSorted()
      .at(-1) ?? nearestMonth(published, day, isAhead);
  return iso === undefined ? undefined : { span: spanOf(iso), to: at + 3 };
}
const BEFORE_DAY = /^(?:on|by|until|till|before|after|since|from|and|to)$/;
/** Length of an ISO day. */
const FULL = 10;

/** The day of that number nearest to another day, on one side of it; months that have none are left out. */
function nearestMonth(published: string, day: number, isAhead: boolean): string | undefined {
  const [year = 0, month = 1] = published.split("-").map(Number);
  return [0, 1, 2]
    .map((by) => new Date(Date.UTC(year, month - 1 + (isAhead ? by : -by), 1)))
    .map((first) => isoOf(first.getUTCFullYear(), first.getUTCMonth(), day))
    .find(
      (iso) =>
        isoDay(Date.parse(iso) || 0) === iso && (isAhead ? iso >= published : iso <= published),
    );
}
