import type { FactSlots } from "../../../retrieval/entry.ts";
import { weekdayOf } from "../../../understanding/calendar-words.ts";
import {
  type DaySpan,
  daysIn,
  isSameTime,
  spanOf,
  spansOverlap,
} from "../../../understanding/day-span.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import type { FactEntry } from "../find-siblings.ts";

/**
 * Holds the claim's date against the fact's; `none` where there is nothing to hold against. `kin` tell one story with the
 * fact, `mates` are about the same; `publishedOn`: ISO day of the source.
 */
export function compareDates(
  reading: Reading,
  slots: FactSlots,
  kin: readonly FactEntry[],
  mates: readonly FactEntry[],
  publishedOn: string,
): "same" | "differ" | "uncovered" | "none" {
  const asked = reading.dates[0]?.span;
  if (!asked) return "none";
  const given = slots.valueSpan ?? slots.span ?? yearIn(slots);
  if (given) {
    if (isThatWeekday(reading, given)) return "same";
    if (!spansOverlap(asked, given)) return "differ";
    if (isOtherDeadline(reading, asked, slots.valueSpan)) return "differ";
    return isSameTime(asked, given) ? "same" : "uncovered";
  }
  if (asked.from <= publishedOn && publishedOn <= asked.to) return "none";
  const isTold = kin.some((other) => {
    const span = other.slots.span ?? other.slots.valueSpan;
    return span !== undefined && isSameTime(asked, span);
  });
  // The very day of something else about the same may be the day of this.
  const isDayOfSubject = mates.some(
    ({ slots: { span } }) => span !== undefined && asked.from === span.from && asked.to === span.to,
  );
  return isTold || isDayOfSubject ? "none" : "uncovered";
}

/** "1868" of what was founded then: a year that stands in the pack as a figure. */
function yearIn({ quantity }: FactSlots): DaySpan | undefined {
  return quantity?.unit === "year" && quantity.per === undefined
    ? spanOf(String(quantity.amount))
    : undefined;
}

/** "until the 20th" where the day that is given is the 5th: both reach back, and still another day is the last. */
function isOtherDeadline({ tokens }: Reading, asked: DaySpan, given: DaySpan | undefined): boolean {
  if (given === undefined || !tokens.some(({ text }) => text === "until")) return false;
  const days = Math.abs(Date.parse(asked.to) - Date.parse(given.to)) / DAY;
  return asked.from === SINCE_EVER && days > 2;
}
const SINCE_EVER = "0001-01-01";
const DAY = 86_400_000;

/** "On the Tuesday" of a story with several: whichever is told of. */
function isThatWeekday({ dates, tokens }: Reading, given: DaySpan): boolean {
  const [mention] = dates;
  if (!mention || mention.to !== mention.from + 1 || daysIn(given) > 1) return false;
  const day = weekdayOf(tokens[mention.from]?.text ?? "");
  const isMeant = tokens[mention.from - 1]?.text === "the";
  return isMeant && day !== undefined && day === new Date(given.from).getUTCDay();
}
