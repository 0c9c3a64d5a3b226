import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import Database from "libsql";
import { checkBoundValues } from "./check-bound-values.ts";
import { StorageError } from "./storage-error.ts";
import { takeOwnerLock } from "./take-owner-lock.ts";
import { translateSqliteError } from "./translate-sqlite-error.ts";

/** How long a statement waits for another process; without it most writes of two at once fail. */
const BUSY_MS = 5000;
const PRAGMAS = [
  // Readers and the writer do not wait for each other.
  "journal_mode = WAL",
  // What was said to be stored survives a loss of power.
  "synchronous = FULL",
  // The log beside the file shrinks again after a large transaction.
  "journal_size_limit = 67108864",
];
/** Kysely's words for them, and what is run instead; libsql's exec leaves no statement open behind a failure. */
const TRANSACTION_WORDS: Readonly<Record<string, string>> = {
  // At once for writing: a transaction that reads first and writes later could otherwise not go on.
  begin: "BEGIN IMMEDIATE",
  commit: "COMMIT",
  rollback: "ROLLBACK",
};
const NOTHING_CHANGED = { changes: 0, lastInsertRowid: 0 };

/** `owner`: the one process that lasts. `guest`: a short command, maybe beside it. */
export type Role = "owner" | "guest";

/**
 * The embedded store as Kysely's own dialect. Makes the file (mode 600) and its folder (mode 700) where they are
 * missing. One connection, so one transaction at a time: inside one, use the transaction and never the database.
 * @throws StorageError
 */
export function openSqlite(file: string, role: Role): SqliteDialect {
  if (role === "owner") makeFile(file);
  else checkFile(file);
  const lock = role === "owner" ? takeOwnerLock(file) : undefined;
  try {
    return new SqliteDialect({ database: createConnection(file, () => lock?.release()) });
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function makeFile(file: string): void {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeSync(openSync(file, "a", 0o600));
    // SQLite keeps its log beside the file.
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw translateSqliteError(error, file);
  }
}

/** A guest makes nothing: an empty store would be no answer to whoever looks for the one of the desk. */
function checkFile(file: string): void {
  if (existsSync(file)) return;
  throw new StorageError(
    "storage-schema",
    `There is no store at ${file} yet. Start the desk once with npm start, or set DATABASE_URL to the store you mean.`,
  );
}

/** What Kysely needs of a connection, with every bound value checked and every error translated. */
function createConnection(file: string, onClose: () => void): SqliteDatabase {
  const translated = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw translateSqliteError(error, file);
    }
  };
  const connect = () =>
    translated(() => {
      const connection = new Database(file, { timeout: BUSY_MS });
      for (const pragma of PRAGMAS) connection.exec(`PRAGMA ${pragma}`);
      return connection;
    });
  let connection = connect();

  function transactionStatement(word: string): SqliteStatement {
    return {
      reader: false,
      all: () => [],
      iterate: () => [][Symbol.iterator](),
      run() {
        // Where the disk is full, SQLite has rolled back by itself; the first error is the one that counts.
        if (word === "ROLLBACK" && !connection.inTransaction) return NOTHING_CHANGED;
        translated(() => connection.exec(word));
        return NOTHING_CHANGED;
      },
    };
  }

  /**
   * A statement that gave up waiting stays open in libsql 0.5.29, and no later transaction could be ended
   * (libsql-client-ts issue 352): that connection is left to the garbage collector.
   */
  function leaveStuckConnection(error: unknown): void {
    const isStuck = error instanceof StorageError && error.code === "storage-busy";
    if (isStuck && !connection.inTransaction) connection = connect();
  }

  return {
    prepare(text) {
      const word = TRANSACTION_WORDS[text];
      if (word !== undefined) return transactionStatement(word);
      const statement = translated(() => connection.prepare(text));
      const run = <T>(values: readonly unknown[], work: (bound: unknown[]) => T): T => {
        checkBoundValues(values);
        try {
          return translated(() => work([...values]));
        } catch (error) {
          leaveStuckConnection(error);
          throw error;
        }
      };
      return {
        reader: statement.reader,
        all: (values) => run(values, (bound) => statement.all(bound)),
        run: (values) => run(values, (bound) => statement.run(bound)),
        iterate: (values) => run(values, (bound) => statement.all(bound))[Symbol.iterator](),
      };
    },

    close() {
      try {
        // libsql 0.5.29 does not close while a statement waits for the garbage collector, so the log is emptied by hand:
        // whoever copies the file then has all of it.
        connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      } finally {
        connection.close();
        onClose();
      }
    },
  };
}
