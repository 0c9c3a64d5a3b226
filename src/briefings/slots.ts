import { Cron } from "croner";
import type { Schedule } from "../core/briefing/schedule.ts";

/** Why a schedule is no use. */
export type ScheduleFault = "bad-cron" | "past" | "never" | "too-often";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A channel is not to be flooded. */
const CLOSEST_MS = 15 * 60 * 1000;
/** So many slots are looked at to find two that are too close. */
const EXAMINED = 40;

/**
 * The slots of a schedule, in milliseconds since 1970. A local time that is skipped when the clocks go forward is due
 * the moment they have gone forward; one that comes twice when they go back is due the first time only. Hours and
 * minutes that a cron expression leaves open are due as often as they come.
 */
export interface Slots {
  /** The first `count` slots behind a moment, earliest first. */
  next(after: number, count: number): readonly number[];
  /** The last slot behind `after` and not behind `until`. */
  latest(after: number, until: number): number | undefined;
}

/** Of a schedule whose expression or zone this runtime does not know (any more) there are none: others are not held up. */
export function slotsOf(schedule: Schedule, zone: string): Slots {
  try {
    return readSlots(schedule, zone);
  } catch {
    return { next: () => [], latest: () => undefined };
  }
}

/** @throws what croner throws for an expression or a zone that it cannot read. */
function readSlots(schedule: Schedule, zone: string): Slots {
  const cron = new Cron(expressionOf(schedule), { timezone: zone, paused: true, mode: "5-part" });
  // Throws for a zone that is none.
  cron.nextRun(new Date(0));
  if (schedule.kind === "once") return onceSlots(cron, schedule.date);
  return {
    next: (after, count) => cron.nextRuns(count, new Date(after)).map((run) => run.getTime()),
    latest(after, until) {
      // The second behind, since what is before it is looked for.
      const before = new Date(Math.floor(until / 1000) * 1000 + 1000);
      const found = cron.previousRuns(1, before)[0]?.getTime();
      return found !== undefined && found > after ? found : undefined;
    },
  };
}

function expressionOf(schedule: Schedule): string {
  switch (schedule.kind) {
    case "weekly":
      return `${cronTime(schedule.time)} * * ${schedule.days.join(",")}`;
    case "cron":
      return schedule.expression;
    case "once": {
      const [, month, day] = schedule.date.split("-").map(Number);
      return `${cronTime(schedule.time)} ${day} ${month} *`;
    }
  }
}

function cronTime(time: string): string {
  const [hour, minute] = time.split(":").map(Number);
  return `${minute} ${hour}`;
}

/** Of the same day in all years only the one that was meant. */
function onceSlots(cron: Cron, date: string): Slots {
  // No zone is more than a day away from UTC.
  const slot = cron.nextRuns(1, new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS))[0]?.getTime();
  return {
    next: (after, count) => (slot !== undefined && slot > after && count > 0 ? [slot] : []),
    latest: (after, until) =>
      slot !== undefined && slot > after && slot <= until ? slot : undefined,
  };
}

/** What is wrong with a schedule at this moment; the zone has to be one. */
export function faultOf(schedule: Schedule, zone: string, now: number): ScheduleFault | undefined {
  let slots: Slots;
  try {
    slots = readSlots(schedule, zone);
  } catch {
    return "bad-cron";
  }
  const coming = slots.next(now, EXAMINED);
  if (coming.length === 0) return schedule.kind === "once" ? "past" : "never";
  const isClose = coming.some((slot, at) => at > 0 && slot - (coming[at - 1] ?? 0) < CLOSEST_MS);
  return isClose ? "too-often" : undefined;
}
