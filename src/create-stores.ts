import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { ThreadMemory } from "./core/command/ports.ts";
import { createHousekeeping, type HousekeepingParts } from "./storage/create-housekeeping.ts";
import { createIncomingEvents } from "./storage/create-incoming-events.ts";
import { createLeases } from "./storage/create-leases.ts";
import { createPosts } from "./storage/create-posts.ts";
import { createReceipts } from "./storage/create-receipts.ts";
import { createThreadMemory } from "./storage/create-thread-memory.ts";
import type { Storage } from "./storage/open-storage.ts";

export interface StoresParts {
  readonly config: Pick<Config, "followUps" | "retentionDays">;
  readonly storage: Storage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly every: HousekeepingParts["every"];
  /** Names this process, unlike any other that shares its store. */
  readonly processId: string;
  readonly log: Logger;
}

/** Remembers nothing: every message stands for itself. */
const NO_THREADS: ThreadMemory = { read: async () => undefined, write: async () => undefined };

export type Stores = ReturnType<typeof createStores>;

/** What the open store keeps for answers, and who keeps it tidy. */
export function createStores({ config, storage, now, every, processId, log }: StoresParts) {
  const { followUps, retentionDays } = config;
  const { db } = storage;
  const onProblem = (problem: unknown) =>
    log.error({ err: problem }, "something could not be kept; the answer goes out all the same");
  const leases = createLeases({ db, holder: processId, now });
  return {
    threads: followUps ? createThreadMemory({ db, now, onProblem }) : NO_THREADS,
    receipts: createReceipts({ db, now, onProblem }),
    events: createIncomingEvents(db, now),
    posts: createPosts({ db, now, onProblem }),
    leases,
    housekeeping: {
      name: "storage",
      ...createHousekeeping({ storage, leases, retentionDays, now, every, log }),
    },
  };
}
