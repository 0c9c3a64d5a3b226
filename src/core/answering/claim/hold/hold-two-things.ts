import { toIndexTerm } from "../../../retrieval/compile-entries.ts";
import type { IndexTerm } from "../../../retrieval/postings.ts";
import { isSameTime } from "../../../understanding/day-span.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { isContent, type Term } from "../../../understanding/term.ts";
import { familyOf, inBaseUnits } from "../../../understanding/units.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { Comparison } from "../comparison.ts";
import type { FactEntry } from "../find-siblings.ts";
import { readComparison } from "../read-comparison.ts";
import { carriedBy } from "./carried-by.ts";

/** Least share of a side's own words that its fact carries. */
const CARRIED = 0.75;

/**
 * "Acme spent more on rent than on wages": two things of one name, each with a figure of its own. Undefined where a name or
 * a time stands behind "than", or not exactly two facts about the name give the figures.
 */
export function holdTwoThings(reading: Reading, parts: ClaimParts): Comparison | undefined {
  const compared = readComparison(reading);
  const [subject, ...others] = reading.mentions.flatMap(({ named, from }) =>
    named.kind === "entity" ? [{ id: named.id, from }] : [],
  );
  if (!compared || !subject || others.length > 0 || reading.quantities.length > 0) return undefined;
  const { at, than, way, family } = compared;
  if (subject.from > at || reading.dates.some(({ from }) => from > than && from < than + 2))
    return undefined;
  const words = (isOwn: (term: Term) => boolean): IndexTerm[] =>
    reading.terms
      .filter((term) => isContent(term) && !term.key.startsWith("e:") && isOwn(term))
      .map(toIndexTerm);
  const lefts = words((term) => term.at > at && term.at < than);
  const rights = words((term) => term.at > than);
  if (lefts.length === 0 || rights.length === 0) return undefined;
  const asked = reading.dates[0]?.span;
  const figures = (parts.mates.get(subject.id) ?? []).filter(
    ({ slots: { quantity, span } }) =>
      quantity !== undefined &&
      (family === undefined || familyOf(quantity.unit) === family) &&
      (asked === undefined || (span !== undefined && isSameTime(asked, span))),
  );
  const pairs = tellsOf(lefts, rights, figures, parts).flatMap((left) =>
    tellsOf(rights, lefts, figures, parts).flatMap((right): Pair[] => {
      const [one, other] = [left.slots.quantity, right.slots.quantity];
      if (!one || !other || one.per !== other.per) return [];
      if (familyOf(one.unit) !== familyOf(other.unit)) return [];
      return [{ left, right, difference: inBaseUnits(one) - inBaseUnits(other) }];
    }),
  );
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0) return undefined;
  const { left, right, difference } = pair;
  const isSo = (way === "more" ? difference > 0 : difference < 0) !== reading.negated;
  return {
    verdict: isSo ? "supported" : "contradicted",
    fact: left.fact,
    beside: right.fact,
    differs: isSo ? undefined : "figure",
    coverage: 1,
  };
}

interface Pair {
  readonly left: FactEntry;
  readonly right: FactEntry;
  readonly difference: number;
}

/** The facts that tell of the words of one side more than of the other's. */
function tellsOf(
  own: readonly IndexTerm[],
  theirs: readonly IndexTerm[],
  figures: readonly FactEntry[],
  parts: ClaimParts,
): readonly FactEntry[] {
  return figures.filter((entry) => {
    const carried = carriedBy(entry, own, parts);
    return carried >= CARRIED && carried > carriedBy(entry, theirs, parts);
  });
}
