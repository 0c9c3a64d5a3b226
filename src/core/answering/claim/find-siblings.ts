import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";

/** A fact with its slots and its place among the ranked entries. */
export type FactEntry = Extract<Entry, { kind: "fact" }> & { readonly index: number };

/** The fact at this place; undefined where something else stands there. */
export function factEntryAt(index: number, { entries }: Ranking): FactEntry | undefined {
  const entry = entries[index];
  return entry?.kind === "fact" ? { ...entry, index } : undefined;
}

/** A fact where it stands among the entries; undefined where it stands nowhere. */
export function factEntryOf({ id }: Fact, ranking: Ranking): FactEntry | undefined {
  const at = ranking.factIndex(id);
  return at === undefined ? undefined : factEntryAt(at, ranking);
}

/** All facts of a pack by what `keyOf` gives: their paragraph, their subject. */
export function factsBy<Key>(
  keyOf: (fact: Fact) => Key,
  pack: Pack,
  ranking: Ranking,
): ReadonlyMap<Key, readonly FactEntry[]> {
  const found = new Map<Key, FactEntry[]>();
  for (const fact of pack.facts) {
    const entry = factEntryOf(fact, ranking);
    if (entry) found.set(keyOf(fact), [...(found.get(keyOf(fact)) ?? []), entry]);
  }
  return found;
}

/** Facts of the same paragraph that share a name: together they tell one story. */
export function findSiblings(
  pack: Pack,
  ranking: Ranking,
): ReadonlyMap<string, readonly FactEntry[]> {
  const names = (fact: Fact): Set<string> => new Set([fact.subject, ...fact.about]);
  return new Map(
    pack.facts.map((fact) => {
      const own = names(fact);
      const kin = pack.facts.filter(
        (other) =>
          other !== fact &&
          other.paragraph === fact.paragraph &&
          [...names(other)].some((id) => own.has(id)),
      );
      return [fact.id, kin.flatMap((other) => factEntryOf(other, ranking) ?? [])];
    }),
  );
}
