import { StorageError, type StorageErrorCode } from "./storage-error.ts";

/** Codes of SQLite by their beginnings, the first that fits; and what the operator can do. */
const MEANINGS: readonly (readonly [
  beginning: string,
  code: StorageErrorCode,
  message: (file: string) => string,
])[] = [
  ["SQLITE_CONSTRAINT", "storage-conflict", () => "A row is there already, or has to stay."],
  [
    "SQLITE_BUSY",
    "storage-busy",
    (file) => `${file} was held by another process for too long. Try again.`,
  ],
  [
    "SQLITE_LOCKED",
    "storage-busy",
    (file) => `${file} was held by another process for too long. Try again.`,
  ],
  [
    "SQLITE_READONLY",
    "storage-read-only",
    (file) =>
      `${file} cannot be written. Give this user the right to write the file and its folder, or set DATABASE_URL to a file elsewhere.`,
  ],
  [
    "SQLITE_FULL",
    "storage-full",
    (file) => `The disk of ${file} is full. Free some space; nothing that was stored is lost.`,
  ],
  [
    "SQLITE_NOTADB",
    "storage-corrupt",
    (file) =>
      `${file} is not a database. Set DATABASE_URL to another file, or restore a backup (docs/operations.md).`,
  ],
  [
    "SQLITE_CORRUPT",
    "storage-corrupt",
    (file) => `${file} is damaged. Restore a backup (docs/operations.md).`,
  ],
  [
    "SQLITE_CANTOPEN",
    "storage-unreachable",
    (file) =>
      `${file} cannot be opened. Check that it is a file and that its folder can be written.`,
  ],
  [
    "SQLITE_IOERR",
    "storage-unreachable",
    (file) => `The disk of ${file} does not read or write as it should. Check the disk.`,
  ],
];
/** What Node says when the file or its folder cannot be made. */
const FILE_CODES: Readonly<Record<string, string>> = {
  EACCES: "SQLITE_READONLY",
  EPERM: "SQLITE_READONLY",
  EROFS: "SQLITE_READONLY",
  ENOSPC: "SQLITE_FULL",
  EDQUOT: "SQLITE_FULL",
};
/** What `new Database` says: a message that ends in SQLite's number. */
const OPENING_CODES: Readonly<Record<string, string>> = {
  5: "SQLITE_BUSY",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  26: "SQLITE_NOTADB",
};

/** What libsql and Node throw, as an error that says what to do. */
export function translateSqliteError(error: unknown, file: string): StorageError {
  if (error instanceof StorageError) return error;
  const code = codeOf(error);
  const meaning = MEANINGS.find(([beginning]) => code.startsWith(beginning));
  if (!meaning) {
    return new StorageError("storage-failed", `${file}: a statement failed (${code}).`, error);
  }
  return new StorageError(meaning[1], meaning[2](file), error);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code.startsWith("SQLITE_")) return code;
  // Whatever else is wrong with a path: a folder where a file should be, a file where a folder should be.
  if (code !== "") return FILE_CODES[code] ?? "SQLITE_CANTOPEN";
  const number = /: (\d+)"?\)?$/.exec(error.message)?.[1] ?? "";
  return OPENING_CODES[number] ?? "unknown";
}
