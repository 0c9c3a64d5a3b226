import { type Kysely, sql } from "kysely";
import * as z from "zod";
import type { Storage } from "./open-storage.ts";
import { STORED_TABLES, type StoredTable } from "./stored-tables.ts";
import type { Tables } from "./tables.ts";

/** The first line of an export. */
export const exportHeadSchema = z.object({
  format: z.literal("event-desk-export"),
  version: z.literal(1),
  /** Names of the migrations that made the schema, in order. */
  schema: z.array(z.string()),
});
/** One line for each row; text, numbers and null, as both dialects have them. */
export const exportRowSchema = z.object({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
/** The last line, so that an export that was cut off is none. */
export const exportEndSchema = z.object({ end: z.literal(true), rows: z.number() });

type Row = z.infer<typeof exportRowSchema>["row"];

/** Rows read by one statement. */
const PAGE = 1000;

/**
 * Writes one state of the whole store, as JSON Lines, while it is in use. Says how many rows there were.
 * The order is that of the keys, so two exports of the same state are equal.
 */
export async function exportStore(
  { db, differences }: Pick<Storage, "db" | "differences">,
  write: (line: string) => Promise<void>,
): Promise<number> {
  return db.connection().execute(async (connection) => {
    await sql.raw(differences.beginSnapshot).execute(connection);
    try {
      return await exportTables(connection, write);
    } finally {
      await sql`commit`.execute(connection);
    }
  });
}

async function exportTables(
  db: Kysely<Tables>,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const put = (value: object) => write(`${JSON.stringify(value)}\n`);
  const versions = await db
    .selectFrom("schema_versions")
    .select("name")
    .orderBy("version")
    .execute();
  await put({
    format: "event-desk-export",
    version: 1,
    schema: versions.map(({ name }) => name),
  } satisfies z.infer<typeof exportHeadSchema>);
  let rows = 0;
  for (const stored of STORED_TABLES.filter(({ isExported }) => isExported)) {
    for await (const row of rowsOf(db, stored)) {
      await put({ table: stored.table, row } satisfies z.infer<typeof exportRowSchema>);
      rows += 1;
    }
  }
  await put({ end: true, rows } satisfies z.infer<typeof exportEndSchema>);
  return rows;
}

/** Page after page, each from where the last one ended. */
async function* rowsOf(db: Kysely<Tables>, { table, key }: StoredTable): AsyncGenerator<Row> {
  const keys = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  for (;;) {
    const values: readonly unknown[] = key.map((column) => last?.[column]);
    const after = last === undefined ? sql`` : sql`where (${keys}) > (${sql.join(values)})`;
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${after} order by ${keys} limit ${PAGE}`.execute(db);
    yield* rows;
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}
