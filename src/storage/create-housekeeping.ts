import type { Platform } from "../core/command/platform.ts";
import type { Leases } from "../core/command/ports.ts";
import type { Storage } from "./open-storage.ts";
import { purge } from "./purge.ts";

export interface HousekeepingParts {
  readonly storage: Pick<Storage, "db">;
  readonly leases: Leases;
  readonly retentionDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls `work` again and again until what it returns is called. */
  readonly every: (ms: number, work: () => void) => () => void;
  readonly log: {
    info(details: object, message: string): void;
    error(details: object, message: string): void;
  };
}

/** How often the store is looked at: what an operator reads of its health is at most this old. */
const LOOK_MS = 60_000;
/** How often it is purged. What comes in meanwhile is all that stands above the limits. */
const PURGE_MS = 10 * 60_000;
const LEASE = "housekeeping";

/**
 * Purges the store on a schedule, from the start on, in one of the processes that share it; and knows whether the store
 * answers.
 */
export function createHousekeeping(parts: HousekeepingParts): Omit<Platform, "name"> {
  const { storage, leases, retentionDays, now, every, log } = parts;
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let purgedAt: number | undefined;
  let trouble: string | undefined;

  async function look(): Promise<void> {
    try {
      const isOurs = await leases.acquire(LEASE, 2 * LOOK_MS);
      if (isOurs && (purgedAt === undefined || now() - purgedAt >= PURGE_MS)) {
        const gone = await purge(storage.db, { retentionDays, now });
        purgedAt = now();
        if (gone.size > 0) log.info(Object.fromEntries(gone), "old rows are purged");
      }
      trouble = undefined;
    } catch (error) {
      trouble = error instanceof Error ? error.message : "does not answer";
      log.error({ err: error }, "the store could not be looked after");
    }
  }

  function lookOnce(): Promise<void> {
    running ??= look().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    async start() {
      await lookOnce();
      cancel = every(LOOK_MS, () => void lookOnce());
    },

    async stop() {
      cancel?.();
      await running;
      await leases.release(LEASE).catch(() => undefined);
    },

    health() {
      if (cancel === undefined) return { ok: false, detail: "not started" };
      return trouble === undefined ? { ok: true, detail: "open" } : { ok: false, detail: trouble };
    },
  };
}
