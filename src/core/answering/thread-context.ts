import * as z from "zod";

/** What a follow-up may refer to: ids and slots only, never a user's words. */
export const threadContextSchema = z.strictObject({
  /** Schema version of this record. */
  version: z.literal(1),
  /** Facts of the last answers, newest first, at most eight. */
  facts: z.array(z.string()).max(8),
  /** Entities spoken of, newest first, at most eight. */
  entities: z.array(z.string()).max(8),
  measures: z.array(z.string()).max(4),
  /** Id of the silence last declined with, if any. */
  silence: z.string().optional(),
  /** Facts whose questions were offered last, in their order, at most four. */
  offered: z.array(z.string()).max(4).optional(),
});
export type ThreadContext = z.infer<typeof threadContextSchema>;

/** A thread in which nothing has been said. */
export const EMPTY_CONTEXT: ThreadContext = { version: 1, facts: [], entities: [], measures: [] };
