import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../src/delivery/clock.ts";

/** A clock on which nobody waits: whoever sleeps moves it on. */
export function createHurriedClock(): Clock {
  let time = Date.parse("2031-05-01T12:00:00Z");
  const clock: Clock = {
    now: () => time,
    async sleep(ms, signal) {
      if (ms > 0 && !signal.aborted) time += ms;
      await setImmediate();
    },
  };
  return clock;
}
