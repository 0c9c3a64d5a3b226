import { type DaySpan, isSameTime } from "../understanding/day-span.ts";
import type { Reading } from "../understanding/read-text.ts";
import type { Entry } from "./entry.ts";

/** What an entry has in common with the dates of a text: the sum of what each of them weighs. */
type CommonDates = (entry: Entry) => number;

/**
 * Weighs the dates of a text by rarity, as words are: "the 1998 deal" says which deal where few facts are of 1998, and
 * a day that most facts are of says next to nothing. A date counts for the facts of its time and against no other.
 */
export function createToldDates(
  entries: readonly Entry[],
  most: number,
): (reading: Reading) => CommonDates {
  const days = entries.flatMap((entry) => dayOf(entry) ?? []);
  return ({ dates }) => {
    const weighed = dates.map(({ span }) => {
      const same = days.filter((day) => isSameTime(span, day)).length;
      const rarity = Math.log(1 + (entries.length - same + 0.5) / (same + 0.5));
      return { span, weight: Math.min(most, rarity) };
    });
    return (entry) => {
      const day = dayOf(entry);
      return weighed.reduce(
        (sum, { span, weight }) => (day && isSameTime(span, day) ? sum + weight : sum),
        0,
      );
    };
  };
}

/** When a fact happened, or the date that it tells. */
function dayOf(entry: Entry): DaySpan | undefined {
  return entry.kind === "fact" ? (entry.slots.span ?? entry.slots.valueSpan) : undefined;
}
