import { isSameClockTime, readClockTimes } from "../../../understanding/read-clock-times.ts";
import type { Reading } from "../../../understanding/read-text.ts";

/** Holds the times of day of a claim against those that are told. */
export function compareClockTimes(
  reading: Reading,
  told: Reading,
): "same" | "differ" | "uncovered" | "none" {
  const claimed = readClockTimes(reading.tokens);
  if (claimed.length === 0) return "none";
  const given = readClockTimes(told.tokens);
  if (given.length === 0) return "uncovered";
  return claimed.every((time) => given.some((other) => isSameClockTime(time, other)))
    ? "same"
    : "differ";
}
