import * as z from "zod";

/** Of the pack, of a receipt or of a kind: never words, so that nothing anybody typed can be kept. */
const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_.:-]{1,100}$/, "an id has 1 to 100 letters, digits, _ . : -");

/** What a button, a select or a modal stands for: ids alone. */
export const actionStateSchema = z.strictObject({
  /** What is to be done, such as `sources` or `share`. */
  kind: idSchema,
  /** The answer that it belongs to. */
  receipt: idSchema.optional(),
  /** Ids of facts, in the order in which they are shown. */
  facts: z.array(idSchema).max(25, "an action has 25 facts at most").readonly().optional(),
});
export type ActionState = Readonly<z.infer<typeof actionStateSchema>>;
