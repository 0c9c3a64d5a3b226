import { z } from "zod";
import type { Answer } from "./answer.ts";
import { sourceName } from "./answering/compose-answer.ts";
import { statusSchema } from "./fact.ts";
import type { Pack } from "./pack.ts";

/**
 * Why an answer reads as it does, complete in itself: it can be shown after the pack has changed. Made of what the pack
 * says and of ids; never of anybody's words. It is kept with its receipt and read back as JSON.
 */
export const explanationSchema = z.object({
  /** Schema version of this record. */
  version: z.literal(1),
  receipt: z.string(),
  packVersion: z.string(),
  kind: z.enum(["answer", "abstention", "clarification", "smalltalk"]),
  reason: z.string().optional(),
  verdict: z.enum(["supported", "contradicted", "not-covered"]).nullable(),
  /** The source by name, as citations have it. */
  source: z.string(),
  citations: z.array(z.object({ paragraph: z.number() })),
  facts: z.array(
    z.object({
      id: z.string(),
      paragraph: z.number(),
      status: statusSchema,
      statement: z.string(),
    }),
  ),
  /** How the core came to it. */
  decision: z
    .object({
      /** Name of the rule that decided. */
      rule: z.string(),
      /** The best candidates, best first, with what spoke for each. */
      candidates: z.array(
        z.object({ fact: z.string(), score: z.number(), reasons: z.array(z.string()) }),
      ),
    })
    .optional(),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** What can be said of an answer with the pack it was made from. */
export function explainAnswer(answer: Answer, pack: Pack): Explanation {
  return {
    version: 1,
    receipt: answer.receipt,
    packVersion: pack.version,
    kind: answer.kind,
    ...(answer.reason !== undefined && { reason: answer.reason }),
    verdict: answer.verdict,
    source: sourceName(pack),
    citations: answer.citations.map(({ paragraph }) => ({ paragraph })),
    facts: answer.facts.flatMap((wanted) => {
      const fact = pack.facts.find(({ id }) => id === wanted);
      if (!fact) return [];
      const { id, paragraph, status, statement } = fact;
      return [{ id, paragraph, status, statement }];
    }),
  };
}
