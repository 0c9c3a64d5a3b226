import type { DueSubscriptions, SubscriptionStore } from "../core/briefing/subscription-store.ts";
import type { Storage } from "./open-storage.ts";
import { fromRow, toColumns, toRow } from "./subscription-row.ts";

/** The subscriptions of every process that uses this store. */
export function createSubscriptions({ db }: Storage): SubscriptionStore & DueSubscriptions {
  const active = db.selectFrom("subscriptions").selectAll().where("state", "=", "active");

  return {
    async add(subscription) {
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto("subscriptions")
        .values(toRow(subscription))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    },

    async read(id) {
      const row = await db
        .selectFrom("subscriptions")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async list({ platform, workspace, channel }) {
      const rows = await db
        .selectFrom("subscriptions")
        .selectAll()
        .where("platform", "=", platform)
        .where("channel", "=", channel)
        .where("workspace", workspace === undefined ? "is" : "=", workspace ?? null)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(fromRow);
    },

    async change(id, patch, onlyIf) {
      const { numUpdatedRows } = await db
        .updateTable("subscriptions")
        .set(toColumns(patch))
        .where("id", "=", id)
        .$if(onlyIf !== undefined, (query) => query.where("state", "=", onlyIf?.state ?? ""))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async remove(id) {
      await db.deleteFrom("subscriptions").where("id", "=", id).execute();
    },

    async due(now, limit) {
      const rows = await active
        .where("next_due", "<=", now)
        .orderBy("next_due")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },

    async plannedAfter(moment, limit) {
      const rows = await active
        .where("planned_at", ">", moment)
        .orderBy("planned_at")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },

    async plan(plans, plannedAt) {
      // In one order, so that two processes never wait for each other.
      const inOrder = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      await db.transaction().execute(async (transaction) => {
        for (const { id, before, nextDue } of inOrder) {
          await transaction
            .updateTable("subscriptions")
            .set({ next_due: nextDue ?? null, planned_at: plannedAt })
            .where("id", "=", id)
            .where("next_due", before === undefined ? "is" : "=", before ?? null)
            .execute();
        }
      });
    },
  };
}
