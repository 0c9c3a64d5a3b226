import { type Fact, quantityOf, valueEntitiesOf } from "../fact.ts";
import type { Pack } from "../pack.ts";
import { daysIn, spanOf } from "../understanding/day-span.ts";
import { readClockTimes } from "../understanding/read-clock-times.ts";
import type { Reading } from "../understanding/read-text.ts";
import { familyOf, type UnitFamily } from "../understanding/units.ts";
import type { FactSlots, ValueKind } from "./entry.ts";

/** The typed slots of a fact, from what the curator wrote and from its sentence. */
export function readSlots(fact: Fact, pack: Pack, read: (text: string) => Reading): FactSlots {
  const { value } = fact;
  const reading = read(fact.statement);
  const named = reading.mentions.flatMap(({ named: name }) =>
    name.kind === "entity" ? [name.id] : [],
  );
  const valueEntities = valueEntitiesOf(fact);
  const quantity = quantityOf(fact);
  const measure = pack.lexicon.measures.find(({ id }) => id === fact.measure);
  const gives = new Set<ValueKind>();
  if (quantity) gives.add(valueKindOf(familyOf(quantity.unit)));
  if (value && "date" in value) gives.add("date");
  if (value && "text" in value) gives.add("text");
  // "What time ...?" and "when ...?" are answered by the hour as well.
  if (readClockTimes(reading.tokens).length > 0) gives.add("date");
  if (fact.date && daysIn(spanOf(fact.date)) <= PRECISE) gives.add("date");
  for (const id of [...valueEntities, fact.subject, ...(fact.speaker ? [fact.speaker] : [])]) {
    const kind = pack.entities.find((entity) => entity.id === id)?.kind;
    gives.add("entity");
    if (kind === "person") gives.add("person");
    if (kind !== undefined && PLACES.has(kind)) gives.add("place");
  }
  // A place beside the subject may be where it is.
  for (const id of [...fact.about, ...named]) {
    const kind = pack.entities.find((entity) => entity.id === id)?.kind;
    if (kind !== undefined && PLACES.has(kind)) gives.add("place");
  }
  if (measure?.value === "reason" || fact.because.length > 0) gives.add("reason");
  if (measure?.value === "place" && value !== undefined) gives.add("place");
  return {
    entities: new Set([
      fact.subject,
      ...fact.about,
      ...valueEntities,
      ...(fact.speaker ? [fact.speaker] : []),
      ...named,
    ]),
    valueEntities,
    quantity,
    quantities: [
      ...(quantity ? [quantity] : []),
      ...reading.quantities.map((mention) => mention.quantity),
    ],
    span: fact.date ? spanOf(fact.date) : undefined,
    valueSpan: value && "date" in value ? spanOf(value.date) : undefined,
    direction: quantity?.direction ?? reading.direction,
    degree: reading.degree,
    gives,
    negated: reading.negated,
    denies: reading.denies,
    exclusive: reading.exclusive,
  };
}

/** Kinds of entity that answer "where". */
export const PLACES = new Set([
  "place",
  "country",
  "city",
  "region",
  "facility",
  "site",
  "location",
]);

/** A span of more days than this answers no "when". */
const PRECISE = 31;

export function valueKindOf(family: UnitFamily): ValueKind {
  switch (family) {
    case "percent":
    case "money":
    case "count":
      return family;
    case "times":
      return "multiple";
    case "time":
      return "duration";
    case "length":
      return "distance";
    case "mass":
    case "speed":
    case "temperature":
    case "power":
    case "energy":
    case "area":
    case "volume":
      return "count";
  }
}
