import type { Kysely } from "kysely";
import type { Leases } from "../core/command/ports.ts";
import type { Tables } from "./tables.ts";

export interface LeasesParts {
  readonly db: Kysely<Tables>;
  /** Names this process, unlike any other. */
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Leases in the store, for the processes that share it. */
export function createLeases({ db, holder, now }: LeasesParts): Leases {
  return {
    async acquire(name, forMs) {
      const at = now();
      const held = { holder, held_until: at + forMs };
      // One statement, so that of two that want it at once one writes and the other sees it.
      const acquired = await db
        .insertInto("leases")
        .values({ name, ...held })
        .onConflict((conflict) =>
          conflict
            .column("name")
            .doUpdateSet(held)
            .where(({ eb, or }) =>
              or([eb("leases.holder", "=", holder), eb("leases.held_until", "<=", at)]),
            ),
        )
        .returning("name")
        .executeTakeFirst();
      return acquired !== undefined;
    },

    async release(name) {
      await db.deleteFrom("leases").where("name", "=", name).where("holder", "=", holder).execute();
    },
  };
}
