import type { Pack } from "../core/pack.ts";
import { nearestId } from "./nearest-id.ts";

/** A name in a pack that leads nowhere. */
export interface Dangling {
  /** Where no entry's own place is known. */
  readonly file?: string;
  readonly id?: string;
  readonly message: string;
}

/** Every reference of a pack that no entry answers, and arithmetic that cannot be done. */
export function findDanglingReferences(pack: Pack, topics: readonly string[]): Dangling[] {
  const found: Dangling[] = [];
  const entities = new Set(pack.entities.map(({ id }) => id));
  const kinds = new Set(pack.kinds.map(({ id }) => id));
  const measures = new Set(pack.lexicon.measures.map(({ id }) => id));
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const open = new Set([...pack.silences, ...pack.ambiguities].map(({ id }) => id));
  const need = (
    known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
    id: string | undefined,
    what: string,
    at: Omit<Dangling, "message">,
  ): void => {
    if (id === undefined || known.has(id)) return;
    const near = nearestId(id, known.keys());
    const instead = near === undefined ? "add it or name another" : `did you mean ${near}?`;
    found.push({ ...at, message: `there is no ${what} ${id}; ${instead}` });
  };

  for (const entity of pack.entities) {
    need(kinds, entity.kind, "kind", { file: "entities.yaml", id: entity.id });
    need(entities, entity.partOf, "entity", { file: "entities.yaml", id: entity.id });
  }
  for (const neighbour of pack.neighbours)
    need(kinds, neighbour.kind, "kind", { file: "entities.yaml" });
  for (const fact of pack.facts) {
    const at = { id: fact.id };
    const { value } = fact;
    const named =
      value && "entity" in value
        ? [value.entity]
        : value && "entities" in value
          ? value.entities
          : [];
    for (const id of [fact.subject, fact.speaker, ...fact.about, ...named])
      need(entities, id, "entity", at);
    need(measures, fact.measure, "measure", at);
    for (const id of [...fact.because, ...fact.related]) need(facts, id, "fact", at);
    if (fact.paragraph > pack.event.source.paragraphs) {
      found.push({
        ...at,
        message: `paragraph ${fact.paragraph} is beyond the source's ${pack.event.source.paragraphs}; write one from 0 to ${pack.event.source.paragraphs}`,
      });
    }
  }
  for (const silence of pack.silences) {
    for (const id of silence.about) need(entities, id, "entity", { id: silence.id });
    for (const id of silence.instead) need(facts, id, "fact", { id: silence.id });
  }
  for (const ambiguity of pack.ambiguities)
    for (const id of ambiguity.facts) need(facts, id, "fact", { id: ambiguity.id });
  for (const derivation of pack.derivations) {
    for (const id of derivation.operands) {
      need(facts, id, "fact", { id: derivation.id });
      const value = facts.get(id)?.value;
      if (facts.has(id) && !(value && "amount" in value)) {
        found.push({
          id: derivation.id,
          message: `operand ${id} has no amount; name facts whose value is a quantity`,
        });
      }
    }
    if ((derivation.says === undefined) === (derivation.refused === undefined)) {
      found.push({
        id: derivation.id,
        message: "write either says (with {result}) or refused (with the reason), not both",
      });
    }
  }
  const eventFile = { file: "event.yaml" };
  for (const id of pack.event.summary) need(facts, id, "fact", eventFile);
  for (const collection of pack.event.collections)
    for (const id of collection.facts) need(facts, id, "fact", { id: collection.id });
  for (const topic of pack.event.topics) {
    for (const id of topic.summary) need(facts, id, "fact", eventFile);
    need(new Set(topics), topic.id, "file facts/<topic>.yaml for topic", eventFile);
  }
  const described = new Set(pack.event.topics.map(({ id }) => id));
  for (const topic of topics)
    need(described, topic, "topic in event.yaml for the file", { file: `facts/${topic}.yaml` });
  for (const briefing of pack.briefings) {
    for (const id of [...briefing.facts, ...briefing.opinions])
      need(facts, id, "fact", { id: briefing.id });
    for (const id of briefing.open) need(open, id, "silence or ambiguity", { id: briefing.id });
  }
  return found;
}
