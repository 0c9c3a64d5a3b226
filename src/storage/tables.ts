import type { ColumnType } from "kysely";

/**
 * Every table and its columns, as both dialects have them: text, bigint (whole milliseconds or counts) and double
 * precision. Yes and no are 1 and 0; what has structure is JSON text. Times are milliseconds since 1970.
 */
export interface Tables {
  readonly schema_versions: SchemaVersionsTable;
  readonly incoming_events: IncomingEventsTable;
  readonly thread_contexts: ThreadContextsTable;
  readonly receipts: ReceiptsTable;
  readonly posts: PostsTable;
  readonly leases: LeasesTable;
  readonly deliveries: DeliveriesTable;
  readonly rate_limits: RateLimitsTable;
  readonly subscriptions: SubscriptionsTable;
  readonly briefed_channels: BriefedChannelsTable;
  readonly pack_snapshots: PackSnapshotsTable;
  readonly action_states: ActionStatesTable;
}

/** Which migrations have run. */
export interface SchemaVersionsTable {
  /** From 1. */
  version: number;
  name: string;
  applied_at: number;
}

/** What came in from a platform. Held until `held_until`, unless it was answered. */
export interface IncomingEventsTable {
  key: string;
  answered: number;
  held_until: number;
  seen_at: number;
  /** Where its platform finds it again, if it may be answered late; empty once it is answered. */
  origin: string;
}

export interface ThreadContextsTable {
  thread: string;
  /** JSON of a ThreadContext. */
  context: string;
  used_at: number;
}

/** What was answered where. The same answer for the same people is one row. */
export interface ReceiptsTable {
  receipt: string;
  /** The key of a place. */
  place: string;
  /** Whoever alone may see it; empty: everybody in that place may. */
  actor: string;
  /** The thread in that place; empty where there is none. */
  thread: string;
  /** JSON of an Explanation. */
  explanation: string;
  answered_at: number;
}

/** A message of the bot that answered somebody. */
export interface PostsTable {
  platform: string;
  channel: string;
  /** The platform's id of the message. */
  message: string;
  thread: string;
  /** Null where it was no answer, such as help. */
  receipt: string | null;
  posted_at: number;
}

/** Who does a thing that only one process may do. */
export interface LeasesTable {
  name: string;
  holder: string;
  held_until: number;
}

/** What reaches a channel once; docs/architecture.md says how. */
export interface DeliveriesTable {
  id: string;
  /** What stands in the post. */
  key: string;
  kind: string;
  subject: string;
  /** An ISO instant; with the subject it is there once. */
  slot: string;
  /** Of the place: what is claimed is claimed for one platform. */
  platform: string;
  /** JSON of a Place. */
  place: string;
  due_at: number;
  /** `due`, `claimed`, or the kind of its outcome. */
  state: string;
  /** When it is to be claimed. */
  available_at: number;
  /** Who holds it, while it is claimed. */
  owner: Nullable<string>;
  lease_until: Nullable<number>;
  turns: number;
  failures: number;
  first_attempt_at: Nullable<number>;
  /** Of the attempt that was perhaps taken; null when there is none. */
  doubtful_attempt_at: Nullable<number>;
  /** JSON of a DeliveryOutcome. */
  outcome: Nullable<string>;
  settled_at: Nullable<number>;
}

/** One row for each rate limit that calls were made under lately. */
export interface RateLimitsTable {
  key: string;
  next_turn: number;
}

/** May be left out of a new row. */
type Nullable<T> = ColumnType<T | null, T | null | undefined>;
/** Briefings that channels want on time; the columns are those of a Subscription. */
export interface SubscriptionsTable {
  id: string;
  platform: string;
  workspace: string | null;
  channel: string;
  direct: number;
  topic: string;
  length: string | null;
  /** As `scheduleText` writes it. */
  schedule: string;
  zone: string;
  posts: string;
  state: string;
  paused_for: string | null;
  failures: number;
  failed_slot: number | null;
  /** Null once that person is forgotten. */
  created_by: string | null;
  created_at: number;
  next_due: number | null;
  planned_at: number;
  run_now: number | null;
}

/** With which version of the pack a channel was last briefed on a topic. */
export interface BriefedChannelsTable {
  /** JSON of platform, workspace and channel. */
  place: string;
  topic: string;
  version: string;
  briefed_at: number;
}

/** How the facts of a version read, once for all channels. */
export interface PackSnapshotsTable {
  version: string;
  /** JSON of the facts of a PackSnapshot. */
  facts: string;
}

/** What a button, a select or a modal stands for. */
export interface ActionStatesTable {
  ref: string;
  /** The key of a place. */
  place: string;
  /** Whoever alone may use it; empty: everybody in that place may. */
  actor: string;
  /** JSON of an ActionState. */
  state: string;
  /** When it was last kept. */
  kept_at: number;
}
