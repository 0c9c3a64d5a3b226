import type { Kysely } from "kysely";
import type { AbandonedEvent, IncomingEvents } from "../core/command/ports.ts";
import type { Tables } from "./tables.ts";

/** After this, an answer would surprise more than it helps. */
const LATE_MS = 15 * 60 * 1000;

/**
 * Incoming events in the store: each is answered once, by one of all processes that share it. `now` is in milliseconds
 * since 1970; the clocks of machines may differ by a little less than a lease.
 */
export function createIncomingEvents(db: Kysely<Tables>, now: () => number): IncomingEvents {
  return {
    async claim(key, leaseMs, origin = "") {
      const at = now();
      const held = { answered: 0, held_until: at + leaseMs, origin };
      // One statement, so that of two that claim at once one writes and the other sees it.
      const claimed = await db
        .insertInto("incoming_events")
        .values({ key, seen_at: at, ...held })
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
      await db
        .updateTable("incoming_events")
        .set({ answered: 1, origin: "" })
        .where("key", "=", key)
        .execute();
    },

    async claimAbandoned(prefix, leaseMs) {
      const at = now();
      const abandoned = await db
        .selectFrom("incoming_events")
        .select(["key", "origin"])
        .where("answered", "=", 0)
        .where("held_until", "<=", at)
        .where("seen_at", ">", at - LATE_MS)
        .where("origin", "!=", "")
        .orderBy("seen_at")
        .execute();
      const claimed: AbandonedEvent[] = [];
      for (const { key, origin } of abandoned.filter((event) => event.key.startsWith(prefix))) {
        // Of two that found it at once, one empties its origin.
        const { numUpdatedRows } = await db
          .updateTable("incoming_events")
          .set({ held_until: at + leaseMs, origin: "" })
          .where("key", "=", key)
          .where("origin", "=", origin)
          .where("held_until", "<=", at)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) claimed.push({ key, origin });
      }
      return claimed;
    },
  };
}
