export type StorageErrorCode =
  /** A value was bound that the two dialects do not both store as it is; a mistake of ours. */
  | "storage-bad-value"
  /** A statement went against a constraint. */
  | "storage-conflict"
  /** Another holds a lock for longer than can be waited for; the same call may succeed later. */
  | "storage-busy"
  /** Another process owns the embedded file. */
  | "storage-in-use"
  | "storage-read-only"
  | "storage-full"
  /** Not a database, or a damaged one. */
  | "storage-corrupt"
  /** Written by a newer version of this program, or by another one. */
  | "storage-schema"
  /** Cannot be reached, or went away. */
  | "storage-unreachable"
  /** Postgres does not let us in. */
  | "storage-refused"
  /** Anything else; the cause tells. */
  | "storage-failed";

/** What goes wrong with a store; the message says what the operator can do and holds no secret. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StorageError";
    this.code = code;
  }
}
