import type { Vocabulary } from "../understanding/vocabulary.ts";
import type { WordVectors } from "../understanding/word-vectors.ts";
import { remember } from "./remember.ts";

/** A key that stands for another one, and what it counts for beside it. */
export interface Relative {
  readonly key: string;
  /** 0 to 1. */
  readonly strength: number;
}

/**
 * How nearness of meaning counts.
 *
 * - `cosine` (0.4 to 0.7): least cosine of two stems that may stand for each other; lower finds more and errs more.
 * - `most` (0.4 to 0.8): what a neighbour of cosine 1 counts for; synonyms of the table of everyday words count more.
 * - `least` (0.1 to 0.5): what one at the least cosine counts for.
 * - `neighbours` (4 to 16): how many of the nearest are kept.
 */
const NEARNESS = { cosine: 0.5, most: 0.75, least: 0.3, neighbours: 8 } as const;

/**
 * Finds the stems of an index that are near a word in meaning. Words that exclude each other are no neighbours, however
 * often they stand in the same place: "rise" and "fall".
 */
export function createNearWords(
  stems: readonly string[],
  vocabulary: Vocabulary,
  vectors: WordVectors,
): (key: string) => readonly Relative[] {
  const exclude = (one: string, other: string): boolean => {
    const keys = [other, ...vocabulary.conceptsOf(other)];
    const own = [one, ...vocabulary.conceptsOf(one)];
    if (
      own.includes("c:up")
        ? keys.includes("c:down")
        : own.includes("c:down") && keys.includes("c:up")
    )
      return true;
    return own.some((key) => {
      const opposites = vocabulary.oppositesOf(key);
      return opposites !== undefined && keys.some((candidate) => opposites.has(candidate));
    });
  };
  const find = (key: string): Relative[] => {
    const near: { key: string; cosine: number }[] = [];
    for (const stem of stems) {
      const cosine = stem === key ? undefined : vectors.cosine(key, stem);
      if (cosine !== undefined && cosine >= NEARNESS.cosine) near.push({ key: stem, cosine });
    }
    near.sort((a, b) => b.cosine - a.cosine || (a.key < b.key ? -1 : 1));
    return near
      .slice(0, NEARNESS.neighbours)
      .filter(({ key: stem }) => !exclude(key, stem))
      .map(({ key: stem, cosine }) => ({ key: stem, strength: strengthOf(cosine) }));
  };
  return remember(find);
}

function strengthOf(cosine: number): number {
  const share = (cosine - NEARNESS.cosine) / (1 - NEARNESS.cosine);
  return NEARNESS.least + share * (NEARNESS.most - NEARNESS.least);
}
