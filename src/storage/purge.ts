import { setImmediate } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { type Retention, STORED_TABLES, type StoredTable } from "./stored-tables.ts";
import type { Tables } from "./tables.ts";

/** Rows deleted by one statement: the embedded store answers nobody meanwhile. */
const BATCH = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface PurgeParts {
  readonly retentionDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tables?: readonly Pick<StoredTable, "table" | "key" | "retention">[];
}

/** A table whose rows are not kept for ever. */
type Purged = Pick<StoredTable, "table" | "key"> & { readonly retention: Retention };

/** Deletes what is older than it is kept, and the oldest of what is too many. Says how many rows went, by table. */
export async function purge(
  db: Kysely<Tables>,
  { retentionDays, now, tables = STORED_TABLES }: PurgeParts,
): Promise<ReadonlyMap<string, number>> {
  const gone = new Map<string, number>();
  for (const { table, key, retention } of tables) {
    if (!retention) continue;
    const { keep, atMost } = retention;
    const keepMs = keep === "configured" ? retentionDays * DAY_MS : keep;
    const purged = { table, key, retention };
    const old = await deleteOldest(db, purged, { before: now() - keepMs });
    const excess = (await countRows(db, purged)) - atMost;
    const tooMany = excess > 0 ? await deleteOldest(db, purged, { atMost: excess }) : 0;
    if (old + tooMany > 0) gone.set(table, old + tooMany);
  }
  return gone;
}

async function countRows(db: Kysely<Tables>, { table, retention }: Purged): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(${sql.ref(retention.time)}) as n from ${sql.table(table)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** In batches, the oldest first. */
async function deleteOldest(
  db: Kysely<Tables>,
  { table, key, retention }: Purged,
  { before, atMost }: { readonly before?: number; readonly atMost?: number },
): Promise<number> {
  const keys = sql.join(key.map((column) => sql.ref(column)));
  const time = sql.ref(retention.time);
  const old = before === undefined ? sql`${time} is not null` : sql`${time} < ${before}`;
  let deleted = 0;
  for (;;) {
    const limit = Math.min(BATCH, (atMost ?? Number.POSITIVE_INFINITY) - deleted);
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where (${keys}) in
      (select ${keys} from ${sql.table(table)} where ${old} order by ${time} limit ${limit})`.execute(
      db,
    );
    deleted += Number(numAffectedRows);
    if (numAffectedRows < BigInt(limit) || deleted === atMost) return deleted;
    await setImmediate();
  }
}
