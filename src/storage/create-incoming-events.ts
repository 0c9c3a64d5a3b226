import type { Kysely } from "kysely";
import type { IncomingEvents } from "../core/command/ports.ts";
import type { Tables } from "./tables.ts";

/**
 * Incoming events in the store: each is answered once, by one of all processes that share it. `now` is in milliseconds
 * since 1970; the clocks of machines may differ by a little less than a lease.
 */
export function createIncomingEvents(db: Kysely<Tables>, now: () => number): IncomingEvents {
  return {
    async claim(key, leaseMs) {
      const at = now();
      const held = { answered: 0, held_until: at + leaseMs, seen_at: at };
      // One statement, so that of two that claim at once one writes and the other sees it.
      const claimed = await db
        .insertInto("incoming_events")
        .values({ key, ...held })
        .onConflict((conflict) =>
          conflict
            .column("key")
            .doUpdateSet(held)
            .where("incoming_events.answered", "=", 0)
            .where("incoming_events.held_until", "<=", at),
        )
        .returning("key")
        .executeTakeFirst();
      return claimed !== undefined;
    },

    async answered(key) {
      await db.updateTable("incoming_events").set({ answered: 1 }).where("key", "=", key).execute();
    },
  };
}
