import type { Verdict } from "../answer.ts";
import type { Fact } from "../fact.ts";
import { isInItsVoice } from "../is-in-its-voice.ts";
import { once } from "../once.ts";
import type { Pack } from "../pack.ts";
import { indexTerms } from "../retrieval/compile-entries.ts";
import type { Ranking } from "../retrieval/rank-entries.ts";
import { type Reading, readText } from "../understanding/read-text.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";
import type { ClaimParts } from "./claim/claim-parts.ts";
import { compareFigures, hasFiguresOf } from "./claim/compare-figures.ts";
import { isDenial } from "./claim/compare-negation.ts";
import type { ClaimForm, Comparison } from "./claim/comparison.ts";
import { factEntryAt, factEntryOf, factsBy, findSiblings } from "./claim/find-siblings.ts";
import { holdChange } from "./claim/hold-change.ts";
import { holdComparison } from "./claim/hold-comparison.ts";
import { holdFromTo } from "./claim/hold-from-to.ts";
import { holdIdentity } from "./claim/hold-identity.ts";
import { holdJudgedFigure } from "./claim/hold-judged-figure.ts";
import { holdOtherValue } from "./claim/hold-other-value.ts";
import { holdTwoThings } from "./claim/hold-two-things.ts";
import { type Judged, judgeClaim, UNDECIDED } from "./claim/judge-claim.ts";
import { compileKnownNames } from "./claim/known-names.ts";
import { readMainClause } from "./claim/main-clause.ts";
import { nameOwner } from "./claim/name-owner.ts";
import { readTellings } from "./claim/told-by.ts";
import { createStanceHolder, type HeldStance } from "./hold-stance.ts";

/** How many of the nearest facts are asked. */
const NEAR = 40;
/** How much nearer a contradiction must be than a support to win. */
const TIE = 0.01;
/** The same where it goes the other way: of one name some things rise while others fall. */
const OTHER_WAY = 0.1;
/** How much less of a claim a fact with the claim's figure may tell than the one that has another figure. */
const LESS_TOLD = 0.15;
const NOTHING: Comparison = {
  verdict: "not-covered",
  fact: undefined,
  differs: undefined,
  coverage: 0,
};

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
  const claimParts = once((): ClaimParts => {
    const names = compileKnownNames(pack);
    const siblings = findSiblings(pack, ranking);
    const readingOf = readEach(vocabulary);
    const tellingsOf = readTellings({ vocabulary, readingOf });
    const mates = factsBy(({ subject }) => subject, pack, ranking);
    const measures = factsBy(({ measure }) => measure, pack, ranking);
    const paragraphs = factsBy(({ paragraph }) => paragraph, pack, ranking);
    return {
      pack,
      ranking,
      vocabulary,
      names,
      siblings,
      mates,
      measures,
      paragraphs,
      readingOf,
      tellingsOf,
    };
  });
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
    holdJudgedFigure(reading, parts) ??
    holdOtherValue(reading, parts)
  );
}

/** Reads statements of facts, each once. */
function readEach(vocabulary: Vocabulary): ClaimParts["readingOf"] {
  const readings = new Map<string, Reading>();
  return ({ id, statement }) => {
    const known = readings.get(id) ?? readText(statement, vocabulary);
    readings.set(id, known);
    return known;
  };
}

function judgeNearest(reading: Reading, form: ClaimForm, parts: ClaimParts): readonly Judged[] {
  const { ranking } = parts;
  const terms = indexTerms(reading);
  const near = ranking.nearest(terms, ["statement", "question", "denial"], NEAR);
  return near.flatMap(({ index, view, similarity }) => {
    const entry = factEntryAt(index, ranking);
    if (!entry) return [];
    const isOfDenial =
      view.kind === "denial" &&
      hasFiguresOf(view.figures, reading) &&
      isDenial(terms, index, view.terms, ranking, form);
    const denial = !isOfDenial ? undefined : view.negated === reading.negated ? "said" : "turned";
    const result = judgeClaim(reading, form, entry, denial, parts);
    // The fact whose own words are nearest decides between facts that know as much.
    return result ? [{ ...result, strength: (result.strength + similarity) / 2 }] : [];
  });
}

function strongestOf(all: readonly Judged[]): Comparison {
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
function isOfAnotherMeasure(
  { differs, differing, strength, told }: Judged,
  all: readonly Judged[],
): boolean {
  if (differs !== "figure" && differs !== "date") return false;
  return all.some(
    ({ hasItsFigures, verdict, strength: other, told: ofOther }) =>
      hasItsFigures &&
      ((differing > 1 && verdict === "supported") || ofOther >= told - LESS_TOLD) &&
      (verdict === "supported" ||
        (differs === "figure" && verdict === "not-covered" && other + UNDECIDED >= strength)),
  );
}

/** A denial that was written down says more than words in common, and a fact with a date more of when than one without. */
function outranks(contradicted: Judged, supported: Judged): boolean {
  const isSaidToDiffer =
    contradicted.denied || (contradicted.differs === "date" && supported.fact?.date === undefined);
  return (
    contradicted.fact === supported.fact ||
    (isSaidToDiffer && contradicted.strength >= supported.strength - TIE)
  );
}
