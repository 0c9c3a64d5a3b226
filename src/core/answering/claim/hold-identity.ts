import type { Reading } from "../../understanding/read-text.ts";
import type { ClaimParts } from "./claim-parts.ts";
import type { Comparison } from "./comparison.ts";

/** Between two names: one is the other. */
const IS =
  /^(?:is|was|are|were|be|been|becomes?|became|will|the|now|still|not|actually|our|currently|officially)$/;
const COPULA = /^(?:is|was|be|been|becomes?|became)$/;

/**
 * "Ann is the mayor", where a fact says that the mayor is Bob. Undefined where no two names of one kind are made one, or
 * nobody says who the second is.
 */
export function holdIdentity(reading: Reading, parts: ClaimParts): Comparison | undefined {
  const { pack, names } = parts;
  const [first, second, ...others] = reading.mentions;
  if (first?.named.kind !== "entity" || second?.named.kind !== "entity") return undefined;
  const [one, other] = [first.named.id, second.named.id];
  const isOneKind = names.kinds.get(one) === names.kinds.get(other);
  if (one === other || !isOneKind || others.some(({ named }) => named.kind === "entity"))
    return undefined;
  const between = reading.tokens.slice(first.to, second.from).map(({ text }) => text);
  if (!between.every((word) => IS.test(word)) || !between.some((word) => COPULA.test(word)))
    return undefined;
  const fact = pack.facts.find(
    ({ subject, value }) =>
      subject === other && value !== undefined && "entity" in value && value.entity === other,
  );
  if (!fact) return undefined;
  return {
    verdict: reading.negated ? "supported" : "contradicted",
    fact,
    differs: reading.negated ? undefined : "actor",
    coverage: 1,
  };
}
