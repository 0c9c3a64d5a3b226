import * as z from "zod";
import { type Entity, type EntityKind, idSchema, type Neighbour } from "./entity.ts";
import { type Fact, isoDateSchema } from "./fact.ts";

/** event.yaml: what the pack is about, where it comes from, and how broad requests are served. */
export const eventSchema = z.strictObject({
  id: idSchema,
  /** What people call it: "the great storm of May 2031". */
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** One sentence for help texts and greetings. */
  description: z.string().min(1),
  source: z.strictObject({
    title: z.string().min(1),
    publication: z.string().min(1),
    /** Other names of the publication or its voice: "WSJ", "the Journal". */
    aliases: z.array(z.string().min(1)).default([]),
    edition: z.string().optional(),
    place: z.string().optional(),
    page: z.string().optional(),
    date: isoDateSchema,
    /** How sentences call it: "editorial" gives "the editorial". */
    genre: z.string().min(1),
    author: z.string().optional(),
    paragraphs: z.number().int().min(1),
  }),
  topics: z
    .array(
      z.strictObject({
        id: idSchema,
        name: z.string().min(1),
        /** Everyday words and phrases for it ("market reaction"). */
        words: z.array(z.string().min(1)).default([]),
        /** What a summary of the topic says, most important first. */
        summary: z.array(idSchema).min(1),
      }),
    )
    .min(1),
  /** What a summary of the whole says, most important first. */
  summary: z.array(idSchema).min(1),
  /** Lists that run over several facts ("all spending plans"). */
  collections: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(1),
        questions: z.array(z.string().min(1)).min(1),
        facts: z.array(idSchema).min(2),
        /** Said with the list, such as why its figures do not add up. */
        caveat: z.string().min(1).optional(),
      }),
    )
    .default([]),
  /** Questions to show a newcomer. */
  examples: z.array(z.string().min(1)).min(2),
});
export type EventDescription = z.infer<typeof eventSchema>;
export type Topic = EventDescription["topics"][number];
export type Collection = EventDescription["collections"][number];

/** silences.yaml: what people will ask and the source does not say, and what it leaves ambiguous. */
export const silencesFileSchema = z.strictObject({
  silences: z
    .array(
      z.strictObject({
        id: idSchema,
        /** Entities it is about; empty for the event as a whole. */
        about: z.array(idSchema).default([]),
        reason: z.enum(["not-covered", "unnamed", "after-article"]).default("not-covered"),
        /** The whole sentence of the decline. */
        says: z.string().min(1),
        questions: z.array(z.string().min(1)).min(2),
        /** Nearest covered facts, offered apart. */
        instead: z.array(idSchema).default([]),
      }),
    )
    .default([]),
  ambiguities: z
    .array(
      z.strictObject({
        id: idSchema,
        /** The whole sentence that voices it. */
        says: z.string().min(1),
        questions: z.array(z.string().min(1)).min(1),
        facts: z.array(idSchema).min(1),
      }),
    )
    .default([]),
});
export type Silence = z.infer<typeof silencesFileSchema>["silences"][number];
export type Ambiguity = z.infer<typeof silencesFileSchema>["ambiguities"][number];

/**
 * derivations.yaml: arithmetic that is worth offering, and arithmetic that is refused.
 *
 * `ratio` divides the first operand by the second, `share` gives that as percent, `difference` subtracts the second,
 * `sum` adds all.
 */
export const derivationsFileSchema = z.strictObject({
  derivations: z.array(
    z.strictObject({
      id: idSchema,
      kind: z.enum(["ratio", "share", "difference", "sum"]),
      /** Ids of facts whose value is a quantity. */
      operands: z.array(idSchema).min(2),
      questions: z.array(z.string().min(1)).min(2),
      /** Sentence with the place of the result: "Acme paid about {result} times less". Absent when refused. */
      says: z.string().includes("{result}").optional(),
      /** What makes the arithmetic less than it seems. */
      caveat: z.string().min(1).optional(),
      /** Why it is not offered; then `says` is absent. */
      refused: z.string().min(1).optional(),
    }),
  ),
});
export type Derivation = z.infer<typeof derivationsFileSchema>["derivations"][number];

/** lexicon.yaml: measures and their everyday words. */
export const lexiconFileSchema = z.strictObject({
  measures: z
    .array(
      z.strictObject({
        id: idSchema,
        name: z.string().min(1),
        /** Words and phrases by which people ask for it. */
        words: z.array(z.string().min(1)).default([]),
        /** The kind of value a question after it wants. */
        value: z
          .enum([
            "percent",
            "money",
            "count",
            "duration",
            "multiple",
            "distance",
            "date",
            "entity",
            "place",
            "reason",
            "text",
          ])
          .default("text"),
      }),
    )
    .min(1),
  /** Words that mean the same here: `term` is the word of the facts, `same` what people type. */
  synonyms: z
    .array(z.strictObject({ term: z.string().min(1), same: z.array(z.string().min(1)).min(1) }))
    .default([]),
  /** Pairs that exclude each other; each side may list several words. */
  opposites: z
    .array(z.tuple([z.array(z.string().min(1)).min(1), z.array(z.string().min(1)).min(1)]))
    .default([]),
});
export type Lexicon = z.infer<typeof lexiconFileSchema>;

/** `short` shows the first five facts, one opinion and one open question, `full` all of a plan. */
export const briefingLengthSchema = z.enum(["short", "full"]);
export type BriefingLength = z.infer<typeof briefingLengthSchema>;

/** briefings.yaml: what a briefing for a channel holds. */
export const briefingsFileSchema = z.strictObject({
  briefings: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(1),
        /** Everyday words by which it is asked for ("markets", "for analysts"). */
        words: z.array(z.string().min(1)).default([]),
        /** Whom it is for and what they need, behind "for": "analysts, who need the figures". */
        audience: z.string().min(1).optional(),
        /** Where nobody asks for another. */
        length: briefingLengthSchema.default("full"),
        /** One sentence that opens it; figures in it must be in its facts. */
        headline: z.string().min(1),
        /** Five to eight, what matters most first; none of them an opinion. */
        facts: z.array(idSchema).min(1),
        /** What in it is opinion. */
        opinions: z.array(idSchema).default([]),
        /** Silences and ambiguities: what the source leaves open. */
        open: z.array(idSchema).default([]),
      }),
    )
    .min(1),
});
export type BriefingPlan = z.infer<typeof briefingsFileSchema>["briefings"][number];

/** A whole pack: loaded, validated, every reference resolved. */
export interface Pack {
  /** Deterministic: a hash of the content. */
  readonly version: string;
  readonly event: EventDescription;
  readonly kinds: readonly EntityKind[];
  readonly entities: readonly Entity[];
  readonly neighbours: readonly Neighbour[];
  readonly facts: readonly Fact[];
  readonly silences: readonly Silence[];
  readonly ambiguities: readonly Ambiguity[];
  readonly derivations: readonly Derivation[];
  readonly lexicon: Lexicon;
  readonly briefings: readonly BriefingPlan[];
}
