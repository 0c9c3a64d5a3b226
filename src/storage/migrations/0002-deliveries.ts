import { sql } from "kysely";
import type { Migration } from "./migration.ts";

/** What reaches a channel once, and the rate limits that several processes share. */
export const deliveries: Migration = {
  name: "deliveries",

  async up(db) {
    const { schema } = db;
    await schema
      .createTable("deliveries")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("slot", "text", (column) => column.notNull())
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addColumn("due_at", "bigint", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("available_at", "bigint", (column) => column.notNull())
      .addColumn("owner", "text")
      .addColumn("lease_until", "bigint")
      .addColumn("turns", "bigint", (column) => column.notNull())
      .addColumn("failures", "bigint", (column) => column.notNull())
      .addColumn("first_attempt_at", "bigint")
      .addColumn("doubtful_attempt_at", "bigint")
      .addColumn("outcome", "text")
      .addColumn("settled_at", "bigint")
      .addUniqueConstraint("deliveries_once", ["subject", "slot"])
      .execute();
    // Only what is still open: the index stays small however much was delivered.
    await schema
      .createIndex("deliveries_open")
      .on("deliveries")
      .columns(["platform", "available_at", "key"])
      .where(sql`state`, "in", sql`('due', 'claimed')`)
      .execute();
    await schema.createIndex("deliveries_by_time").on("deliveries").column("settled_at").execute();

    await schema
      .createTable("rate_limits")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("next_turn", "bigint", (column) => column.notNull())
      .execute();
  },
};
