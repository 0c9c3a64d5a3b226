import { setTimeout } from "node:timers/promises";
import type { Clock } from "../../src/delivery/clock.ts";

/** A clock that moves only when it is told to; whoever sleeps waits for a moment of the real one. */
export function createStoppedClock(): Clock & { pass(ms: number): void } {
  let time = Date.parse("2031-05-01T12:00:00Z");
  return {
    now: () => time,
    sleep: () => setTimeout(5),
    pass(ms) {
      time += ms;
    },
  };
}
