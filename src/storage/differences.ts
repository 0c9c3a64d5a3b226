export type DialectName = "sqlite" | "postgres";

/** In what the two dialects differ; everything else is written once. */
export interface Differences {
  /** `for update skip locked` when rows are claimed. */
  readonly skipLocked: boolean;
  /** A lock that serialises migrations, taken inside their transaction and gone with it. */
  readonly migrationLock: string | undefined;
  /** Begins a transaction that only reads and sees one state of everything. */
  readonly beginSnapshot: string;
  /** Whether processes may share the store for as long as they like. */
  readonly severalOwners: boolean;
  /** Gives the name of every table of ours as `name`. */
  readonly tableNames: string;
}

export const DIFFERENCES: Readonly<Record<DialectName, Differences>> = {
  sqlite: {
    // Cannot be parsed there; and a transaction that writes is the only one that does.
    skipLocked: false,
    // Only the owner of the file migrates it.
    migrationLock: undefined,
    // Every transaction sees one state. Kysely's own begin takes the lock of the writer, and backups must not.
    beginSnapshot: "begin deferred",
    // So what a lease holder of another life holds is void.
    severalOwners: false,
    tableNames: "select name from sqlite_master where type = 'table' order by name",
  },
  postgres: {
    // Without it, processes that claim at the same time wait for each other's rows.
    skipLocked: true,
    // Processes of a new version may start together. The number is the word "desk" in ASCII.
    migrationLock: "select pg_advisory_xact_lock(1684370283)",
    // The default, read committed, sees what others commit in between.
    beginSnapshot: "begin isolation level repeatable read read only",
    severalOwners: true,
    // Kysely's own look at the catalogue binds booleans.
    tableNames:
      "select table_name as name from information_schema.tables where table_schema = current_schema() order by table_name",
  },
};
