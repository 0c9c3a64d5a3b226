import type { Kysely } from "kysely";

/** One step of the schema. What has been released is never changed: a later one follows it. */
export interface Migration {
  /** Its file's name, without the number. */
  readonly name: string;
  /**
   * Runs inside the transaction that records it, on both dialects; written with Kysely's schema builder and the column
   * types `text`, `bigint` and `double precision`. It sees the tables of its own time, hence `unknown`.
   */
  up(db: Kysely<unknown>): Promise<void>;
}
