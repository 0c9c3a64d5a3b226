import * as z from "zod";

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens, such as share-price");

/** Somebody or something that facts are about: a company, a person, a place, a plan, a group without a name. */
export const entitySchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** What it is, one of the pack's `kinds`. */
  kind: idSchema,
  /** Other names, tickers, nicknames, former names, descriptions ("the leading chipmaker"). Case does not matter. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Pronoun that a follow-up would use. */
  pronoun: z.enum(["he", "she", "it", "they"]).default("it"),
  /** Owner or whole, by id: a unit of a company, a model of its maker. */
  partOf: idSchema.optional(),
  /** True where the source mentions it without a name ("one expert"): "who is it?" is declined as unnamed. */
  unnamed: z.boolean().default(false),
});
export type Entity = z.infer<typeof entitySchema>;

/** A kind of entity, with the everyday words for it ("company", "firm"). */
export const entityKindSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  plural: z.string().min(1),
  words: z.array(z.string().min(1)).default([]),
});
export type EntityKind = z.infer<typeof entityKindSchema>;

/**
 * A name people are likely to ask about that the source never mentions. It is recognised, so that it is declined by
 * its kind instead of being taken for a misspelling of something covered.
 */
export const neighbourSchema = z.strictObject({
  name: z.string().min(1),
  kind: idSchema,
  aliases: z.array(z.string().min(1)).default([]),
});
export type Neighbour = z.infer<typeof neighbourSchema>;

export const entitiesFileSchema = z.strictObject({
  kinds: z.array(entityKindSchema).min(1),
  entities: z.array(entitySchema).min(1),
  neighbours: z.array(neighbourSchema).default([]),
});

/** Whether the entity of an id has a name of its own; false of an id that is none. */
export function hasProperName(id: string, entities: readonly Entity[]): boolean {
  return entities.some((entity) => entity.id === id && isProperName(entity));
}

/** Whether an entity has a name of its own, written with a capital: "the Council", but not "other companies". */
export function isProperName({ name }: Entity): boolean {
  return /^(?:the )?[\p{Lu}\p{N}]/u.test(name);
}
