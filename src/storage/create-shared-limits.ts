import { sql } from "kysely";
import type { RateLimits } from "../delivery/rate-limits.ts";
import type { Storage } from "./open-storage.ts";

/** Rate limits of all processes that use this store: one statement a turn. */
export function createSharedLimits({ db }: Storage): RateLimits {
  return {
    async take({ key, intervalMs }, now) {
      const { next_turn } = await db
        .insertInto("rate_limits")
        .values({ key, next_turn: now + intervalMs })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet({
            next_turn: sql`case when rate_limits.next_turn > ${now} then rate_limits.next_turn else ${now} end + ${intervalMs}`,
          }),
        )
        .returning("next_turn")
        .executeTakeFirstOrThrow();
      return next_turn - intervalMs;
    },

    async hold(key, until) {
      await db
        .insertInto("rate_limits")
        .values({ key, next_turn: until })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet({
            next_turn: sql`case when rate_limits.next_turn > ${until} then rate_limits.next_turn else ${until} end`,
          }),
        )
        .execute();
    },
  };
}
