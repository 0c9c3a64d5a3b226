import { type Kysely, sql } from "kysely";
import type { z } from "zod";
import { exportEndSchema, exportHeadSchema, exportRowSchema } from "./export-store.ts";
import type { Storage } from "./open-storage.ts";
import { StorageError } from "./storage-error.ts";
import { STORED_TABLES } from "./stored-tables.ts";
import type { Tables } from "./tables.ts";

/** Why an export cannot be taken in; nothing has changed. */
export class ImportError extends Error {
  readonly code = "storage-import";

  constructor(message: string) {
    super(message);
    this.name = "ImportError";
  }
}

/** Rows written by one statement: dialects bound how many values it may hold. */
const BATCH = 100;

type Line = z.infer<typeof exportRowSchema>;

/**
 * Takes an export into an empty store, of either dialect, all or nothing. Says how many rows came in.
 * @throws ImportError when the store is not empty, or the export is of another schema, damaged or cut off.
 */
export async function importStore(
  { db }: Pick<Storage, "db">,
  lines: AsyncIterable<string>,
): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await checkEmpty(transaction);
    const schema = await transaction
      .selectFrom("schema_versions")
      .select("name")
      .orderBy("version")
      .execute();
    const reader = lines[Symbol.asyncIterator]();
    checkHead(
      await nextLine(reader),
      schema.map(({ name }) => name),
    );
    return importRows(transaction, reader);
  });
}

async function checkEmpty(db: Kysely<Tables>): Promise<void> {
  for (const { table, isExported } of STORED_TABLES) {
    if (!isExported) continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) {
      throw new ImportError(
        `The store is not empty: there are rows in ${table}. Import into a new one; set DATABASE_URL to it.`,
      );
    }
  }
}

function checkHead(line: unknown, schema: readonly string[]): void {
  const head = exportHeadSchema.safeParse(line);
  if (!head.success) {
    throw new ImportError("This is no export of the desk: its first line does not say so.");
  }
  if (head.data.schema.join() !== schema.join()) {
    throw new ImportError(
      `The export is of schema version ${head.data.schema.length} and the store of ${schema.length}. Import it with the version of the program that wrote it, then start the newer one.`,
    );
  }
}

async function importRows(db: Kysely<Tables>, lines: AsyncIterator<string>): Promise<number> {
  let count = 0;
  let batch: Line[] = [];
  const flush = async () => {
    if (batch.length > 0) await insert(db, batch);
    batch = [];
  };
  for (;;) {
    const line = await nextLine(lines);
    const end = exportEndSchema.safeParse(line);
    if (end.success) {
      await flush();
      if (end.data.rows === count) return count;
      throw damaged(count + 2, `${end.data.rows} rows were exported`);
    }
    const row = exportRowSchema.safeParse(line);
    if (!row.success) throw damaged(count + 2, "not a row");
    if (batch.length === BATCH || batch[0]?.table !== row.data.table) await flush();
    batch.push(row.data);
    count += 1;
  }
}

async function insert(db: Kysely<Tables>, batch: readonly Line[]): Promise<void> {
  const [first] = batch;
  const stored = STORED_TABLES.find(
    ({ table, isExported }) => isExported && table === first?.table,
  );
  if (!first || !stored) throw new ImportError(`There is no table ${first?.table} to import into.`);
  const columns = Object.keys(first.row);
  const values = batch.map(
    ({ row }) => sql`(${sql.join(columns.map((column): unknown => row[column] ?? null))})`,
  );
  try {
    await sql`
      insert into ${sql.table(stored.table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`.execute(db);
  } catch (cause) {
    if (
      cause instanceof StorageError &&
      cause.code !== "storage-failed" &&
      cause.code !== "storage-conflict"
    )
      throw cause;
    throw Object.assign(new ImportError(`A row of ${stored.table} does not fit into it.`), {
      cause,
    });
  }
}

async function nextLine(lines: AsyncIterator<string>): Promise<unknown> {
  const { value, done } = await lines.next();
  if (done === true) throw new ImportError("The export is cut off: its last line is missing.");
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function damaged(line: number, why: string): ImportError {
  return new ImportError(`The export is damaged at line ${line}: ${why}.`);
}
