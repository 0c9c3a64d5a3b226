import { type Kysely, sql } from "kysely";
import type { Differences } from "./differences.ts";
import type { Migration } from "./migrations/migration.ts";
import { StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

/**
 * Brings the schema to the last migration, all or nothing in one transaction; processes that start together do it one
 * after the other. Milliseconds since 1970 in `now`.
 * @throws StorageError `storage-schema` when the store knows migrations that this program does not.
 */
export async function migrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
  { differences, now }: { readonly differences: Differences; readonly now: () => number },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (differences.migrationLock !== undefined) {
      await sql.raw(differences.migrationLock).execute(transaction);
    }
    await transaction.schema
      .createTable("schema_versions")
      .ifNotExists()
      .addColumn("version", "bigint", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("applied_at", "bigint", (column) => column.notNull())
      .execute();
    const applied = await appliedMigrations(transaction);
    checkKnown(applied, migrations);
    for (const [index, { name, up }] of migrations.entries()) {
      if (index < applied.length) continue;
      await up(transaction as unknown as Kysely<unknown>);
      await transaction
        .insertInto("schema_versions")
        .values({ version: index + 1, name, applied_at: now() })
        .execute();
    }
  });
}

/**
 * For whoever may not migrate: the schema has to be the one of this program already.
 * @throws StorageError `storage-schema`
 */
export async function checkSchema(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
  { differences }: { readonly differences: Differences },
): Promise<void> {
  const tables = await sql.raw<{ name: string }>(differences.tableNames).execute(db);
  const isNew = !tables.rows.some(({ name }) => name === "schema_versions");
  const applied = isNew ? [] : await appliedMigrations(db);
  checkKnown(applied, migrations);
  if (applied.length < migrations.length) {
    throw new StorageError(
      "storage-schema",
      `The store is at version ${applied.length} and this program at ${migrations.length}. Start the desk once with npm start: that brings the store up to date.`,
    );
  }
}

async function appliedMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("schema_versions")
    .select("name")
    .orderBy("version", "asc")
    .execute();
  return rows.map(({ name }) => name);
}

function checkKnown(applied: readonly string[], migrations: readonly Migration[]): void {
  const strange = applied.findIndex((name, index) => name !== migrations[index]?.name);
  if (strange === -1) return;
  throw new StorageError(
    "storage-schema",
    `The store was written by a newer version of this program: it has version ${applied.length} (${applied[strange]}), and this program knows ${migrations.length}. Install that version again, or restore a backup made before it.`,
  );
}
