import type { IndexTerm } from "../../retrieval/postings.ts";

/** Words of asking keep no more than this share. */
export const LIGHT_SHARE = 0.25;

/** A word that says something: no name or figure, and no word of asking. */
export function isSaid({ key, share }: IndexTerm): boolean {
  return share > LIGHT_SHARE && !/^[exq]:/.test(key);
}
