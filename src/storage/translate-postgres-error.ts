import { StorageError, type StorageErrorCode } from "./storage-error.ts";

/** Codes of Postgres and of the network by their beginnings, the first that fits; and what the operator can do. */
const MEANINGS: readonly (readonly [beginning: string, code: StorageErrorCode, message: string])[] =
  [
    ["23", "storage-conflict", "A row is there already, or has to stay."],
    [
      "28",
      "storage-refused",
      "Postgres does not let this user in. Check the user and the password in DATABASE_URL.",
    ],
    [
      "3D000",
      "storage-refused",
      "Postgres has no database of the name in DATABASE_URL. Make it, or correct the name.",
    ],
    [
      "42501",
      "storage-refused",
      "The user in DATABASE_URL may not do this. Make it the owner of the database.",
    ],
    ["25006", "storage-read-only", "This Postgres only reads (a standby?). Name the primary."],
    ["53100", "storage-full", "The disk of Postgres is full. Free some space there."],
    ["53300", "storage-busy", "Postgres has no connection left. Raise its max_connections."],
    ["55P03", "storage-busy", "A row in Postgres was locked for too long. Try again."],
    ["57014", "storage-busy", "A statement in Postgres took too long. Try again."],
    ["40", "storage-busy", "Two transactions in Postgres were in each other's way. Try again."],
    ["XX00", "storage-corrupt", "Postgres finds its own files damaged. Restore a backup."],
    ["08", "storage-unreachable", ""],
    ["57P", "storage-unreachable", ""],
    ["E", "storage-unreachable", ""],
    ["unknown", "storage-unreachable", ""],
  ];
/** What pg says without a code when it is the connection that failed. */
const CONNECTION = /connection|connect|timeout|socket|ended the query|pool after calling end/i;

/** What pg throws, as an error that says what to do. `where` names host and database, never the password. */
export function translatePostgresError(error: unknown, where: string): StorageError {
  if (error instanceof StorageError) return error;
  const code = codeOf(error);
  const meaning = MEANINGS.find(([beginning]) => code.startsWith(beginning));
  if (!meaning) {
    return new StorageError("storage-failed", `Postgres on ${where}: ${code}.`, error);
  }
  const unreachable = `Postgres on ${where} cannot be reached (${code}). Check that it runs, and DATABASE_URL.`;
  return new StorageError(meaning[1], meaning[2] === "" ? unreachable : meaning[2], error);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  if ("code" in error && typeof error.code === "string") return error.code;
  return CONNECTION.test(error.message) ? "unknown" : "failed";
}
