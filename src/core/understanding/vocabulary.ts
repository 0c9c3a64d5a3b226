import { once } from "../once.ts";
import type { Pack } from "../pack.ts";
import { editDistance } from "./edit-distance.ts";
import { CALENDAR_WORDS, FUNCTION_WORDS, LIGHT_WORDS } from "./everyday-words.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { createSpelling, type Spelling } from "./spelling.ts";
import type { Token } from "./tokenize.ts";
import { type PhraseEntry, readMeanings, type WordMeanings } from "./word-meanings.ts";

/** All that a pack's words mean, compiled once. */
export interface Vocabulary {
  readonly published: string;
  /** ISO days and months that the facts tell of. */
  readonly told: ReadonlySet<string>;
  /** Longest phrase that starts at a stem; undefined when none does. */
  matchPhrase(tokens: readonly Token[], at: number): (PhraseEntry & { length: number }) | undefined;
  /** Concept keys of a stem: words that mean the same share one. */
  conceptsOf(stem: string): readonly string[];
  /** A concept of so many words that two of them may mean quite different things: "tell", "call" and "disclose". */
  isBroad(concept: string): boolean;
  /** Keys that exclude the given term or concept key. */
  oppositesOf(key: string): ReadonlySet<string> | undefined;
  /** True for a stem that stands anywhere in the pack. */
  isKnown(stem: string): boolean;
  readonly spelling: Spelling;
}

const NONE: readonly string[] = [];
/** Stems from which on a concept is broad. */
const BROAD = 6;

/** `meanings` are those of this very pack, where they were stored: reading them again takes longest. */
export function compileVocabulary(
  pack: Pack,
  meanings: WordMeanings = readMeanings(pack),
): Vocabulary {
  const phrases = new Map(meanings.phrases);
  const concepts = new Map(meanings.concepts);
  const known = new Set(meanings.stems);
  const breadths = once(() => countStems(meanings.concepts));
  const opposites = new Map(meanings.opposites.map(([key, others]) => [key, new Set(others)]));

  return {
    published: pack.event.source.date,
    told: daysTold(pack),
    matchPhrase(tokens, at) {
      const first = tokens[at];
      for (const entry of (first && phrases.get(first.stem)) ?? []) {
        const isWord =
          entry.word === undefined ||
          first?.text === entry.word ||
          first?.text === `${entry.word}s`;
        const to = isWord ? endOfPhrase(tokens, at, entry) : undefined;
        if (to !== undefined) return { ...entry, length: to - at };
      }
      return undefined;
    },
    conceptsOf: (stem) => concepts.get(stem) ?? NONE,
    isBroad: (concept) => (breadths().get(concept) ?? 0) >= BROAD,
    oppositesOf: (key) => opposites.get(key),
    isKnown: (stem) => known.has(stem),
    spelling: createSpelling(new Set(meanings.words), [
      ...FUNCTION_WORDS,
      ...LIGHT_WORDS,
      ...CALENDAR_WORDS,
    ]),
  };
}

/** How many stems have each concept. */
function countStems(concepts: WordMeanings["concepts"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const concept of concepts.flatMap(([, own]) => own))
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

function daysTold({ facts }: Pack): ReadonlySet<string> {
  const dates = facts.flatMap(({ date, value }) => [
    ...(date ? [date] : []),
    ...(value && "date" in value ? [value.date] : []),
  ]);
  const days = dates.flatMap((when) => (typeof when === "string" ? [when] : [when.from, when.to]));
  return new Set(days.flatMap((day) => [day, day.slice(0, "2031-03".length)]));
}

/** End of a phrase that begins at a token, hyphens and "&" inside it passed over; undefined when it is not there. */
function endOfPhrase(
  tokens: readonly Token[],
  at: number,
  { stems, named }: PhraseEntry,
): number | undefined {
  let to = at;
  let slips = 0;
  for (const stem of stems) {
    if (to > at && /^[-&]$/.test(tokens[to]?.text ?? "")) to += 1;
    const token = tokens[to];
    const typed = token?.stem;
    if (typed !== stem) {
      // One slip is forgiven in a later word of a name, "Port Saldon", but no other word: "Acme founded" names no founder.
      slips += 1;
      const isSlip =
        named !== undefined &&
        slips === 1 &&
        to > at &&
        stem.length > 3 &&
        typed !== undefined &&
        !isOrdinaryWord(token?.text ?? "") &&
        editDistance(typed, stem, 1) === 1;
      if (!isSlip) return undefined;
    }
    to += 1;
  }
  return to;
}
