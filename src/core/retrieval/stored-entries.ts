import type { Pack } from "../pack.ts";
import type { WordMeanings } from "../understanding/word-meanings.ts";
import type { CompiledEntries, EntryView } from "./compile-entries.ts";
import type { Entry, FactSlots } from "./entry.ts";
import { type IndexTerm, restorePostings, type StoredPostings, storePostings } from "./postings.ts";

/** All that the engine reads in the texts of a pack. */
export interface StoredReading {
  readonly meanings: WordMeanings;
  readonly entries: StoredEntries;
}

/** Compiled entries as JSON: reading a pack's texts again takes most of the time until the first answer. */
export interface StoredEntries {
  /** Every distinct term once; views name them by position. */
  readonly terms: readonly IndexTerm[];
  readonly views: readonly StoredView[];
  readonly entries: readonly StoredEntry[];
  readonly postings: StoredPostings;
}

type StoredView = Omit<EntryView, "terms"> & { readonly terms: readonly number[] };
type StoredEntry =
  | { readonly kind: "fact"; readonly at: number; readonly slots: StoredSlots }
  | { readonly kind: Exclude<Entry["kind"], "fact">; readonly at: number };
/** Sets as arrays, all else as it is. */
type StoredSlots = {
  readonly [Slot in keyof FactSlots]: FactSlots[Slot] extends ReadonlySet<infer Member>
    ? readonly Member[]
    : FactSlots[Slot];
};

/** What `restoreEntries` reads back; holds for this very pack and this very version of the engine only. */
export function storeEntries(
  { entries, views, postings }: CompiledEntries,
  pack: Pack,
): StoredEntries {
  const terms: IndexTerm[] = [];
  const positions = new Map<string, number>();
  const positionOf = (term: IndexTerm): number => {
    const text = JSON.stringify(term);
    const known = positions.get(text);
    if (known !== undefined) return known;
    const position = terms.push(term) - 1;
    positions.set(text, position);
    return position;
  };
  return {
    terms,
    views: views.map((view) => ({ ...view, terms: view.terms.map(positionOf) })),
    entries: entries.map((entry) => storeEntry(entry, pack)),
    postings: storePostings(postings),
  };
}

function storeEntry(entry: Entry, pack: Pack): StoredEntry {
  switch (entry.kind) {
    case "fact": {
      const { entities, gives, ...others } = entry.slots;
      return {
        kind: "fact",
        at: pack.facts.indexOf(entry.fact),
        slots: { ...others, entities: [...entities], gives: [...gives] },
      };
    }
    case "silence":
      return { kind: entry.kind, at: pack.silences.indexOf(entry.silence) };
    case "derivation":
      return { kind: entry.kind, at: pack.derivations.indexOf(entry.derivation) };
    case "ambiguity":
      return { kind: entry.kind, at: pack.ambiguities.indexOf(entry.ambiguity) };
    case "collection":
      return { kind: entry.kind, at: pack.event.collections.indexOf(entry.collection) };
    case "topic":
      return { kind: entry.kind, at: pack.event.topics.indexOf(entry.topic) };
  }
}

/** @throws RangeError when the entries were stored for another pack. */
export function restoreEntries(stored: StoredEntries, pack: Pack): CompiledEntries {
  return {
    views: stored.views.map((view) => ({
      ...view,
      terms: view.terms.map((position) => take(stored.terms, position)),
    })),
    entries: stored.entries.map((entry) => restoreEntry(entry, pack)),
    postings: restorePostings(stored.postings),
  };
}

function restoreEntry(entry: StoredEntry, pack: Pack): Entry {
  switch (entry.kind) {
    case "fact": {
      const { entities, gives, ...others } = entry.slots;
      return {
        kind: "fact",
        fact: take(pack.facts, entry.at),
        slots: { ...others, entities: new Set(entities), gives: new Set(gives) },
      };
    }
    case "silence":
      return { kind: entry.kind, silence: take(pack.silences, entry.at) };
    case "derivation":
      return { kind: entry.kind, derivation: take(pack.derivations, entry.at) };
    case "ambiguity":
      return { kind: entry.kind, ambiguity: take(pack.ambiguities, entry.at) };
    case "collection":
      return { kind: entry.kind, collection: take(pack.event.collections, entry.at) };
    case "topic":
      return { kind: entry.kind, topic: take(pack.event.topics, entry.at) };
  }
}

function take<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new RangeError("these entries belong to another pack");
  return found;
}
