import * as z from "zod";

const idSchema = z.union([z.string(), z.number()]);
const jobSchema = z
  .object({
    id: idSchema,
    question: z.string().optional(),
    turns: z.array(z.string()).min(1).optional(),
    claim: z.string().optional(),
  })
  .refine(({ question, turns, claim }) => {
    return [question, turns, claim].filter((job) => job !== undefined).length === 1;
  });

/** One line of a batch: what to ask, one turn after the other, or what to check. */
export type BatchLine =
  | { readonly kind: "ask"; readonly id: BatchId; readonly turns: readonly string[] }
  | { readonly kind: "check"; readonly id: BatchId; readonly claim: string }
  | BatchProblem;
export type BatchId = string | number;

/** `id` is null where the line's own cannot be read. */
export interface BatchProblem {
  readonly kind: "problem";
  readonly id: BatchId | null;
  readonly code: "not-json" | "bad-line" | "line-too-long" | "failed";
  readonly message: string;
}

const WANTED =
  'write an id (a string or a number) with exactly one of question ("..."), turns (["...", "..."]) and claim ("...")';

/** Reads a line of JSON; what is wrong with it is a value, so that the run goes on. */
export function readBatchLine(line: string): BatchLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return {
      kind: "problem",
      id: null,
      code: "not-json",
      message: `The line is no JSON: ${WANTED}.`,
    };
  }
  const job = jobSchema.safeParse(value);
  if (!job.success) {
    const id = z.object({ id: idSchema }).safeParse(value).data?.id ?? null;
    return { kind: "problem", id, code: "bad-line", message: `The line is incomplete: ${WANTED}.` };
  }
  const { id, question, turns, claim } = job.data;
  if (claim !== undefined) return { kind: "check", id, claim };
  return { kind: "ask", id, turns: turns ?? [question ?? ""] };
}
