import * as z from "zod";
import { idSchema } from "./entity.ts";
import { type Quantity, quantitySchema } from "./figure.ts";

/**
 * What kind of thing the source says, which decides how an answer attributes it.
 *
 * - `reported`: stated as having happened. `background`: stated as generally so.
 * - `claimed`: somebody's assertion. `estimated`: a figure that is an estimate.
 * - `planned`: announced, not done. `forecast`: may, might or will happen.
 * - `opinion`: a judgment of the source or of its speaker.
 */
export const statusSchema = z.enum([
  "reported",
  "background",
  "claimed",
  "estimated",
  "planned",
  "forecast",
  "opinion",
]);

export const isoDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write a date as 2025-01-27, 2025-01 or 2025");

/** A day, month or year, or the span between two of them (both ends included). */
export const whenSchema = z.union([
  isoDateSchema,
  z.strictObject({ from: isoDateSchema, to: isoDateSchema }),
]);
export type When = z.infer<typeof whenSchema>;

/** What a fact gives for its subject and measure: exactly one of the keys. */
export const factValueSchema = z.union([
  quantitySchema,
  z.strictObject({ entity: idSchema }),
  /** `complete`: the source lists them all, so one that is missing here is not one of them. */
  z.strictObject({ entities: z.array(idSchema).min(2), complete: z.boolean().default(true) }),
  z.strictObject({ date: whenSchema }),
  /** A short phrase: the word or words that answer the question. */
  z.strictObject({ text: z.string().min(1) }),
]);

/** One thing the source says, in the curator's own words. */
export const factSchema = z.strictObject({
  id: idSchema,
  /** Paragraph of the source, counted from 1; 0 for the bibliographic line. */
  paragraph: z.number().int().min(0),
  /** A whole sentence that can stand alone as an answer, hedge included. */
  statement: z.string().min(1),
  status: statusSchema,
  /** Who says it, an entity id; absent: the source in its own voice. */
  speaker: idSchema.optional(),
  /** Words that an answer must not leave out, such as "an estimate with no source named". */
  hedge: z.string().min(1).optional(),
  /** When it happened or applies, resolved: never "Monday". */
  date: whenSchema.optional(),
  subject: idSchema,
  /** What is said of the subject: a measure of the lexicon. */
  measure: idSchema,
  value: factValueSchema.optional(),
  /** Further entities that take part in it. */
  about: z.array(idSchema).default([]),
  /** For judgments: whether the speaker is for or against what `stanceOn` names. */
  stance: z.enum(["for", "against", "mixed"]).optional(),
  /** What that stance is on, in a few words each: "higher fares", "closing the bridge". */
  stanceOn: z.array(z.string().min(1)).default([]),
  /** Questions that this fact answers, in everyday words: two or more. */
  questions: z.array(z.string().min(1)).min(2),
  /** Short statements that this fact contradicts, for what no figure, name or date can tell apart. */
  denies: z.array(z.string().min(1)).default([]),
  /** Facts that give the reason for this one. */
  because: z.array(idSchema).default([]),
  /** Facts that a reader wants next; at most two are shown. */
  related: z.array(idSchema).default([]),
  /** A caution that an answer voices whenever it leads with this fact. */
  caveat: z.string().min(1).optional(),
});
/** A fact with the topic it is filed under (the name of its file). */
export type Fact = z.infer<typeof factSchema> & { readonly topic: string };

/** The figure that a fact gives; undefined where its value is none. */
export function quantityOf({ value }: Pick<Fact, "value">): Quantity | undefined {
  return value && "amount" in value ? value : undefined;
}

/** Ids of the entities that are a fact's value. */
export function valueEntitiesOf({ value }: Pick<Fact, "value">): readonly string[] {
  if (!value) return [];
  if ("entity" in value) return [value.entity];
  return "entities" in value ? value.entities : [];
}
