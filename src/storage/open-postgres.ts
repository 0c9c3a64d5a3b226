import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import { Pool, type PoolClient, types } from "pg";
import { checkBoundValues } from "./check-bound-values.ts";
import { StorageError } from "./storage-error.ts";
import { translatePostgresError } from "./translate-postgres-error.ts";

/** Of each process. */
const CONNECTIONS = 10;
const CONNECT_MS = 5000;
/** Statements are small; one that takes this long waits for something. */
const STATEMENT_MS = 15_000;
/** A process that froze inside a transaction holds others up for no longer. */
const IDLE_TRANSACTION_MS = 30_000;
/** Postgres' numbers for bigint and numeric: ids, counts and sums, which pg gives as text. */
const WHOLE_NUMBERS = new Set([20, 1700]);

/**
 * Postgres as Kysely's own dialect, over a pool. Nothing is connected before the first statement.
 * `onProblem` is told when a connection that nobody uses is lost; the pool makes another.
 * @throws StorageError
 */
export function openPostgres(
  url: string,
  onProblem: (problem: StorageError) => void,
): PostgresDialect {
  if (!URL.canParse(url)) {
    throw new StorageError(
      "storage-refused",
      "DATABASE_URL is no address. Special characters in its password have to be percent-encoded.",
    );
  }
  const { hostname, port, pathname } = new URL(url);
  const where = `${hostname || "this machine"}${port && `:${port}`}${pathname}`;
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
    application_name: "event-desk",
    keepAlive: true,
    types: {
      getTypeParser: (type, format) =>
        WHOLE_NUMBERS.has(type) ? readNumber : types.getTypeParser(type, format),
    },
  });
  pool.on("error", (error) => onProblem(translatePostgresError(error, where)));
  return new PostgresDialect({ pool: guard(pool, where) });
}

function readNumber(text: string): number {
  const number = Number(text);
  if (!text.includes(".") && !Number.isSafeInteger(number)) {
    throw new StorageError("storage-bad-value", "A stored whole number is beyond 2^53.");
  }
  return number;
}

/** What Kysely needs of a pool, with every bound value checked and every error translated. */
function guard(pool: Pool, where: string): PostgresPool {
  // Kysely tells connections apart by identity.
  const guarded = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    end: () => pool.end(),
    async connect() {
      let client: PoolClient;
      try {
        client = await pool.connect();
      } catch (error) {
        throw translatePostgresError(error, where);
      }
      const known = guarded.get(client);
      if (known) return known;
      const made = guardClient(client, where);
      guarded.set(client, made);
      return made;
    },
  };
}

function guardClient(client: PoolClient, where: string): PostgresPoolClient {
  let isLost = false;
  // The statement that runs is rejected as well; without a listener here the process would end.
  client.on("error", () => {
    isLost = true;
  });
  return {
    // Postgres may have ended a connection that has not noticed yet: the next statement must not get it.
    release: () => client.release(isLost),
    // Kysely's other form is for cursors, of which we have none.
    query: (async (text: string, values: readonly unknown[]) => {
      checkBoundValues(values);
      try {
        return await client.query(text, [...values]);
      } catch (error) {
        const translated = translatePostgresError(error, where);
        if (translated.code === "storage-unreachable") isLost = true;
        throw translated;
      }
    }) as unknown as PostgresPoolClient["query"],
  };
}
