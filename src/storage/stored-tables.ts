import { QUIET_MS } from "./create-thread-memory.ts";
import type { Tables } from "./tables.ts";

/** What holds for a table as a whole. Every table of ours has a row here. */
export interface StoredTable {
  readonly table: keyof Tables;
  /** Columns of its primary key. */
  readonly key: readonly string[];
  /** How long its rows are kept; absent: until somebody deletes them, so that they do not grow by themselves. */
  readonly retention?: Retention;
  /** Whether its rows mean anything in another store. */
  readonly isExported: boolean;
  /** Where its rows name a user of a platform. */
  readonly people: readonly PersonColumn[];
}

export interface Retention {
  /** The column with a row's time; older rows go first, and null never goes. */
  readonly time: string;
  /** Milliseconds; `configured`: RETENTION_DAYS. */
  readonly keep: number | "configured";
  /** Rows; the oldest beyond go. */
  readonly atMost: number;
}

export interface PersonColumn {
  readonly column: string;
  /** `whole`: the user's id. `part`: the id stands in it, after a colon (as in the key of a thread). */
  readonly holds: "whole" | "part";
  /** What happens to the row when the user is forgotten: it goes, or the column becomes empty. */
  readonly onForget: "delete" | "blank";
}

const HOUR_MS = 60 * 60 * 1000;

export const STORED_TABLES: readonly StoredTable[] = [
  {
    table: "incoming_events",
    key: ["key"],
    // Longer than any platform delivers an event again.
    retention: { time: "seen_at", keep: 24 * HOUR_MS, atMost: 200_000 },
    isExported: true,
    people: [],
  },
  {
    table: "thread_contexts",
    key: ["thread"],
    retention: { time: "used_at", keep: QUIET_MS, atMost: 50_000 },
    isExported: true,
    people: [{ column: "thread", holds: "part", onForget: "delete" }],
  },
  {
    table: "receipts",
    key: ["receipt", "place", "actor"],
    retention: { time: "answered_at", keep: "configured", atMost: 500_000 },
    isExported: true,
    people: [
      { column: "actor", holds: "whole", onForget: "delete" },
      { column: "thread", holds: "part", onForget: "blank" },
    ],
  },
  {
    table: "posts",
    key: ["platform", "channel", "message"],
    retention: { time: "posted_at", keep: "configured", atMost: 500_000 },
    isExported: true,
    people: [{ column: "thread", holds: "part", onForget: "blank" }],
  },
  {
    table: "action_states",
    key: ["ref", "place", "actor"],
    // As long as the answer that its button stands under can be explained.
    retention: { time: "kept_at", keep: "configured", atMost: 500_000 },
    isExported: true,
    people: [{ column: "actor", holds: "whole", onForget: "delete" }],
  },
  {
    table: "leases",
    key: ["name"],
    retention: { time: "held_until", keep: 24 * HOUR_MS, atMost: 10_000 },
    // Held by processes of this store.
    isExported: false,
    people: [],
  },
  {
    table: "deliveries",
    key: ["id"],
    // Null, and so kept, while a delivery has not ended.
    retention: { time: "settled_at", keep: "configured", atMost: 1_000_000 },
    isExported: true,
    people: [],
  },
  {
    table: "rate_limits",
    key: ["key"],
    retention: { time: "next_turn", keep: HOUR_MS, atMost: 1_000_000 },
    // Another store's processes make other calls.
    isExported: false,
    people: [],
  },
  {
    table: "subscriptions",
    key: ["id"],
    isExported: true,
    people: [{ column: "created_by", holds: "whole", onForget: "blank" }],
  },
  { table: "briefed_channels", key: ["place", "topic"], isExported: true, people: [] },
  { table: "pack_snapshots", key: ["version"], isExported: true, people: [] },
];
