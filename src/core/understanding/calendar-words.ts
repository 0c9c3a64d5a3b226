import type { Token } from "./tokenize.ts";

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** "may" is a verb and "the march" a protest, unless they are written as a month. */
export function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw;
  if (raw === "may") return true;
  return (
    raw === "march" &&
    /^(?:the|a|this|that|his|her|their|its|our|s|to)$/.test(tokens[at - 1]?.text ?? "")
  );
}

export function isoAt(tokens: readonly Token[], at: number): string | undefined {
  const parts = tokens.slice(at, at + 5);
  const iso = parts.map((token) => token.raw).join("");
  return /^\d{4}-\d\d-\d\d$/.test(iso) && parts.at(-1)?.end === (parts[0]?.start ?? 0) + 10
    ? iso
    : undefined;
}

export function monthOf(word: string): number | undefined {
  const index = MONTHS.findIndex(
    (month) =>
      month === word || month.slice(0, 3) === word || (word === "sept" && month === "september"),
  );
  // "may" and "mar" alone are rarely months, "march" is as often a verb: a day or year beside them is asked for elsewhere.
  return index < 0 ? undefined : index;
}

export function weekdayOf(word: string): number | undefined {
  const index = WEEKDAYS.findIndex(
    (weekday) =>
      weekday === word ||
      `${weekday}s` === word ||
      (/^(?:mon|tue|tues|wed|thu|thur|thurs|fri)$/.test(word) && weekday.startsWith(word)),
  );
  return index < 0 ? undefined : index;
}

export function dayNumber(
  tokens: readonly Token[],
  at: number,
): { day: number; to: number } | undefined {
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

export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]?.text === "," ? tokens[at + 1] : tokens[at];
  return token && /^(?:1[5-9]|20)\d\d$/.test(token.raw) ? Number(token.raw) : undefined;
}

export function endOfYear(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "," ? at + 2 : at + 1;
}

export function isoOf(year: number, month: number, day: number): string {
  return `${year}-${pad(month + 1)}-${pad(day)}`;
}

export function pad(value: number): string {
  return String(value).padStart(2, "0");
}
