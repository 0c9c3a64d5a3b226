import type { Pack } from "../pack.ts";
import { everydayAntonyms } from "./everyday-antonyms.ts";
import { NATIONALITIES } from "./everyday-nationalities.ts";
import { OPPOSITES } from "./everyday-opposites.ts";
import { IDLE_PHRASES, PHRASES } from "./everyday-phrases.ts";
import { everydaySynonyms } from "./everyday-synonyms.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { stemWord } from "./stem-word.ts";
import { tokenize } from "./tokenize.ts";

/** Somebody or something a text may name. */
export type Named =
  | { readonly kind: "entity"; readonly id: string }
  /** A name the pack knows to be outside its source. */
  | { readonly kind: "neighbour"; readonly name: string; readonly entityKind: string }
  /** The source itself: "the editorial", "the Journal". */
  | { readonly kind: "source" };

/** Key of the term that a name is: "e:" and an id, "x:" and a name in lower case; undefined of the source. */
export function keyOfName(named: Named): string | undefined {
  if (named.kind === "entity") return `e:${named.id}`;
  return named.kind === "neighbour" ? `x:${named.name.toLowerCase()}` : undefined;
}

/** What a run of words stands for. */
export interface PhraseEntry {
  readonly stems: readonly string[];
  /** Of a name of one word: "closed" names something, "close" does not. */
  readonly word?: string;
  readonly named?: Named;
  /** Term key and concept keys of a phrase that is no name. */
  readonly key?: string;
  readonly concepts: readonly string[];
}

/** What the words of a pack and of everyday English mean. As JSON, so that it can be stored with a compiled pack. */
export interface WordMeanings {
  /** Every stem that stands anywhere in the pack, and every word. */
  readonly stems: readonly string[];
  readonly words: readonly string[];
  /** By the stem a phrase begins with, the longest first. */
  readonly phrases: Table<PhraseEntry>;
  /** Concept keys by stem: words that mean the same share one. */
  readonly concepts: Table<string>;
  /** Keys that exclude a term or concept key. */
  readonly opposites: Table<string>;
}

type Table<T> = readonly (readonly [key: string, values: readonly T[]])[];

const NONE: readonly string[] = [];

/** Reads the tables of everyday English and every text of a pack: this takes most of the time a vocabulary takes. */
export function readMeanings(pack: Pack): WordMeanings {
  const phrases = new Map<string, PhraseEntry[]>();
  const concepts = new Map<string, string[]>();
  const known = new Set<string>();
  const words = new Set<string>();

  const stemsOf = (text: string): string[] => {
    const stems: string[] = [];
    for (const token of tokenize(text)) {
      if (token.kind === "mark") continue;
      stems.push(token.stem);
      known.add(token.stem);
      if (token.kind === "word") words.add(token.text);
    }
    return stems;
  };
  const addPhrase = (stems: readonly string[], entry: Omit<PhraseEntry, "stems">): void => {
    const first = stems[0];
    if (first === undefined) return;
    const list = phrases.get(first) ?? [];
    list.push({ stems, ...entry });
    phrases.set(first, list);
  };
  const addConcept = (stem: string, concept: string): void => {
    const list = concepts.get(stem) ?? [];
    if (!list.includes(concept)) concepts.set(stem, [...list, concept]);
  };
  const addName = (alias: string, named: Named): void => {
    const stems = stemsOf(alias);
    while (stems.length > 1 && /^(?:the|a|an)$/.test(stems[0] ?? "")) stems.shift();
    const word = stems.length === 1 ? tokenize(alias).at(-1)?.text : undefined;
    addPhrase(stems, { named, concepts: NONE, ...(word !== undefined && { word }) });
  };

  for (const [stem, groups] of everydaySynonyms(stemWord)) {
    for (const group of groups) addConcept(stem, `c:${group}`);
  }
  for (const { stems, words: senses } of sensesOfPhrases()) {
    const all = senses.map(stemWord);
    addPhrase(stems, {
      key: all[0] ?? "",
      concepts: [...new Set(all.flatMap((stem) => concepts.get(stem) ?? NONE))],
    });
  }
  // First, since a pack may keep its source among the entities, as a speaker.
  const { source } = pack.event;
  const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, "");
  const sourceNames = new Set([source.publication, source.genre, ...source.aliases].map(bare));
  for (const alias of [source.publication, source.title, source.genre, ...source.aliases]) {
    addName(alias, { kind: "source" });
  }
  for (const alias of [
    "article",
    "piece",
    "paper",
    "editorial",
    "column",
    "author",
    "writer",
    "columnist",
    "newspaper",
    "editors",
    "editorial board",
  ])
    addName(alias, { kind: "source" });
  for (const phrase of IDLE_PHRASES) {
    addPhrase(
      tokenize(phrase).map((token) => token.stem),
      { key: "", concepts: NONE },
    );
  }
  for (const entity of pack.entities) {
    // One that goes by the source's name is the source, under all its names.
    const isSource = [entity.name, ...entity.aliases].some((name) => sourceNames.has(bare(name)));
    for (const alias of [entity.name, ...entity.aliases])
      addName(alias, isSource ? { kind: "source" } : { kind: "entity", id: entity.id });
  }
  for (const [word, id] of telltaleWords(pack)) addName(word, { kind: "entity", id });
  for (const [name, id] of shortDescriptions(pack)) addName(name, { kind: "entity", id });
  for (const neighbour of pack.neighbours) {
    for (const alias of [neighbour.name, ...neighbour.aliases]) {
      addName(alias, { kind: "neighbour", name: neighbour.name, entityKind: neighbour.kind });
    }
  }
  for (const { term, same } of pack.lexicon.synonyms) {
    const concept = `p:${stemsOf(term).join(" ")}`;
    for (const phrase of [term, ...same]) {
      const stems = stemsOf(phrase);
      if (stems.length === 1 && stems[0] !== undefined) addConcept(stems[0], concept);
      else addPhrase(stems, { key: stems.join(" "), concepts: [concept] });
    }
  }
  for (const text of everyTextOf(pack)) stemsOf(text);
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  // A word that is somebody's name stands in texts under the name's key.
  const opposites = compileOpposites(pack, (text) => {
    const stems = stemsOf(text);
    const named = phrases
      .get(stems[0] ?? "")
      ?.find(
        (entry) =>
          entry.stems.join(" ") === stems.join(" ") &&
          (entry.word === undefined || [text, `${text}s`].includes(entry.word)),
      )?.named;
    return named?.kind === "entity" ? `e:${named.id}` : stems.join(" ");
  });

  return {
    stems: [...known],
    words: [...words],
    phrases: [...phrases],
    concepts: [...concepts],
    opposites: [...opposites].map(([key, others]) => [key, [...others]]),
  };
}

