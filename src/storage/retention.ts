import { QUIET_MS } from "./create-thread-memory.ts";
import type { Tables } from "./tables.ts";

/** How long the rows of a table are kept, and how many at most. Every table that grows by itself has a row here. */
export interface RetentionRule {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  /** The column with a row's time; older rows go first. */
  readonly time: string;
  /** Milliseconds; `retention`: RETENTION_DAYS. */
  readonly keep: number | "retention";
  readonly atMost: number;
}

const HOUR_MS = 60 * 60 * 1000;

export const RETENTION: readonly RetentionRule[] = [
  {
    table: "incoming_events",
    key: ["key"],
    time: "seen_at",
    // Longer than any platform delivers an event again.
    keep: 24 * HOUR_MS,
    atMost: 200_000,
  },
  { table: "thread_contexts", key: ["thread"], time: "used_at", keep: QUIET_MS, atMost: 50_000 },
  {
    table: "receipts",
    key: ["receipt", "place", "actor"],
    time: "answered_at",
    keep: "retention",
    atMost: 500_000,
  },
  { table: "leases", key: ["name"], time: "held_until", keep: 24 * HOUR_MS, atMost: 10_000 },
];
