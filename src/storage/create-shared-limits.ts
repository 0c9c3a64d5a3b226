import { sql } from "kysely";
import type { RateLimit, RateLimits } from "../delivery/rate-limits.ts";
import type { Storage } from "./open-storage.ts";

interface Question {
  readonly now: number;
  readonly answer: (turn: number) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Rate limits of all processes that use this store: a row for each, with its next free turn. Whoever asks while the row
 * is being asked already is answered with the next statement, together with the others: a limit that everything goes
 * through costs no more statements than it takes time.
 */
export function createSharedLimits({ db }: Storage): RateLimits {
  const waiting = new Map<string, Question[]>();

  /** The first of so many turns in a row. */
  async function takeTurns({ key, intervalMs }: RateLimit, now: number, turns: number) {
    const length = intervalMs * turns;
    const { next_turn } = await db
      .insertInto("rate_limits")
      .values({ key, next_turn: now + length })
      .onConflict((conflict) =>
        conflict.column("key").doUpdateSet({
          next_turn: sql`case when rate_limits.next_turn > ${now} then rate_limits.next_turn else ${now} end + ${length}`,
        }),
      )
      .returning("next_turn")
      .executeTakeFirstOrThrow();
    return next_turn - length;
  }

  async function answerAll(limit: RateLimit, questions: Question[]): Promise<void> {
    while (questions.length > 0) {
      const asked = questions.splice(0);
      const now = Math.max(...asked.map((question) => question.now));
      try {
        const first = await takeTurns(limit, now, asked.length);
        for (const [index, { answer }] of asked.entries()) answer(first + index * limit.intervalMs);
      } catch (error) {
        for (const { fail } of asked) fail(error);
      }
    }
    waiting.delete(limit.key);
  }

  return {
    take(limit, now) {
      return new Promise((answer, fail) => {
        const question = { now, answer, fail };
        const others = waiting.get(limit.key);
        if (others) {
          others.push(question);
          return;
        }
        const questions = [question];
        waiting.set(limit.key, questions);
        void answerAll(limit, questions);
      });
    },

    async hold(key, until) {
      await db
        .insertInto("rate_limits")
        .values({ key, next_turn: until })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet({
            next_turn: sql`case when rate_limits.next_turn > ${until} then rate_limits.next_turn else ${until} end`,
          }),
        )
        .execute();
    },
  };
}
