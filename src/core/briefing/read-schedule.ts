import { type Schedule, WEEKDAYS, type Weekday } from "./schedule.ts";

/** Why a text is no schedule. */
export type ScheduleProblem = "no-time" | "no-such-time" | "no-such-date" | "unclear";

export type ReadSchedule =
  | { readonly kind: "schedule"; readonly schedule: Schedule }
  | { readonly kind: "problem"; readonly problem: ScheduleProblem };

/** Nobody writes a longer one. */
const LONGEST = 120;
const FIELD = String.raw`[\d*?,/#a-z-]+`;
/** Five fields, the first of them a minute; names stand only where cron has names. */
const CRON = new RegExp(String.raw`^[\d*,/-]+ [\d*,/-]+ ${FIELD} ${FIELD} ${FIELD}$`, "i");
const DATE = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?/;
const TIME = /\b(?:(\d{1,2})[:.](\d{2})\s*(am|pm)?|(\d{1,2})\s*(am|pm)|(\d{1,2}) ?h)\b/;
const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"],
  ["midnight", "00:00"],
]);
const GROUPS: ReadonlyMap<string, readonly Weekday[]> = new Map<string, readonly Weekday[]>([
  ["day", WEEKDAYS],
  ["daily", WEEKDAYS],
  ["days", WEEKDAYS],
  ["everyday", WEEKDAYS],
  ["weekday", WEEKDAYS.slice(0, 5)],
  ["weekdays", WEEKDAYS.slice(0, 5)],
  ["workdays", WEEKDAYS.slice(0, 5)],
  ["workday", WEEKDAYS.slice(0, 5)],
  ["weekend", WEEKDAYS.slice(5)],
  ["weekends", WEEKDAYS.slice(5)],
]);
const FILLERS = new Set(["every", "each", "on", "at", "and", "the", "in", "once", "o'clock"]);

/**
 * Reads when a briefing is wanted: "weekdays at 9:00", "mon-thu 17.30", "Fridays at 4 pm", "daily at noon", a time alone
 * for every day, a cron expression of five fields, or a date and a time for once. Whether a time lies in the past or
 * can come at all depends on a clock and a zone, and is not asked here.
 */
export function readSchedule(text: string): ReadSchedule {
  const typed = text.slice(0, LONGEST).trim().replace(/\s+/g, " ");
  if (CRON.test(typed)) {
    return { kind: "schedule", schedule: { kind: "cron", expression: typed.toLowerCase() } };
  }
  const words = typed.toLowerCase();
  const { time, rest: behindDate, date } = takeDateAndTime(words);
  if (date === "impossible") return problem("no-such-date");
  if (time === "impossible") return problem("no-such-time");
  if (time === undefined) return problem(/\d/.test(behindDate) ? "unclear" : "no-time");
  if (date !== undefined) {
    const isWhole = readDays(behindDate)?.length === 0;
    return isWhole
      ? { kind: "schedule", schedule: { kind: "once", date, time } }
      : problem("unclear");
  }
  const days = readDays(behindDate);
  if (days === undefined) return problem("unclear");
  return {
    kind: "schedule",
    schedule: { kind: "weekly", days: days.length === 0 ? WEEKDAYS : days, time },
  };
}

function problem(reason: ScheduleProblem): ReadSchedule {
  return { kind: "problem", problem: reason };
}

function takeDateAndTime(words: string) {
  const dated = DATE.exec(words);
  const behindDate = dated ? words.replace(dated[0], " ") : words;
  const date = dated ? readDate(dated) : undefined;
  const named = [...NAMED_TIMES].find(([name]) => new RegExp(`\\b${name}\\b`).test(behindDate));
  if (named) return { date, time: named[1], rest: behindDate.replace(named[0], " ") };
  const timed = TIME.exec(behindDate);
  if (!timed) return { date, time: undefined, rest: behindDate };
  return { date, time: readTime(timed), rest: behindDate.replace(timed[0], " ") };
}

function readDate([, year = "", month = "", day = ""]: RegExpExecArray): string {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = Date.parse(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(date);
  return isReal ? date : "impossible";
}

function readTime([, hours, minutes, half, halfHours, otherHalf, bare]: RegExpExecArray): string {
  const written = Number(hours ?? halfHours ?? bare);
  const part = half ?? otherHalf;
  if (part !== undefined && (written < 1 || written > 12)) return "impossible";
  const hour = part === undefined ? written : (written % 12) + (part === "pm" ? 12 : 0);
  const minute = Number(minutes ?? "0");
  if (hour > 23 || minute > 59) return "impossible";
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Days in the order of the week; empty for none, undefined for words that are no days. */
function readDays(text: string): readonly Weekday[] | undefined {
  const found = new Set<Weekday>();
  for (const word of text.split(/[\s,;+&.]+/).filter((each) => each !== "")) {
    if (FILLERS.has(word)) continue;
    const days = GROUPS.get(word) ?? readRange(word);
    if (!days) return undefined;
    for (const day of days) found.add(day);
  }
  return WEEKDAYS.filter((day) => found.has(day));
}

/** "fri", "fridays", "mon-thu", "sat-mon". */
function readRange(word: string): readonly Weekday[] | undefined {
  const ends = word.split(/[-–]/).map(readDay);
  const [from, to = from] = ends;
  if (ends.length > 2 || from === undefined || to === undefined) return undefined;
  const first = WEEKDAYS.indexOf(from);
  const length = ((WEEKDAYS.indexOf(to) - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => WEEKDAYS[(first + step) % 7] ?? from);
}

const NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

function readDay(word: string): Weekday | undefined {
  const singular = word.length > 4 ? word.replace(/s$/, "") : word;
  if (singular.length < 2) return undefined;
  const at = NAMES.findIndex((name) => name.startsWith(singular));
  return WEEKDAYS[at];
}
