import fc from "fast-check";
import { formatQuantity } from "../../src/core/answering/format-quantity.ts";
import { entitiesFileSchema } from "../../src/core/entity.ts";
import { type Fact, factSchema } from "../../src/core/fact.ts";
import {
  briefingsFileSchema,
  derivationsFileSchema,
  eventSchema,
  lexiconFileSchema,
  type Pack,
  silencesFileSchema,
} from "../../src/core/pack.ts";

/** Names that mean nothing to anybody. */
const NAMES = ["Arvelo", "Bostrick", "Cundall", "Dremmer", "Eskavia", "Fontrell", "Gurnide"];

/** What can be said of somebody, and how. A statement may have figures besides its typed one. */
const MEASURES = [
  { id: "price", unit: "USD", says: (who: string, what: string) => `${who} charges ${what}` },
  { id: "growth", unit: "percent", says: (who: string, what: string) => `${who} grew by ${what}` },
  { id: "fleet", unit: "boats", says: (who: string, what: string) => `${who} has ${what}` },
  { id: "delay", unit: "hours", says: (who: string, what: string) => `${who} was late by ${what}` },
] as const;

const STATUSES = ["reported", "claimed", "estimated", "planned", "forecast", "opinion"] as const;

/** As much as one sentence should ever hold. */
const LONG = `, ${"and so it went on and on ".repeat(7)}to the end`;
/** Ends of sentences with a figure that no type has. */
const REMARKS = [
  LONG,
  LONG,
  LONG,
  "",
  "",
  ", after 312 complaints",
  ", which is 7% less than planned",
  ", said 44 people",
  LONG,
];
/** What curators write by hand, with and without a figure that nothing carries. */
const CAUTIONS = [undefined, "Nobody else has confirmed it.", "Another count has 8,341 of them."];
const SILENCES = [
  "The report does not say why.",
  "The report does not say why $93 million is missing.",
];

const factPart = fc.record({
  subject: fc.nat(3),
  measure: fc.nat(MEASURES.length - 1),
  amount: fc.oneof(
    fc.integer({ min: 13, max: 9_999 }),
    fc.integer({ min: 130, max: 99_999 }).map((tenths) => tenths / 10),
    fc.integer({ min: 2_000_000, max: 9_000_000_000 }),
  ),
  status: fc.constantFrom(...STATUSES),
  speaker: fc.option(fc.nat(NAMES.length - 1), { nil: undefined }),
  remark: fc.constantFrom(...REMARKS),
  caveat: fc.constantFrom(...CAUTIONS),
  day: fc.integer({ min: 1, max: 28 }),
});
type FactPart = typeof factPart extends fc.Arbitrary<infer Part> ? Part : never;

/** Small valid packs: a few entities, measures and figures, arithmetic, silences and lists, some of them carelessly worded. */
export const randomPack: fc.Arbitrary<Pack> = fc
  .record({
    parts: fc.uniqueArray(factPart, {
      minLength: 5,
      maxLength: 14,
      selector: ({ subject, measure }) => `${subject} ${measure}`,
    }),
    silence: fc.constantFrom(...SILENCES),
    caution: fc.constantFrom(...CAUTIONS),
    kind: fc.constantFrom("ratio", "share", "difference", "sum"),
    says: fc.constantFrom(
      "It comes to {result}",
      "Out of 55 cases it comes to {result}",
      "Of them all it is {result}",
    ),
    refused: fc.boolean(),
    version: fc.integer({ min: 1, max: 1e9 }).map((number) => `v${number}`),
  })
  .map(({ parts, silence, caution, kind, says, refused, version }) => {
    const facts = parts.map(makeFact);
    const ids = facts.map(({ id }) => id);
    const pairs = facts.flatMap((one, at) =>
      facts.slice(at + 1).flatMap((other) => (one.measure === other.measure ? [[one, other]] : [])),
    );
    const [first, second] = pairs[0] ?? [];
    const { kinds, entities, neighbours } = entitiesFileSchema.parse({
      kinds: [{ id: "line", name: "line", plural: "lines", words: ["ferry line"] }],
      entities: NAMES.map((name) => ({ id: name.toLowerCase(), name, kind: "line" })),
      neighbours: [{ name: "Hallander", kind: "line" }],
    });
    return {
      version,
      event: eventSchema.parse({
        id: "quarrel",
        name: "the ferry quarrel",
        description: "A report on a quarrel among ferry lines.",
        source: {
          title: "The ferry quarrel",
          publication: "Strait Herald",
          date: "2032-06-30",
          genre: "report",
          paragraphs: 6,
        },
        topics: [{ id: "all", name: "ferry lines", summary: ids.slice(0, 3) }],
        summary: ids.slice(0, 3),
        collections: [
          {
            id: "everything",
            title: "All figures",
            questions: ["What are all the figures?"],
            facts: ids,
            caveat: caution,
          },
        ],
        examples: ["What does Arvelo charge?", "Did Bostrick grow by 99%?"],
      }),
      kinds,
      entities,
      neighbours,
      facts,
      ...silencesFileSchema.parse({
        silences: [
          {
            id: "reasons",
            says: silence,
            questions: ["Why did they quarrel at all?", "What was the quarrel over?"],
            instead: ids.slice(0, 1),
          },
        ],
        ambiguities: [
          {
            id: "who-won",
            says: caution ?? "The report leaves open who won.",
            questions: ["Who won the quarrel in the end?"],
            facts: ids.slice(0, 2),
          },
        ],
      }),
      ...derivationsFileSchema.parse({
        derivations:
          first && second
            ? [
                {
                  id: "worked-out",
                  kind,
                  operands: [first.id, second.id],
                  questions: ["What do they come to side by side?", "How do the two compare?"],
                  ...(refused
                    ? { refused: "It would mix 17 different things." }
                    : { says, caveat: caution }),
                },
              ]
            : [],
      }),
      lexicon: lexiconFileSchema.parse({
        measures: MEASURES.map(({ id }) => ({ id, name: id, value: VALUES[id] })),
      }),
      ...briefingsFileSchema.parse({
        briefings: [{ id: "all", title: "All", headline: "A quarrel.", facts: ids.slice(0, 3) }],
      }),
    };
  });

const VALUES = { price: "money", growth: "percent", fleet: "count", delay: "duration" } as const;

function makeFact(part: FactPart, at: number): Fact {
  const who = NAMES[part.subject] ?? "";
  const measure = MEASURES[part.measure] ?? MEASURES[0];
  const { id, unit, says } = measure;
  const quantity = { amount: part.amount, unit, qualifier: "exact" } as const;
  const subject = who.toLowerCase();
  return {
    topic: "all",
    ...factSchema.parse({
      id: `${subject}-${id}`,
      paragraph: 1 + (at % 6),
      statement: `${says(who, formatQuantity(quantity))}${part.remark}.`,
      status: part.status,
      ...(part.speaker !== undefined && { speaker: (NAMES[part.speaker] ?? "").toLowerCase() }),
      date: `2032-06-${String(part.day).padStart(2, "0")}`,
      subject,
      measure: id,
      value: quantity,
      questions: [`What is the ${id} of ${who}?`, `How much ${id} does ${who} have?`],
      ...(part.caveat !== undefined && { caveat: part.caveat }),
    }),
  };
}
