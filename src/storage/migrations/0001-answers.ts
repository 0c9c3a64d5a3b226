import type { Migration } from "./migration.ts";

/** What answering needs: incoming events, threads, receipts, posts, and who owns what only one process may do. */
export const answers: Migration = {
  name: "answers",

  async up(db) {
    const { schema } = db;
    await schema
      .createTable("incoming_events")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("answered", "bigint", (column) => column.notNull())
      .addColumn("held_until", "bigint", (column) => column.notNull())
      .addColumn("seen_at", "bigint", (column) => column.notNull())
      .addColumn("origin", "text", (column) => column.notNull())
      .execute();
    await schema
      .createIndex("incoming_events_by_time")
      .on("incoming_events")
      .column("seen_at")
      .execute();

    await schema
      .createTable("thread_contexts")
      .addColumn("thread", "text", (column) => column.primaryKey())
      .addColumn("context", "text", (column) => column.notNull())
      .addColumn("used_at", "bigint", (column) => column.notNull())
      .execute();
    await schema
      .createIndex("thread_contexts_by_time")
      .on("thread_contexts")
      .column("used_at")
      .execute();

    await schema
      .createTable("receipts")
      .addColumn("receipt", "text", (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addColumn("actor", "text", (column) => column.notNull())
      .addColumn("thread", "text", (column) => column.notNull())
      .addColumn("explanation", "text", (column) => column.notNull())
      .addColumn("answered_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("receipts_key", ["receipt", "place", "actor"])
      .execute();
    await schema
      .createIndex("receipts_by_place")
      .on("receipts")
      .columns(["place", "answered_at"])
      .execute();
    await schema.createIndex("receipts_by_time").on("receipts").column("answered_at").execute();

    await schema
      .createTable("posts")
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("message", "text", (column) => column.notNull())
      .addColumn("thread", "text", (column) => column.notNull())
      .addColumn("receipt", "text")
      .addColumn("posted_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("posts_key", ["platform", "channel", "message"])
      .execute();
    await schema.createIndex("posts_by_time").on("posts").column("posted_at").execute();

    await schema
      .createTable("leases")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("holder", "text", (column) => column.notNull())
      .addColumn("held_until", "bigint", (column) => column.notNull())
      .execute();
  },
};
