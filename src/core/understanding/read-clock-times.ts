import type { Token } from "./tokenize.ts";

/** A time of day, to the minute. */
export interface ClockTime {
  /** Minutes since midnight or noon, 0 to 719. */
  readonly minute: number;
  /** Undefined where only the clock's face is told. */
  readonly half: "am" | "pm" | undefined;
}

/** Finds the times of day of a text: `3:52 a.m.`, `7.40am`, `5 pm`, `17:15`, `4:52 in the morning`, "noon". */
export function readClockTimes(tokens: readonly Token[]): ClockTime[] {
  return tokens.flatMap((_, at) => {
    const length = clockTimeAt(tokens, at);
    if (length === 0) return [];
    const named = NAMED[tokens[at + length - 1]?.text ?? ""];
    if (named !== undefined) return [{ minute: 0, half: named }];
    const [hour, dotted = 0] = (tokens[at]?.text ?? "").split(".").map(Number);
    const minutes = tokens[at + 1]?.text === ":" ? Number(tokens[at + 2]?.text) : dotted;
    if (hour === undefined) return [];
    if (!Number.isInteger(hour) || hour > 24 || !(minutes < 60)) return [];
    return [
      { minute: (hour % 12) * 60 + minutes, half: hour > 12 ? "pm" : halfOf(tokens, at + length) },
    ];
  });
}

/** Hours that have a name, each with the half of the day that it begins. */
const NAMED: Readonly<Record<string, "am" | "pm">> = { noon: "pm", midday: "pm", midnight: "am" };

/** Number of tokens of a time of day that begins here, "5:42" or "5 pm"; 0 where none does. */
export function clockTimeAt(tokens: readonly Token[], at: number): number {
  const isNamed = (index: number): boolean => Object.hasOwn(NAMED, tokens[index]?.text ?? "");
  if (isNamed(at)) return 1;
  if (tokens[at]?.kind !== "number" || tokens[at - 1]?.text === ":") return 0;
  const isHalfOfDay = (index: number): boolean =>
    /^(?:[ap]m|[ap]\.m|o'clock)$/.test(tokens[index]?.text ?? "");
  if (tokens[at + 1]?.text === ":" && tokens[at + 2]?.kind === "number")
    return isHalfOfDay(at + 3) ? 4 : 3;
  return isHalfOfDay(at + 1) || isNamed(at + 1) ? 2 : 0;
}

/** The half of the day that the last word of a time says, or the words behind it. */
function halfOf(tokens: readonly Token[], end: number): ClockTime["half"] {
  const own = tokens[end - 1]?.text ?? "";
  if (/^a/.test(own)) return "am";
  if (/^p/.test(own)) return "pm";
  const behind = tokens
    .slice(end, end + 4)
    .map(({ text }) => text)
    .join(" ");
  if (/^(?:in the|this|that) morning\b/.test(behind)) return "am";
  return /^(?:(?:in the|this|that) (?:afternoon|evening)|at night)\b/.test(behind)
    ? "pm"
    : undefined;
}

/** The same time, where nothing that both tell of it differs. */
export function isSameClockTime(one: ClockTime, other: ClockTime): boolean {
  return (
    one.minute === other.minute &&
    (one.half === undefined || other.half === undefined || one.half === other.half)
  );
}
