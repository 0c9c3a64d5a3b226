import { LRUCache } from "lru-cache";
import type { ThreadContext } from "../core/answering/thread-context.ts";
import type { ThreadMemory } from "../core/command/ports.ts";

/** Threads kept at once; the one not used for longest goes first. A context is below 2 KB. */
const THREADS = 5_000;
/** A thread that was quiet for this long starts afresh: what "it" meant then is nobody's guess. */
const QUIET_MS = 60 * 60 * 1000;

/** Thread memory of this process: gone when it ends. `now` is a monotonic clock in milliseconds. */
export function createThreadMemory(now: () => number): ThreadMemory {
  const contexts = new LRUCache<string, ThreadContext>({
    max: THREADS,
    ttl: QUIET_MS,
    ttlResolution: 0,
    updateAgeOnGet: true,
    perf: { now },
  });
  return {
    async read(thread) {
      return contexts.get(thread);
    },
    async write(thread, context) {
      contexts.set(thread, context);
    },
  };
}