/** Everyday phrases by their stems, each with every word that it may stand for: who puts a thing "on hold" delays it and pauses it. */
function sensesOfPhrases(): readonly { stems: readonly string[]; words: readonly string[] }[] {
  const senses = new Map<string, string[]>();
  for (const [phrase, word] of PHRASES) {
    const stems = stemsIn(phrase).join(" ");
    senses.set(stems, [...(senses.get(stems) ?? []), word]);
  }
  return [...senses].map(([phrase, words]) => ({ stems: phrase.split(" "), words }));
}

function stemsIn(phrase: string): readonly string[] {
  return tokenize(phrase).map(({ stem }) => stem);
}

/** "The ministry" stands for the finance ministry, where no other name or description ends so. */
function shortDescriptions({ entities, kinds }: Pack): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  const last = (name: string): string => name.toLowerCase().split(" ").at(-1) ?? "";
  const ofKinds = new Set(kinds.flatMap(({ name, plural, words }) => [name, plural, ...words]));
  for (const { id, name, aliases } of entities)
    for (const one of [name, ...aliases])
      owners.set(last(one), (owners.get(last(one)) ?? new Set()).add(id));
  return new Map(
    entities.flatMap(({ id, name }) =>
      /^the \p{Ll}[\p{Ll}-]* \p{Ll}+$/u.test(name) &&
      owners.get(last(name))?.size === 1 &&
      !ofKinds.has(last(name))
        ? [[`the ${last(name)}`, id] as const]
        : [],
    ),
  );
}

/**
 * Words of proper names that are nobody else's and no English: "Okafor" stands for Ines Okafor, "the Quayle" for the Quayle
 * Bridge, without the curator writing it down.
 */
function telltaleWords(pack: Pack): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  const wordsOf = (name: string): readonly string[] => name.match(/\p{L}{3,}/gu) ?? [];
  for (const { id, name, aliases, unnamed } of pack.entities) {
    if (unnamed) continue;
    for (const word of new Set([name, ...aliases].flatMap(wordsOf).map((one) => one.toLowerCase())))
      owners.set(word, owners.has(word) && owners.get(word) !== id ? undefined : id);
  }
  for (const { name, aliases } of pack.neighbours)
    for (const word of [name, ...aliases].flatMap(wordsOf))
      owners.set(word.toLowerCase(), undefined);
  const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
  const found = new Map<string, string>();
  for (const [word, id] of owners) {
    const parts = wordsOf(names.get(id ?? "") ?? "");
    const isOfName =
      parts.length > 1 &&
      parts.some((part) => /^\p{Lu}/u.test(part) && part.toLowerCase() === word);
    if (id !== undefined && isOfName && !isOrdinaryWord(word)) found.set(word, id);
  }
  return found;
}

/** Every text of a pack in which its words may stand. */
function* everyTextOf(pack: Pack): Iterable<string> {
  for (const fact of pack.facts) {
    yield fact.statement;
    yield* fact.questions;
    yield* fact.denies;
  }
  for (const silence of pack.silences) yield* silence.questions;
  for (const ambiguity of pack.ambiguities) yield* ambiguity.questions;
  for (const derivation of pack.derivations) yield* derivation.questions;
  for (const collection of pack.event.collections) yield* collection.questions;
  for (const topic of pack.event.topics) yield* [topic.name, ...topic.words];
  for (const measure of pack.lexicon.measures) yield* [measure.name, ...measure.words];
  for (const briefing of pack.briefings) yield* briefing.words;
}

function compileOpposites(
  pack: Pack,
  keyOf: (text: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const [one, other] of everydayAntonyms()) {
    const [a, b] = [stemWord(one), stemWord(other)];
    opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
    opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
  }
  const nationalities = NATIONALITIES.map(stemWord);
  for (const one of nationalities)
    opposites.set(
      one,
      new Set([...(opposites.get(one) ?? []), ...nationalities.filter((other) => other !== one)]),
    );
  const add = (from: string, to: string): void => {
    const set = opposites.get(from) ?? new Set();
    opposites.set(from, set.add(to));
  };
  for (const [left, right] of [...OPPOSITES, ...pack.lexicon.opposites]) {
    const leftKeys = left.map(keyOf);
    const rightKeys = right.map(keyOf);
    for (const a of leftKeys)
      for (const b of rightKeys) {
        add(a, b);
        add(b, a);
      }
  }
  return opposites;
}
