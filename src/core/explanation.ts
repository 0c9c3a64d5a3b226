import * as z from "zod";
import type { Answer } from "./answer.ts";
import { sourceName } from "./answering/compose-answer.ts";
import { findFact } from "./answering/source-facts.ts";
import { statusSchema } from "./fact.ts";
import { qualifierSchema } from "./figure.ts";
import type { Pack } from "./pack.ts";

const verdictSchema = z.enum(["supported", "contradicted", "not-covered"]);

/** What was understood of one question or claim. */
const understoodSchema = z.object({
  /** How it is put. */
  form: z.enum(["open", "yes-no", "choice", "claim"]),
  /** Kinds of value that would answer it; empty when anything may. */
  wants: z.array(z.string()),
  /** Ids of entities. */
  entities: z.array(z.string()),
  /** Names the source never mentions, where the pack writes them. */
  others: z.array(z.string()),
  figures: z.array(
    z.object({
      amount: z.number(),
      unit: z.string(),
      qualifier: qualifierSchema,
      per: z.string().optional(),
    }),
  ),
  dates: z.array(z.object({ from: z.string(), to: z.string() })),
  direction: z.enum(["up", "down"]).optional(),
  isNegated: z.boolean(),
  /** What else is asked for: "a list", "the reason", "arithmetic: ratio". */
  asks: z.array(z.string()),
  /** Id of the fact before it in its thread. */
  after: z.string().optional(),
});

/** How the core came to what it says to one question or claim. Scores, weights and shares have three places. */
export const decisionSchema = z.object({
  /** Name of what was decided. */
  rule: z.string(),
  /** Row of the table of rules it was decided in. */
  step: z.string().optional(),
  understood: understoodSchema.optional(),
  /** Heaviest first: what it weighs in the pack, and how strongly the entry that won knows it, 0 to 1. */
  terms: z.array(z.object({ term: z.string(), weight: z.number(), known: z.number() })),
  /** The best candidates, best first, with the typed factors of each. */
  candidates: z.array(
    z.object({
      entry: z.string(),
      score: z.number(),
      similarity: z.number(),
      coverage: z.number(),
      predicate: z.number(),
      isExact: z.boolean(),
      factors: z.array(z.object({ reason: z.string(), factor: z.number() })),
    }),
  ),
  /** The fact a statement was held against. */
  compared: z
    .object({
      fact: z.string().optional(),
      verdict: verdictSchema,
      coverage: z.number(),
      differs: z.string().optional(),
    })
    .optional(),
  /** What it had to reach, and what it did. */
  thresholds: z.array(
    z.object({ name: z.string(), value: z.number(), bar: z.number(), passed: z.boolean() }),
  ),
});
export type Decision = z.infer<typeof decisionSchema>;

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
  verdict: verdictSchema.nullable(),
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
  /** One for each question or claim of the message, in their order. */
  decisions: z.array(decisionSchema),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** An answer with the pack it was made from and the decisions that led to it. */
export function explainAnswer(
  answer: Answer,
  decisions: readonly Decision[],
  pack: Pack,
): Explanation {
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
      const fact = findFact(wanted, pack);
      if (!fact) return [];
      const { id, paragraph, status, statement } = fact;
      return [{ id, paragraph, status, statement }];
    }),
    decisions: [...decisions],
  };
}
