import { threadContextSchema } from "../core/answering/thread-context.ts";
import type { ThreadMemory } from "../core/command/ports.ts";
import type { KeptParts } from "./kept-parts.ts";

/** A thread that was quiet for this long starts afresh: what "it" meant then is nobody's guess. */
export const QUIET_MS = 60 * 60 * 1000;

/**
 * Thread memory in the store: it outlasts a restart, and a thread may go on with another process. One that cannot be
 * read starts afresh, and its question is answered.
 */
export function createThreadMemory({ db, now, onProblem }: KeptParts): ThreadMemory {
  return {
    async read(thread) {
      try {
        const row = await db
          .selectFrom("thread_contexts")
          .select("context")
          .where("thread", "=", thread)
          .where("used_at", ">", now() - QUIET_MS)
          .executeTakeFirst();
        // Another version of the program may have written it.
        return row && threadContextSchema.safeParse(JSON.parse(row.context)).data;
      } catch (problem) {
        onProblem(problem);
        return undefined;
      }
    },

    async write(thread, context) {
      const row = { context: JSON.stringify(context), used_at: now() };
      try {
        await db
          .insertInto("thread_contexts")
          .values({ thread, ...row })
          .onConflict((conflict) => conflict.column("thread").doUpdateSet(row))
          .execute();
      } catch (problem) {
        onProblem(problem);
      }
    },
  };
}
