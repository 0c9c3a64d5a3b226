import { isInItsVoice } from "../../../is-in-its-voice.ts";
import { agrees } from "../../../understanding/compare-quantities.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { familyOf } from "../../../understanding/units.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { Comparison } from "../comparison.ts";
import { sideOf } from "../read-side.ts";

/** Share of the claim that its figure and its side stand for: no words are compared. */
const COVERAGE = 0.8;

/**
 * "The paper begs for the 5 million a year", where the 5 million is the council's proposal and the paper calls that a
 * waste: the figure tells whose proposal is meant, and the source's judgment of it decides. Undefined where the claim
 * takes no side in the source's name, or the figure or the judgment is not the only one.
 */
export function holdJudgedFigure(reading: Reading, parts: ClaimParts): Comparison | undefined {
  const { pack, ranking } = parts;
  const side = sideOf(reading);
  const [mention, ...others] = reading.quantities;
  if (side === undefined || !mention || others.length > 0) return undefined;
  if (reading.mentions[0]?.named.kind !== "source") return undefined;
  const proposers = new Set(
    pack.facts.flatMap(({ id, status, subject }) => {
      const entry = ranking.entries[ranking.factIndex(id) ?? -1];
      const quantity = entry?.kind === "fact" ? entry.slots.quantity : undefined;
      const isMeant =
        quantity !== undefined &&
        (familyOf(quantity.unit) === mention.family || mention.quantity.unit === "units") &&
        agrees(mention, quantity);
      return isMeant && status === "planned" ? [subject] : [];
    }),
  );
  const [proposer] = proposers;
  if (proposer === undefined || proposers.size > 1) return undefined;
  const judgments = pack.facts.filter(
    (fact) =>
      (fact.stance === "for" || fact.stance === "against") &&
      (fact.subject === proposer || fact.about.includes(proposer)) &&
      isInItsVoice(fact, pack),
  );
  const [judgment] = judgments;
  if (!judgment || judgments.some(({ stance }) => stance !== judgment.stance)) return undefined;
  const isSo = ((side === "for") !== reading.negated) === (judgment.stance === "for");
  return {
    verdict: isSo ? "supported" : "contradicted",
    fact: judgment,
    differs: isSo ? undefined : "sense",
    coverage: COVERAGE,
  };
}
