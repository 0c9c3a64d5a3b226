import type { Named } from "./word-meanings.ts";

/** A unit of meaning that can be matched: a word, a phrase, a name or a figure. */
export interface Term {
  /** Stem, phrase, `e:` entity id, `x:` uncovered name or `q:` amount. */
  readonly key: string;
  /** Keys of what means nearly the same. */
  readonly concepts: readonly string[];
  readonly light: boolean;
  /** False for a content word that the pack never uses and no everyday group explains. */
  readonly known: boolean;
  readonly at: number;
}

/** A word of content: no name, no figure, no word of asking. */
export function isContent({ key, light }: Pick<Term, "key" | "light">): boolean {
  return !light && !/^[exq]:/.test(key);
}

export interface Mention {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
}
