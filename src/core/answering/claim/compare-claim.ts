import type { Fact } from "../../fact.ts";
import { isInItsVoice } from "../../is-in-its-voice.ts";
import { once } from "../../once.ts";
import type { Pack } from "../../pack.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import type { ClaimParts } from "./claim-parts.ts";
import type { ClaimForm, Comparison } from "./comparison.ts";
import { compileClaimParts } from "./compile-claim-parts.ts";
import { factEntryOf } from "./find-siblings.ts";
import { holdChange } from "./hold/hold-change.ts";
import { holdComparison } from "./hold/hold-comparison.ts";
import { holdFromTo } from "./hold/hold-from-to.ts";
import { holdIdentity } from "./hold/hold-identity.ts";
import { holdJudgedFigure } from "./hold/hold-judged-figure.ts";
import { holdOffice } from "./hold/hold-office.ts";
import { holdOtherValue } from "./hold/hold-other-value.ts";
import { holdTwoThings } from "./hold/hold-two-things.ts";
import { createStanceHolder, type HeldStance } from "./hold-stance.ts";
import { judgeNearest } from "./judge-nearest.ts";
import { readMainClause } from "./main-clause.ts";
import { nameOwner } from "./name-owner.ts";
import { compareFigures } from "./slots/compare-figures.ts";
import { strongestOf } from "./strongest-of.ts";

export interface ClaimComparer {
  compare(reading: Reading, form: ClaimForm): Comparison;
  /** The side that is taken, held against a judgment of the source that is known to be meant. */
  compareSide(reading: Reading, judgment: Fact): Comparison | undefined;
}

/**
 * Holds a statement against every near fact, slot by slot: figures, direction, names, dates, status, sense. What only
 * claims need is compiled with the first of them.
 */
export function createClaimComparer(
  pack: Pack,
  ranking: Ranking,
  vocabulary: Vocabulary,
): ClaimComparer {
  const claimParts = once(() => compileClaimParts(pack, ranking, vocabulary));
  const stances = once(() => createStanceHolder(pack, ranking, vocabulary));
  return {
    compare(reading, form) {
      const held = stances().hold(reading);
      if (held) return holdItsFigure(comparisonOf(held), reading, form, ranking);
      const whole = compareAlone(reading, form, claimParts());
      const main =
        form === "claim" && whole.verdict === "not-covered"
          ? readMainClause(reading, vocabulary)
          : undefined;
      // Another figure is another figure, whatever hangs on it.
      const alone = main && compareAlone(main, form, claimParts());
      if (alone?.differs === "figure") return alone;
      const changed = whole.verdict === "not-covered" && holdChange(reading, claimParts());
      return changed || whole;
    },
    compareSide(reading, judgment) {
      const held = isInItsVoice(judgment, pack) && stances().holdAgainst(reading, judgment);
      return held ? comparisonOf(held) : undefined;
    },
  };
}

function comparisonOf({ fact, agrees, coverage }: HeldStance): Comparison {
  return {
    verdict: agrees ? "supported" : "contradicted",
    fact,
    differs: agrees ? undefined : "sense",
    coverage,
  };
}

/** "She wants the toll back at 4" where she wants it back at 5: the side is hers, the figure is not. */
function holdItsFigure(
  held: Comparison,
  reading: Reading,
  form: ClaimForm,
  ranking: Ranking,
): Comparison {
  const entry = held.verdict === "supported" && held.fact && factEntryOf(held.fact, ranking);
  const differs = entry && compareFigures(reading, entry, [], ranking, form) === "differ";
  return differs ? { ...held, verdict: "contradicted", differs: "figure" } : held;
}

/** One statement, nothing left out. */
function compareAlone(reading: Reading, form: ClaimForm, parts: ClaimParts): Comparison {
  const whole = holdWhole(reading, parts);
  return whole ?? nameOwner(strongestOf(judgeNearest(reading, form, parts)), reading, parts);
}

/** What two names, figures or values are to each other, which no single fact tells. */
function holdWhole(reading: Reading, parts: ClaimParts): Comparison | undefined {
  return (
    holdFromTo(reading, parts) ??
    holdComparison(reading, parts) ??
    holdTwoThings(reading, parts) ??
    holdIdentity(reading, parts) ??
    holdOffice(reading, parts) ??
    holdJudgedFigure(reading, parts) ??
    holdOtherValue(reading, parts)
  );
}
