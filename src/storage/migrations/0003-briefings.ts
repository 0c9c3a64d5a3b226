import type { Migration } from "./migration.ts";

/** Briefings that channels want on time, and what each channel was last told. */
export const briefings: Migration = {
  name: "briefings",

  async up(db) {
    const { schema } = db;
    await schema
      .createTable("subscriptions")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("workspace", "text")
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("direct", "bigint", (column) => column.notNull())
      .addColumn("topic", "text", (column) => column.notNull())
      .addColumn("length", "text")
      .addColumn("schedule", "text", (column) => column.notNull())
      .addColumn("zone", "text", (column) => column.notNull())
      .addColumn("posts", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("paused_for", "text")
      .addColumn("failures", "bigint", (column) => column.notNull())
      .addColumn("failed_slot", "bigint")
      .addColumn("created_by", "text")
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .addColumn("next_due", "bigint")
      .addColumn("planned_at", "bigint", (column) => column.notNull())
      .addColumn("run_now", "bigint")
      .execute();
    await schema
      .createIndex("subscriptions_by_channel")
      .on("subscriptions")
      .columns(["platform", "channel"])
      .execute();
    await schema
      .createIndex("subscriptions_by_due")
      .on("subscriptions")
      .columns(["state", "next_due"])
      .execute();
    await schema
      .createIndex("subscriptions_by_planned")
      .on("subscriptions")
      .columns(["state", "planned_at"])
      .execute();

    await schema
      .createTable("briefed_channels")
      .addColumn("place", "text", (column) => column.notNull())
      .addColumn("topic", "text", (column) => column.notNull())
      .addColumn("version", "text", (column) => column.notNull())
      .addColumn("briefed_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("briefed_channels_key", ["place", "topic"])
      .execute();

    await schema
      .createTable("pack_snapshots")
      .addColumn("version", "text", (column) => column.primaryKey())
      .addColumn("facts", "text", (column) => column.notNull())
      .execute();
  },
};
