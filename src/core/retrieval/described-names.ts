import type { Pack } from "../pack.ts";
import { FUNCTION_WORDS, LIGHT_WORDS } from "../understanding/everyday-words.ts";
import { stemWord } from "../understanding/stem-word.ts";
import type { Relative } from "./near-words.ts";
import { remember } from "./remember.ts";

/** What a word of a description counts for where one entity alone is described so; less the more there are. */
const DESCRIBES = 0.5;
/** What a word that means the same counts for beside the describing word itself. */
const SYNONYM = 0.9;

/**
 * Finds whom a word may describe: "the beer company" is a firm whose alias is "the brewery", "the rival league" one of two
 * leagues. Words of names, aliases and kinds point to their entities, and so do words that mean the same or nearly so; no
 * name is settled by that, it only counts beside the other words of a question. Keys are stems, results keys of entities.
 */
export function createDescribedNames(
  pack: Pack,
  nearOf: (stems: readonly string[]) => (key: string) => readonly Relative[],
  conceptsOf: (stem: string) => readonly string[],
): (key: string) => readonly Relative[] {
  const describing = wordsOfEntities(pack);
  const near = nearOf([...describing.keys()]);
  const synonyms = synonymsAmong([...describing.keys()], conceptsOf);
  const find = (key: string): Relative[] => {
    const strengths = new Map<string, number>();
    for (const { key: word, strength } of [{ key, strength: 1 }, ...synonyms(key), ...near(key)]) {
      const ids = describing.get(word) ?? NOBODY;
      for (const id of ids) {
        const value = (DESCRIBES * strength) / Math.sqrt(ids.size);
        strengths.set(id, Math.max(value, strengths.get(id) ?? 0));
      }
    }
    return [...strengths].map(([id, strength]) => ({ key: `e:${id}`, strength }));
  };
  return remember(find);
}

const NOBODY: ReadonlySet<string> = new Set();

/** Finds those of the stems that share a concept with a stem. */
function synonymsAmong(
  stems: readonly string[],
  conceptsOf: (stem: string) => readonly string[],
): (key: string) => readonly Relative[] {
  const byConcept = new Map<string, Relative[]>();
  for (const stem of stems) {
    for (const concept of conceptsOf(stem)) {
      const known = byConcept.get(concept);
      if (known) known.push({ key: stem, strength: SYNONYM });
      else byConcept.set(concept, [{ key: stem, strength: SYNONYM }]);
    }
  }
  return (key) => conceptsOf(key).flatMap((concept) => byConcept.get(concept) ?? []);
}

/** Ids of the entities that each stem stands for in a name, an alias or a word for their kind. */
function wordsOfEntities({ entities, kinds }: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  const wordsOfKind = new Map(kinds.map(({ id, name, words }) => [id, [name, ...words]]));
  const described = new Map<string, Set<string>>();
  for (const { id, name, aliases, kind } of entities) {
    for (const text of [name, ...aliases, ...(wordsOfKind.get(kind) ?? [])]) {
      for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
        if (FUNCTION_WORDS.has(word) || LIGHT_WORDS.has(word)) continue;
        const stem = stemWord(word);
        described.set(stem, (described.get(stem) ?? new Set()).add(id));
      }
    }
  }
  return described;
}
