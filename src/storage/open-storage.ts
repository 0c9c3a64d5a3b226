import path from "node:path";
import { type Dialect, Kysely } from "kysely";
import { DIFFERENCES, type DialectName, type Differences } from "./differences.ts";
import { checkSchema, migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import type { Migration } from "./migrations/migration.ts";
import { openPostgres } from "./open-postgres.ts";
import { openSqlite, type Role } from "./open-sqlite.ts";
import type { StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

/** An open store, with the schema of this program. */
export interface Storage {
  /** Counts and sums come back as numbers; only Kysely's own counts of changed rows are bigints. */
  readonly db: Kysely<Tables>;
  readonly dialect: DialectName;
  readonly differences: Differences;
  /** Ends what runs and closes every connection. More than once does no harm. */
  close(): Promise<void>;
}

export interface StorageParts {
  /** `file:` and a path, or `postgres://...`. */
  readonly url: string;
  /** What a relative path starts from. */
  readonly root: string;
  /**
   * `owner` lasts and migrates; of the embedded file there is one at a time. A `guest` is a short command beside it,
   * and needs a schema that is up to date.
   */
  readonly role: Role;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told when a connection is lost that nobody waits for. */
  readonly onProblem?: (problem: StorageError) => void;
  /** For tests of migrations. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the store and brings its schema up to date.
 * @throws StorageError whose message says what to do.
 */
export async function openStorage(parts: StorageParts): Promise<Storage> {
  const { role, now, migrations = MIGRATIONS } = parts;
  const { name, dialect } = connect(parts);
  const differences = DIFFERENCES[name];
  const db = new Kysely<Tables>({ dialect });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= db.destroy();
    return closing;
  };
  try {
    if (role === "owner") await migrate(db, migrations, { differences, now });
    else await checkSchema(db, migrations, { differences });
  } catch (error) {
    await close();
    throw error;
  }
  return { db, dialect: name, differences, close };
}

function connect({ url, root, role, onProblem = () => undefined }: StorageParts): {
  readonly name: DialectName;
  readonly dialect: Dialect;
} {
  if (!url.startsWith("file:")) return { name: "postgres", dialect: openPostgres(url, onProblem) };
  const file = path.resolve(root, url.slice("file:".length));
  return { name: "sqlite", dialect: openSqlite(file, role) };
}
