import type { Clock } from "../../src/delivery/clock.ts";

/** A clock that stands still until it is moved on; whoever sleeps until then or earlier wakes up. */
export interface SetClock extends Clock {
  set(iso: string): void;
  pass(ms: number): void;
}

export function createSetClock(start: string): SetClock {
  let time = Date.parse(start);
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  function move(to: number): void {
    time = to;
    for (const { until, wake } of [...sleepers]) if (until <= time) wake();
  }

  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted || ms <= 0) return resolve();
        const wake = () => {
          sleepers.delete(sleeper);
          signal.removeEventListener("abort", wake);
          resolve();
        };
        const sleeper = { until: time + ms, wake };
        sleepers.add(sleeper);
        signal.addEventListener("abort", wake);
      }),
    set: (iso) => move(Date.parse(iso)),
    pass: (ms) => move(time + ms),
  };
}
