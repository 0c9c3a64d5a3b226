import { closeSync, openSync } from "node:fs";
import Database from "libsql";
import { StorageError } from "./storage-error.ts";

/** Who may write the embedded file as its only lasting process. */
export interface OwnerLock {
  release(): void;
}

/** Another owner may be about to end. */
const PATIENCE_MS = 2000;

/**
 * Makes this process the owner of an embedded file: an exclusive lock of SQLite on a second, empty file beside it, so
 * that backups and `desk` commands can still read and write the first. It is a lock of the operating system: it goes
 * with the process, kill -9 included. The file that stays behind means nothing.
 * @throws StorageError `storage-in-use`
 */
export function takeOwnerLock(file: string): OwnerLock {
  const lockFile = `${file}-owner`;
  closeSync(openSync(lockFile, "a", 0o600));
  const lock = new Database(lockFile, { timeout: PATIENCE_MS });
  try {
    // exec and nothing else: after a prepared statement, libsql 0.5.29 keeps locks past close (libsql-js issue 228).
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    throw new StorageError(
      "storage-in-use",
      `Another process runs on ${file}. Stop it first, or set DATABASE_URL to postgres://... for several processes.`,
      cause,
    );
  }
  return { release: () => lock.close() };
}
