import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import type { QuantityMention } from "../understanding/read-quantities.ts";
import { readQuestion } from "../understanding/read-question.ts";
import { type Reading, readText } from "../understanding/read-text.ts";
import type { Term } from "../understanding/term.ts";
import { wordsOf } from "../understanding/text-of.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";
import type { Entry, ValueKind } from "./entry.ts";
import {
  compilePostings,
  type IndexedDocument,
  type IndexTerm,
  type Postings,
} from "./postings.ts";
import { readSlots } from "./read-slots.ts";

/**
 * One way of asking for an entry, or of saying it.
 *
 * - `question`: an example question. `statement`: the fact itself. `denial`: what the fact contradicts.
 * - `whole`: everything that is known of the entry, for coverage; too long to be compared as one sentence.
 * - `asserted`: the same without questions that are answered by yes or no, since those may ask for what is not so.
 */
export interface EntryView {
  readonly entry: number;
  readonly kind: "question" | "statement" | "denial" | "whole" | "asserted";
  /** Of a statement or denial, which claims are held against; of all others the index knows them. */
  readonly terms: readonly IndexTerm[];
  readonly text: string;
  /** Its words in their order, without marks. */
  readonly words: string;
  readonly negated: boolean;
  /** Figures in it. */
  readonly figures: readonly QuantityMention[];
  /** What an example question asks for, see `Reading.focus`. */
  readonly focus?: string | undefined;
  /** Kinds of value it asks for, see `Question.wants`. */
  readonly wants: readonly ValueKind[];
}

export interface CompiledEntries {
  readonly entries: readonly Entry[];
  readonly views: readonly EntryView[];
  /** Of all terms of the views. */
  readonly postings: Postings;
}

/** A word of asking keeps this share of its rarity. */
const LIGHT = 0.22;
/** An ordinary word that the pack never uses may only colour the question. */
const UNKNOWN = 0.8;
/** So does a figure: figures are compared by value, not by word. */
const FIGURE = 0;

export function toIndexTerm(term: Term): IndexTerm {
  const share = term.key.startsWith("q:")
    ? FIGURE
    : term.light
      ? LIGHT
      : term.known || term.key.startsWith("x:")
        ? 1
        : UNKNOWN;
  return { key: term.key, concepts: term.concepts, share };
}

/** The terms of a text, each once. */
export function indexTerms(reading: Reading): IndexTerm[] {
  return distinct(reading.terms.map(toIndexTerm));
}

/** Reads every entry of a pack, with all the ways of asking for it. */
export function compileEntries(pack: Pack, vocabulary: Vocabulary): CompiledEntries {
  const entries: Entry[] = [];
  const views: EntryView[] = [];
  const documents: IndexedDocument[] = [];
  const addView = (view: EntryView): void => {
    const { entry, kind, terms } = view;
    documents.push({ group: entry, terms });
    views.push(kind === "statement" || kind === "denial" ? view : { ...view, terms: [] });
  };
  const read = (text: string): Reading => readText(text, vocabulary);
  const add = (
    entry: Entry,
    texts: readonly (readonly [EntryView["kind"], string])[],
    more: readonly string[],
  ) => {
    const index = entries.push(entry) - 1;
    const all: IndexTerm[] = [];
    const asserted: IndexTerm[] = [];
    for (const [kind, text] of texts) {
      const reading = read(text);
      const terms = indexTerms(reading);
      const { negated, focus, quantities: figures } = reading;
      const words = wordsOf(reading);
      const { wants, form } = readQuestion(reading);
      addView({
        entry: index,
        kind,
        terms,
        text,
        words,
        negated,
        figures,
        focus,
        wants: kind === "question" ? wants : [],
      });
      if (kind === "denial") continue;
      all.push(...terms);
      // "A timber merchant" tells of timber, although it is read as one word.
      if (kind === "statement") asserted.push(...reading.inPhrases.map(toIndexTerm));
      if (kind === "statement" || form === "open") asserted.push(...terms);
    }
    const others = more.flatMap((text) => indexTerms(read(text)));
    all.push(...others);
    asserted.push(...others);
    addView({
      entry: index,
      kind: "asserted",
      terms: distinct(asserted),
      text: "",
      words: "",
      negated: false,
      figures: [],
      wants: [],
    });
    addView({
      entry: index,
      kind: "whole",
      terms: distinct(all),
      text: "",
      words: "",
      negated: false,
      figures: [],
      wants: [],
    });
  };
  const nameOf = (id: string): string =>
    pack.entities.find((entity) => entity.id === id)?.name ?? id;
  const measures = new Map(pack.lexicon.measures.map((measure) => [measure.id, measure]));

  for (const fact of pack.facts) {
    const measure = measures.get(fact.measure);
    const slots = readSlots(fact, pack, read);
    add(
      { kind: "fact", fact, slots },
      [
        ...fact.questions.map((text) => ["question", text] as const),
        ["statement", fact.statement],
        ...fact.denies.map((text) => ["denial", text] as const),
      ],
      [
        ...[...slots.entities].map(nameOf),
        measure?.name ?? "",
        ...(measure?.words ?? []),
        ...fact.stanceOn,
        valueText(fact),
      ],
    );
  }
  for (const silence of pack.silences) {
    add({ kind: "silence", silence }, questionViews(silence.questions), silence.about.map(nameOf));
  }
  for (const derivation of pack.derivations) {
    add({ kind: "derivation", derivation }, questionViews(derivation.questions), []);
  }
  for (const ambiguity of pack.ambiguities) {
    add({ kind: "ambiguity", ambiguity }, questionViews(ambiguity.questions), []);
  }
  for (const collection of pack.event.collections) {
    add(
      { kind: "collection", collection },
      questionViews([collection.title, ...collection.questions]),
      [],
    );
  }
  for (const topic of pack.event.topics) {
    add({ kind: "topic", topic }, questionViews([topic.name, ...topic.words]), []);
  }
  return { entries, views, postings: compilePostings(documents) };
}

function questionViews(texts: readonly string[]): (readonly ["question", string])[] {
  return texts.map((text) => ["question", text] as const);
}

function valueText({ value }: Fact): string {
  return value && "text" in value ? value.text : "";
}

function distinct(terms: readonly IndexTerm[]): IndexTerm[] {
  const byKey = new Map<string, IndexTerm>();
  for (const term of terms) {
    const known = byKey.get(term.key);
    if (!known || known.share < term.share) byKey.set(term.key, term);
  }
  return [...byKey.values()];
}
