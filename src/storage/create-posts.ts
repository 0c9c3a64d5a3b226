import type { Posts } from "../core/command/ports.ts";
import type { KeptParts } from "./kept-parts.ts";

/** Posts in the store: ids alone, no words. */
export function createPosts({ db, now, onProblem }: KeptParts): Posts {
  return {
    async keep({ place: { platform, channel }, message, thread, receipt }) {
      const row = { thread, receipt: receipt ?? null, posted_at: now() };
      try {
        await db
          .insertInto("posts")
          .values({ platform, channel, message, ...row })
          .onConflict((conflict) =>
            conflict.columns(["platform", "channel", "message"]).doUpdateSet(row),
          )
          .execute();
      } catch (problem) {
        onProblem(problem);
      }
    },

    async threadOf({ platform, channel }, message) {
      try {
        const post = await db
          .selectFrom("posts")
          .select("thread")
          .where("platform", "=", platform)
          .where("channel", "=", channel)
          .where("message", "=", message)
          .executeTakeFirst();
        // Empty where a user in its name was forgotten.
        return post?.thread || undefined;
      } catch (problem) {
        onProblem(problem);
        return undefined;
      }
    },
  };
}
