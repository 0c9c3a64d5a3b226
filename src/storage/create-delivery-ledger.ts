import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Place } from "../core/command/invocation.ts";
import type { DeliveryKind, DueDelivery } from "../delivery/delivery.ts";
import { deliveryKey } from "../delivery/delivery-key.ts";
import type {
  ClaimedDelivery,
  DeliveryChange,
  DeliveryLedger,
} from "../delivery/delivery-ledger.ts";
import type { Storage } from "./open-storage.ts";
import type { DeliveriesTable } from "./tables.ts";

/** Rows of one statement: SQLite takes 32,766 bound values. */
const BATCH = 1000;

/** The deliveries of every process that uses this store. */
export function createDeliveryLedger({ db, differences }: Storage): DeliveryLedger {
  return {
    async add(deliveries) {
      let added = 0n;
      for (let start = 0; start < deliveries.length; start += BATCH) {
        const { numInsertedOrUpdatedRows = 0n } = await db
          .insertInto("deliveries")
          .values(deliveries.slice(start, start + BATCH).map(toRow))
          .onConflict((conflict) => conflict.columns(["subject", "slot"]).doNothing())
          .executeTakeFirst();
        added += numInsertedOrUpdatedRows;
      }
      return Number(added);
    },

    async claim({ platform, owner, now, aheadMs, leaseMs, limit }) {
      const rows = await db
        .with("free", (free) =>
          free
            .selectFrom("deliveries")
            .select("id")
            .where("platform", "=", platform)
            // In the words of the index.
            .where(sql<boolean>`state in ('due', 'claimed')`)
            .where("available_at", "<=", now + aheadMs)
            .where((row) => row.or([row("state", "=", "due"), row("lease_until", "<=", now)]))
            .orderBy("available_at")
            // Keys are a shuffle: what is due together is not taken channel by channel, each waiting for the other.
            .orderBy("key")
            .limit(limit)
            .$if(differences.skipLocked, (query) => query.forUpdate().skipLocked()),
        )
        .updateTable("deliveries")
        .set({ state: "claimed", owner, lease_until: now + leaseMs })
        .where("id", "in", (query) => query.selectFrom("free").select("id"))
        .returningAll()
        .execute();
      return rows.map(toDelivery).sort((a, b) => a.availableAt - b.availableAt);
    },

    async renew(ids, owner, leaseUntil) {
      await db
        .updateTable("deliveries")
        .set({ lease_until: leaseUntil })
        .where("id", "in", ids)
        .where("state", "=", "claimed")
        .where("owner", "=", owner)
        .execute();
    },

    async record(id, owner, change) {
      const { numUpdatedRows } = await db
        .updateTable("deliveries")
        .set(toColumns(change))
        .where("id", "=", id)
        .where("state", "=", "claimed")
        .where("owner", "=", owner)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

function toRow({ kind, subject, slot, place, dueAt }: DueDelivery): Insertable<DeliveriesTable> {
  return {
    id: `${subject}@${slot}`,
    key: deliveryKey(subject, slot),
    kind,
    subject,
    slot,
    platform: place.platform,
    place: JSON.stringify(place),
    due_at: dueAt,
    state: "due",
    available_at: dueAt,
    turns: 0,
    failures: 0,
  };
}

function toColumns(change: DeliveryChange): Updateable<DeliveriesTable> {
  switch (change.kind) {
    case "attempting":
      return {
        first_attempt_at: sql`coalesce(first_attempt_at, ${change.at})` as never,
        doubtful_attempt_at: change.at,
        lease_until: change.leaseUntil,
      };
    case "later":
      return {
        state: "due",
        available_at: change.availableAt,
        turns: change.turns,
        failures: change.failures,
        ...(!change.isDoubtful && { doubtful_attempt_at: null }),
      };
    case "settled":
      return {
        state: change.outcome.kind,
        outcome: JSON.stringify(change.outcome),
        settled_at: change.at,
      };
  }
}

function toDelivery(row: Selectable<DeliveriesTable>): ClaimedDelivery {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind as DeliveryKind,
    subject: row.subject,
    slot: row.slot,
    place: JSON.parse(row.place) as Place,
    dueAt: row.due_at,
    state: "claimed",
    availableAt: row.available_at,
    turns: row.turns,
    failures: row.failures,
    ...(row.first_attempt_at !== null && { firstAttemptAt: row.first_attempt_at }),
    ...(row.doubtful_attempt_at !== null && { doubtfulAttemptAt: row.doubtful_attempt_at }),
  };
}
