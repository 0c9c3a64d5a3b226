import type { Verdict } from "../../answer.ts";
import type { Comparison } from "./comparison.ts";
import { type Judged, UNDECIDED } from "./judge-claim.ts";

/** How much nearer a contradiction must be than a support to win. */
const TIE = 0.01;
/** The same where it goes the other way: of one name some things rise while others fall. */
const OTHER_WAY = 0.1;
/** How much less of a claim a fact with the claim's figure may tell than the one that has another figure. */
const LESS_TOLD = 0.15;
/** Share of a claim from which a fact tells it all. */
const ALL = 0.95;
const NOTHING: Comparison = {
  verdict: "not-covered",
  fact: undefined,
  differs: undefined,
  coverage: 0,
};

/** The one judgment of all: the nearest support or contradiction, and what is not covered where there is neither. */
export function strongestOf(all: readonly Judged[]): Comparison {
  const best = (verdict: Verdict, of = all): Judged | undefined =>
    of
      .filter((candidate) => candidate.verdict === verdict)
      .sort((a, b) => b.strength - a.strength)[0];
  const supported = best("supported");
  const contradicted = best("contradicted");
  if (contradicted && isOfAnotherMeasure(contradicted, all))
    return (
      best(
        "supported",
        all.filter(({ hasItsFigures }) => hasItsFigures),
      ) ??
      best("not-covered") ??
      NOTHING
    );
  const tie = contradicted?.differs === "direction" ? OTHER_WAY : TIE;
  if (supported && contradicted)
    return supported.strength + tie >= contradicted.strength && !outranks(contradicted, supported)
      ? supported
      : contradicted;
  return supported ?? contradicted ?? best("not-covered") ?? NOTHING;
}

/**
 * A figure that one fact gives for what is spoken of is not corrected by the figure of another one, and not by its date
 * where the first has that date as well.
 */
function isOfAnotherMeasure(contradicted: Judged, all: readonly Judged[]): boolean {
  const { differs, differing, strength, told } = contradicted;
  if (differs !== "figure" && differs !== "date") return false;
  return all.some((one) => {
    const { hasItsFigures, verdict, strength: other, told: ofOther } = one;
    return (
      hasItsFigures &&
      !tellsMoreOf(contradicted, one) &&
      ((differing > 1 && verdict === "supported") || ofOther >= told - LESS_TOLD) &&
      (verdict === "supported" ||
        (differs === "figure" && verdict === "not-covered" && other + UNDECIDED >= strength))
    );
  });
}

/** A denial that was written down says more than words in common, and a fact with a date more of when than one without. */
function outranks(contradicted: Judged, supported: Judged): boolean {
  const isSaidToDiffer =
    contradicted.denied || (contradicted.differs === "date" && supported.fact?.date === undefined);
  return (
    contradicted.fact === supported.fact ||
    (isSaidToDiffer && contradicted.strength >= supported.strength - TIE) ||
    tellsMoreOf(contradicted, supported)
  );
}

/** Another figure of all that is claimed, where the fact with the claim's figure gives it of something else. */
function tellsMoreOf({ differs, told, hasItsDate }: Judged, other: Judged): boolean {
  const isNearer = other.told < told - LESS_TOLD || (hasItsDate && !other.hasItsDate);
  return differs === "figure" && told >= ALL && isNearer;
}
