import { setImmediate } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { RETENTION, type RetentionRule } from "./retention.ts";
import type { Tables } from "./tables.ts";

/** Rows deleted by one statement: the embedded store answers nobody meanwhile. */
const BATCH = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface PurgeParts {
  readonly retentionDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly rules?: readonly RetentionRule[];
}

/** Deletes what is older than it is kept, and the oldest of what is too many. Says how many rows went, by table. */
export async function purge(
  db: Kysely<Tables>,
  { retentionDays, now, rules = RETENTION }: PurgeParts,
): Promise<ReadonlyMap<string, number>> {
  const gone = new Map<string, number>();
  for (const rule of rules) {
    const keepMs = rule.keep === "retention" ? retentionDays * DAY_MS : rule.keep;
    const old = await deleteOldest(db, rule, { before: now() - keepMs });
    const excess = (await countRows(db, rule)) - rule.atMost;
    const tooMany = excess > 0 ? await deleteOldest(db, rule, { atMost: excess }) : 0;
    if (old + tooMany > 0) gone.set(rule.table, old + tooMany);
  }
  return gone;
}

async function countRows(db: Kysely<Tables>, { table }: RetentionRule): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}

/** In batches, the oldest first. */
async function deleteOldest(
  db: Kysely<Tables>,
  { table, key, time }: RetentionRule,
  { before, atMost }: { readonly before?: number; readonly atMost?: number },
): Promise<number> {
  const keys = sql.join(key.map((column) => sql.ref(column)));
  const old = before === undefined ? sql`` : sql`where ${sql.ref(time)} < ${before}`;
  let deleted = 0;
  for (;;) {
    const limit = Math.min(BATCH, (atMost ?? Number.POSITIVE_INFINITY) - deleted);
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where (${keys}) in
      (select ${keys} from ${sql.table(table)} ${old} order by ${sql.ref(time)} limit ${limit})`.execute(
      db,
    );
    deleted += Number(numAffectedRows);
    if (numAffectedRows < BigInt(limit) || deleted === atMost) return deleted;
    await setImmediate();
  }
}
