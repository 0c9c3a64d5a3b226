import { indexTerms } from "../../retrieval/compile-entries.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import type { ClaimParts } from "./claim-parts.ts";
import type { ClaimForm } from "./comparison.ts";
import { factEntryAt } from "./find-siblings.ts";
import { hasFiguresOf } from "./has-figures-of.ts";
import { isLimitedAlike } from "./is-limited-alike.ts";
import { type Judged, judgeClaim } from "./judge-claim.ts";
import { isDenial } from "./slots/compare-negation.ts";

/** How many of the nearest facts are asked. */
const NEAR = 40;

/** What each fact near a statement says to it. */
export function judgeNearest(
  reading: Reading,
  form: ClaimForm,
  parts: ClaimParts,
): readonly Judged[] {
  const { ranking } = parts;
  const terms = indexTerms(reading);
  const words = wordsOf(reading);
  const near = ranking.nearest(terms, ["statement", "question", "denial"], NEAR);
  return near.flatMap(({ index, view, similarity }) => {
    const entry = factEntryAt(index, ranking);
    if (!entry) return [];
    const isOfDenial =
      view.kind === "denial" &&
      hasFiguresOf(view.figures, reading) &&
      isLimitedAlike(view.words, words) &&
      isDenial(terms, index, view.terms, ranking, form);
    const denial = !isOfDenial ? undefined : view.negated === reading.negated ? "said" : "turned";
    const result = judgeClaim(reading, form, entry, denial, parts);
    // The fact whose own words are nearest decides between facts that know as much.
    return result ? [{ ...result, strength: (result.strength + similarity) / 2 }] : [];
  });
}
