import type { RateLimits } from "./rate-limits.ts";

/** Limits remembered before those are dropped that no longer make anybody wait. */
const LIMITS = 10_000;

/** Rate limits of this process alone: for the embedded store, which has only one. */
export function createProcessLimits(): RateLimits {
  const nextTurns = new Map<string, number>();

  function drop(now: number): void {
    for (const [key, next] of nextTurns) if (next <= now) nextTurns.delete(key);
  }

  return {
    async take({ key, intervalMs }, now) {
      if (nextTurns.size > LIMITS) drop(now);
      const turn = Math.max(nextTurns.get(key) ?? now, now);
      nextTurns.set(key, turn + intervalMs);
      return turn;
    },
    async hold(key, until) {
      nextTurns.set(key, Math.max(nextTurns.get(key) ?? until, until));
    },
  };
}
