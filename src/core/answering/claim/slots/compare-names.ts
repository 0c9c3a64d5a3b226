import type { Fact } from "../../../fact.ts";
import type { FactSlots } from "../../../retrieval/entry.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { keyOfName } from "../../../understanding/word-meanings.ts";
import { findDoers } from "../find-doers.ts";
import type { KnownNames } from "../known-names.ts";

/**
 * Holds the names that the fact does not know (`foreign`, as term keys: "e:" and an id, "x:" and a name) against its own.
 * `differ`: the fact gives somebody else in that place. `told`: the fact's own sentence; `isItsFigure`: the claim has
 * the fact's figure.
 */
export function compareNames(
  foreign: readonly string[],
  slots: FactSlots,
  fact: Fact,
  reading: Reading,
  told: Reading,
  isItsFigure: boolean,
  names: KnownNames,
): "same" | "differ" | "uncovered" {
  const { kinds, proper } = names;
  if (foreign.length === 0) return "same";
  if (foreign.length > 1)
    return isOtherList(foreign, slots, reading, kinds) ? "differ" : "uncovered";
  const key = foreign[0] ?? "";
  const kind = kindOfName(key, reading, kinds);
  const spoken = new Set(
    reading.mentions.flatMap(({ named }) => (named.kind === "entity" ? [named.id] : [])),
  );
  const isSaid = isItsFigure && fact.speaker !== undefined && !spoken.has(fact.speaker);
  // Whoever else is said to give the figure, of whatever kind: it is the speaker's.
  if (isSaid && isTeller(key, reading)) return "differ";
  if (kind === undefined) return "uncovered";
  const sameKind = (id: string | undefined): boolean =>
    id !== undefined && !spoken.has(id) && kinds.get(id) === kind;
  const isDoer = (text: Reading, of: string): boolean =>
    findDoers(text, names).some(({ named }) => keyOfName(named) === of);
  if (sameKind(fact.speaker) && (isItsFigure || kind === "person")) return "differ";
  // Whose it is differs only where the claim speaks of the very thing that was somebody else's.
  if (slots.valueEntities.some(sameKind) && (spoken.has(fact.subject) || !proper.has(fact.subject)))
    return "differ";
  // Another company may well have done the same; a person's words and deeds are that person's, and so is a figure.
  const isOnes = isItsFigure || kind === "person" || slots.valueEntities.includes(fact.subject);
  if (!isOnes) return "uncovered";
  if (sameKind(fact.subject))
    return isDoer(reading, key) === isDoer(told, `e:${fact.subject}`) ? "differ" : "uncovered";
  return isItsFigure && fact.about.some(sameKind) ? "differ" : "uncovered";
}

/** "economists at Acme expect ...", "according to Acme". */
function isTeller(key: string, { mentions, tokens }: Reading): boolean {
  return mentions.some(
    ({ named, from, to }) =>
      keyOfName(named) === key &&
      (EXPECTS.test(tokens[to]?.text ?? "") ||
        tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === "according")),
  );
}
const EXPECTS =
  /^(?:says?|said|expects?|expected|sees?|saw|forecasts?|predicts?|predicted|projects?|projected|reckons?|thinks?|estimates?|estimated|believes?|claims?|claimed|warns?|warned|puts?)$/;

/** Several names where the fact gives several others of their kind. */
function isOtherList(
  foreign: readonly string[],
  slots: FactSlots,
  reading: Reading,
  kinds: KnownNames["kinds"],
): boolean {
  const kind = kinds.get(slots.valueEntities[0] ?? "");
  return (
    slots.valueEntities.length > 1 &&
    foreign.every((key) => kindOfName(key, reading, kinds) === kind) &&
    slots.valueEntities.every((id) => kinds.get(id) === kind)
  );
}

/** Undefined of a name of which nothing is known. */
function kindOfName(key: string, reading: Reading, kinds: KnownNames["kinds"]): string | undefined {
  if (!key.startsWith("x:")) return kinds.get(key.slice(2));
  return reading.mentions.flatMap(({ named }) =>
    named.kind === "neighbour" && keyOfName(named) === key && named.entityKind !== ""
      ? [named.entityKind]
      : [],
  )[0];
}

/** The claim names whom the fact is about, or nobody at all. */
export function isAboutSubject(
  { mentions }: Reading,
  { subject, speaker }: Fact,
  { proper, parents }: KnownNames,
): boolean {
  const named = mentions.flatMap(({ named: name }) => (name.kind === "entity" ? [name.id] : []));
  return (
    named.length === 0 ||
    !proper.has(subject) ||
    // What a part has the whole need not have, but what is told of the whole may be said of its part.
    named.some((id) => id === subject || id === speaker || parents.get(id) === subject)
  );
}

/** They speak of the same: a name in common, or the fact has no name but the claim's. */
export function sharesAnchor(reading: Reading, fact: Fact, slots: FactSlots): boolean {
  const spoken = reading.mentions.flatMap(({ named }) =>
    named.kind === "entity" ? [named.id] : [],
  );
  if (spoken.some((id) => slots.entities.has(id))) return true;
  // Who names nobody speaks of what the words speak of.
  if (spoken.length === 0 && reading.mentions.length === 0) return true;
  return (
    reading.mentions.some(({ named }) => named.kind === "source") &&
    (fact.status === "opinion" || fact.speaker !== undefined)
  );
}

/** With no word but names, what one is to the other has to be what the fact gives. */
export function tellsOfBoth({ mentions }: Reading, { subject }: Fact, slots: FactSlots): boolean {
  const named = new Set(
    mentions.flatMap(({ named: name }) => (name.kind === "entity" ? [name.id] : [])),
  );
  return (
    named.has(subject) && (named.size === 1 || slots.valueEntities.some((id) => named.has(id)))
  );
}

/** "Is Acme the baker?": whom the fact is about, by two of the names that it goes by. */
export function namesTwice({ mentions }: Reading, { subject }: Fact): boolean {
  const ofSubject = mentions.filter(({ named }) => named.kind === "entity" && named.id === subject);
  return ofSubject.length > 1;
}

/** The claim names whom the fact is about and somebody else whom it gives. */
export function givesOther({ mentions }: Reading, { subject }: Fact, slots: FactSlots): boolean {
  const named = mentions.flatMap(({ named: name }) => (name.kind === "entity" ? [name.id] : []));
  return (
    named.includes(subject) &&
    slots.valueEntities.some((id) => id !== subject && named.includes(id))
  );
}
