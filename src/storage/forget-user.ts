import { type Kysely, type RawBuilder, sql } from "kysely";
import { type PersonColumn, STORED_TABLES } from "./stored-tables.ts";
import type { Tables } from "./tables.ts";

/** What became of the rows of one table that named a user. */
export interface Forgotten {
  readonly table: string;
  readonly done: "deleted" | "no longer names the user";
  readonly rows: number;
}

/**
 * Removes a user of a platform from the store, by the platform's own id, all or nothing.
 * What is left names nobody: a row that others may need only loses the name.
 */
export async function forgetUser(db: Kysely<Tables>, user: string): Promise<readonly Forgotten[]> {
  return db.transaction().execute(async (transaction) => {
    const forgotten: Forgotten[] = [];
    for (const { table, people } of STORED_TABLES) {
      // What goes need not be made anonymous first.
      for (const person of people.toSorted(
        (a, b) => Number(a.onForget === "blank") - Number(b.onForget === "blank"),
      )) {
        const named = namesUser(person, user);
        const change =
          person.onForget === "delete"
            ? sql`delete from ${sql.table(table)} where ${named}`
            : sql`update ${sql.table(table)} set ${sql.ref(person.column)} = '' where ${named}`;
        const rows = Number((await change.execute(transaction)).numAffectedRows ?? 0n);
        if (rows === 0) continue;
        forgotten.push({
          table,
          done: person.onForget === "delete" ? "deleted" : "no longer names the user",
          rows,
        });
      }
    }
    return forgotten;
  });
}

function namesUser({ column, holds }: PersonColumn, user: string): RawBuilder<unknown> {
  if (holds === "whole") return sql`${sql.ref(column)} = ${user}`;
  const part = `%:${user.replace(/[\\%_]/g, "\\$&")}`;
  // At the end, or at the end of a quoted text.
  return sql`(${sql.ref(column)} like ${part} escape '\\' or ${sql.ref(column)} like ${`${part}"%`} escape '\\')`;
}
