import type { Migration } from "./migration.ts";

/** What buttons, selects and modals stand for. */
export const actions: Migration = {
  name: "actions",

  async up({ schema }) {
    await schema
      .createTable("action_states")
      .addColumn("ref", "text", (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addColumn("actor", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("kept_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("action_states_key", ["ref", "place", "actor"])
      .execute();
    await schema
      .createIndex("action_states_by_time")
      .on("action_states")
      .column("kept_at")
      .execute();
  },
};
