import type { Fact } from "../../../fact.ts";
import type { Pack } from "../../../pack.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import type { Mention } from "../../../understanding/term.ts";
import { tokenize } from "../../../understanding/tokenize.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { Comparison } from "../comparison.ts";

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
  // "Ann is the mayor" as well as "is Ann the mayor?"
  const opens = reading.tokens[first.from - 1]?.text ?? "";
  if (
    !between.every((word) => IS.test(word)) ||
    ![opens, ...between].some((word) => COPULA.test(word))
  )
    return undefined;
  // "the mayor is Ann" as well as "Ann is the mayor".
  const described =
    isNamed(second, reading, parts) && !isNamed(first, reading, parts) ? one : other;
  const fact =
    pack.facts.find(
      ({ subject, value }) =>
        subject === described &&
        value !== undefined &&
        "entity" in value &&
        value.entity === described,
    ) ?? tellsWords(described, described === one ? first : second, reading, pack);
  if (!fact) return undefined;
  return {
    verdict: reading.negated ? "supported" : "contradicted",
    fact,
    differs: reading.negated ? undefined : "actor",
    coverage: 1,
  };
}

/** The fact about somebody that has the words of their description. */
function tellsWords(
  id: string,
  { from, to }: Mention,
  { tokens }: Reading,
  { facts }: Pack,
): Fact | undefined {
  const words = tokens
    .slice(from, to)
    .filter(({ kind, text }) => kind === "word" && text !== "the");
  return facts.find(({ subject, statement }) => {
    if (subject !== id) return false;
    const told = new Set(tokenize(statement).map(({ stem }) => stem));
    return words.every(({ stem }) => told.has(stem));
  });
}

/** Called by the name itself or a part of it, not by a description. */
function isNamed({ named, from, to }: Mention, { tokens }: Reading, { pack }: ClaimParts): boolean {
  const entity = named.kind === "entity" && pack.entities.find(({ id }) => id === named.id);
  if (!entity) return false;
  const words = new Set(tokenize(entity.name).map(({ text }) => text));
  return tokens.slice(from, to).some(({ text }) => words.has(text));
}
