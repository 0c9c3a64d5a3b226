import type { Pack } from "../pack.ts";
import type { Relative } from "./near-words.ts";

/** What the whole counts for where its part is asked for, and the other way round. */
const KIN = 0.7;

/** By the key of an entity: its whole, its parts, and those whose name holds its own or stands in it. */
export function kinOf(pack: Pack): ReadonlyMap<string, readonly Relative[]> {
  const kin = new Map<string, Relative[]>();
  const add = (from: string, to: string): void => {
    kin.set(`e:${from}`, [...(kin.get(`e:${from}`) ?? []), { key: `e:${to}`, strength: KIN }]);
  };
  for (const { id, partOf } of pack.entities) {
    if (!partOf) continue;
    add(id, partOf);
    add(partOf, id);
  }
  // "the Acme trial" has to do with Acme.
  for (const one of pack.entities) {
    for (const other of pack.entities) {
      if (
        one !== other &&
        one.partOf !== other.id &&
        other.partOf !== one.id &&
        holds(one.name, other.name)
      ) {
        add(one.id, other.id);
        add(other.id, one.id);
      }
    }
  }
  return kin;
}

/** A name stands whole within another one. */
function holds(name: string, other: string): boolean {
  const words = (text: string): string =>
    ` ${text.toLowerCase().replace(/^the |'s\b|[^\p{L}\p{N} ]/gu, "")} `;
  return words(name).includes(words(other));
}
