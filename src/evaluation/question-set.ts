import * as z from "zod";

/** A regular expression, looked for in the text of an answer without regard to case. */
const patternSchema = z.string().transform((source, context) => {
  try {
    return new RegExp(source, "i");
  } catch {
    context.addIssue({ code: "custom", message: `is no regular expression: ${source}` });
    return z.NEVER;
  }
});
const patternsSchema = z
  .array(patternSchema)
  .nullish()
  .transform((patterns) => patterns ?? []);
const textsSchema = z
  .array(z.string())
  .nullish()
  .transform((texts) => texts ?? []);
const idSchema = z.union([z.string(), z.number()]).transform(String);

/** What a good answer to one question is. */
const wantedSchema = z.object({
  q: z.string(),
  expect: z.enum(["answer", "abstain", "smalltalk"]),
  /** Any one of them has to be cited; none: whichever. */
  paragraphs: z
    .array(z.number())
    .nullish()
    .transform((paragraphs) => paragraphs ?? []),
  /** All have to match the text, and none of `mustNot` may. */
  must: patternsSchema,
  mustNot: patternsSchema,
  verdict: z.enum(["supported", "contradicted", "not-covered"]).nullish(),
  /** Kinds of answer that are accepted as well. */
  alsoOk: textsSchema,
  /** Fair reasons of a decline; none: not measured. */
  reasons: textsSchema,
  /** Attribution that must not be left out. */
  hedge: patternSchema.nullish(),
});
export type Wanted = z.infer<typeof wantedSchema>;

const questionRowSchema = wantedSchema.extend({ id: idSchema, tags: textsSchema });
const dialogueRowSchema = z.object({
  id: idSchema,
  turns: z.array(wantedSchema).min(1),
  tags: textsSchema,
});
const verdictSchema = z.enum(["supported", "contradicted", "not-covered"]);
const claimRowSchema = z.object({
  id: idSchema,
  text: z.string(),
  expect: verdictSchema,
  must: patternsSchema,
  /** Verdicts that are accepted as well. */
  alsoOk: textsSchema,
  /** One for each claim of the message. */
  parts: z
    .array(z.object({ expect: verdictSchema }))
    .nullish()
    .transform((parts) => parts ?? undefined),
  tags: textsSchema,
});
export type ClaimRow = z.infer<typeof claimRowSchema>;

/** The rows of one file: single questions, threads, or messages to check. */
export type QuestionSet =
  | { readonly kind: "questions"; readonly rows: readonly z.infer<typeof questionRowSchema>[] }
  | { readonly kind: "dialogues"; readonly rows: readonly z.infer<typeof dialogueRowSchema>[] }
  | { readonly kind: "claims"; readonly rows: readonly ClaimRow[] };

/** A file that is no question set; the message says where and what is expected. */
export class QuestionSetError extends Error {
  readonly code = "question-set";
}

/**
 * Reads a file of JSON Lines; its first row tells what it holds: `q`, `turns` or `text`.
 * @throws QuestionSetError with the line.
 */
export function readQuestionSet(text: string, name: string): QuestionSet {
  const rows = text
    .split("\n")
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== "")
    .map(({ line, number }) => ({ row: parseLine(line, number, name), number }));
  const first = rows[0]?.row;
  if (typeof first !== "object" || first === null)
    throw new QuestionSetError(`${name} has no rows; a row is a JSON object on a line of its own`);
  const parse = <Row>(schema: z.ZodType<Row>): Row[] =>
    rows.map(({ row, number }) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return parsed.data;
      throw new QuestionSetError(`${name}:${number}: ${z.prettifyError(parsed.error)}`);
    });
  if ("q" in first) return { kind: "questions", rows: parse(questionRowSchema) };
  if ("turns" in first) return { kind: "dialogues", rows: parse(dialogueRowSchema) };
  if ("text" in first) return { kind: "claims", rows: parse(claimRowSchema) };
  throw new QuestionSetError(`${name}: a row has a q, turns or a text; the first one has none`);
}

function parseLine(line: string, number: number, name: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new QuestionSetError(`${name}:${number} is no JSON`, { cause });
  }
}
