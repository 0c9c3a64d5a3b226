import { LRUCache } from "lru-cache";
import type { IncomingEvents } from "../core/command/ports.ts";

/** Events remembered at once, the oldest forgotten first. */
const EVENTS = 20_000;
/** Longer than any platform delivers an event again: Slack's last retry comes after five minutes. */
const REMEMBERED_MS = 60 * 60 * 1000;

type State = { readonly kind: "held"; readonly until: number } | { readonly kind: "answered" };

/** Incoming events of this process: gone when it ends. `now` is a monotonic clock in milliseconds. */
export function createIncomingEvents(now: () => number): IncomingEvents {
  const events = new LRUCache<string, State>({
    max: EVENTS,
    ttl: REMEMBERED_MS,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    async claim(key, leaseMs) {
      const state = events.get(key);
      if (state?.kind === "answered" || (state?.kind === "held" && now() < state.until)) {
        return false;
      }
      events.set(key, { kind: "held", until: now() + leaseMs });
      return true;
    },
    async answered(key) {
      events.set(key, { kind: "answered" });
    },
  };
}
