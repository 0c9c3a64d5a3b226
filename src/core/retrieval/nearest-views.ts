import type { Question } from "../understanding/read-question.ts";
import type { EntryView } from "./compile-entries.ts";
import type { InvertedIndex } from "./inverted-index.ts";
import { asksOtherwise, OTHERWISE } from "./kinds-asked.ts";
import type { IndexTerm } from "./postings.ts";

/** The nearest of all ways in which an entry is asked for or told. */
export interface NearView {
  readonly index: number;
  readonly view: EntryView;
  readonly similarity: number;
}

/** Shares of a question's similarity: how much of it the view covers, and how much of the view it covers. */
const COVERS_QUESTION = 0.62;
const COVERS_VIEW = 0.38;
/**
 * Finds the nearest view of each entry that has a term in common. With `kinds` only views of these kinds count, and words
 * stand for themselves; without, everything that asks or states, and whom a description may mean counts as well. `wants`:
 * kinds of value asked for. By the index of the entry.
 */
export type NearestViews = (
  terms: readonly IndexTerm[],
  kinds?: readonly EntryView["kind"][],
  wants?: Question["wants"],
) => Map<number, NearView>;

export function createNearestViews(
  views: readonly EntryView[],
  index: InvertedIndex,
  askedIndex: InvertedIndex,
): NearestViews {
  return (terms, kinds, wants = []) => {
    const weight = terms.reduce((sum, term) => sum + index.weigh(term), 0);
    const best = new Map<number, NearView>();
    if (weight === 0) return best;
    for (const { document, matched } of (kinds ? index : askedIndex).match(terms)) {
      const view = views[document];
      if (
        !view ||
        view.kind === "whole" ||
        view.kind === "asserted" ||
        (kinds ? !kinds.includes(view.kind) : view.kind === "denial")
      )
        continue;
      const coversView = Math.min(1, matched / Math.max(index.weightOf(document), 1e-9));
      const inWords = COVERS_QUESTION * (matched / weight) + COVERS_VIEW * coversView;
      const similarity = asksOtherwise(wants, view.wants) ? inWords * OTHERWISE : inWords;
      const known = best.get(view.entry);
      const isNearer = !known || known.similarity < similarity;
      // Of two ways that are as near, the one that was denied in so many words says more.
      if (isNearer || (view.kind === "denial" && known.similarity === similarity))
        best.set(view.entry, { index: view.entry, view, similarity });
    }
    return best;
  };
}
