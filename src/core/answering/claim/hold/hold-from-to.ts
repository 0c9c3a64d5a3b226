import { toIndexTerm } from "../../../retrieval/compile-entries.ts";
import { agrees } from "../../../understanding/compare-quantities.ts";
import type { QuantityMention } from "../../../understanding/read-quantities.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { isContent } from "../../../understanding/term.ts";
import { familyOf, inBaseUnits } from "../../../understanding/units.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { Comparison } from "../comparison.ts";
import type { FactEntry } from "../find-siblings.ts";
import { carriedBy } from "./carried-by.ts";
import { isLater } from "./hold-change.ts";

/** Least share of the other words that the two facts carry. */
const CARRIED = 0.5;
/** Tokens that stand between the two figures: "from 40 pilots down to 12". */
const REACH = 4;

/**
 * "Its crew went from 40 to 12", held against two facts of one paragraph that give the two figures: told that way round, or
 * the other one. Undefined where no two facts do, or nothing says which of them came first.
 */
export function holdFromTo(reading: Reading, parts: ClaimParts): Comparison | undefined {
  const [from, to, ...others] = reading.quantities;
  if (!from || !to || others.length > 0 || reading.negated || !isSpan(from, to, reading))
    return undefined;
  const words = reading.terms
    .filter((term) => isContent(term) && !/^[exq]:/.test(term.key))
    .filter(({ concepts }) => !concepts.includes("c:up") && !concepts.includes("c:down"))
    .map(toIndexTerm);
  for (const facts of parts.paragraphs.values()) {
    for (const start of facts.filter((entry) => gives(from, entry))) {
      for (const end of facts.filter((entry) => gives(to, entry) && isOneKind(entry, start))) {
        const isStart = cameFirst(start, end);
        if (isStart === cameFirst(end, start)) continue;
        if (Math.max(...[start, end].map((one) => carriedBy(one, words, parts))) < CARRIED)
          continue;
        const isSo = isStart && !isTurned(from, to, reading);
        return {
          verdict: isSo ? "supported" : "contradicted",
          fact: end.fact,
          beside: start.fact,
          differs: isSo ? undefined : "direction",
          coverage: 1,
        };
      }
    }
  }
  return undefined;
}

/** "from 40 ... to 12". */
function isSpan(from: QuantityMention, to: QuantityMention, { tokens }: Reading): boolean {
  return (
    tokens[from.from - 1]?.text === "from" &&
    // "from 12 up to 40" sets no bound.
    (/^(?:to|-)$/.test(tokens[to.from - 1]?.text ?? "") || to.qualifier === "up-to") &&
    to.from - from.to <= REACH
  );
}

/** "rose from 40 to 12". */
function isTurned(
  { quantity: from }: QuantityMention,
  { quantity: to }: QuantityMention,
  { direction }: Reading,
): boolean {
  const rises = inBaseUnits(to) > inBaseUnits(from);
  const isOfUnit = from.unit === to.unit || from.unit === "units" || to.unit === "units";
  return direction !== undefined && isOfUnit && rises !== (direction === "up");
}

function gives(mention: QuantityMention, { slots: { quantity } }: FactEntry): boolean {
  if (!quantity || !agrees(mention, quantity)) return false;
  return mention.quantity.unit === "units" || mention.family === familyOf(quantity.unit);
}

/** They give figures of one kind for the same subject, or one measure. */
function isOneKind({ fact, slots }: FactEntry, { fact: other, slots: theirs }: FactEntry): boolean {
  const isOfOne =
    fact.measure === other.measure || fact.subject === other.subject || fact.topic === other.topic;
  return isOfOne && familyOf(slots.quantity?.unit ?? "") === familyOf(theirs.quantity?.unit ?? "");
}

/** What was before, or until then; what was then raised, is so now or is to be. */
function cameFirst(one: FactEntry, other: FactEntry): boolean {
  if (isLater(other, one)) return true;
  if (isLater(one, other)) return false;
  const isAhead = ({ fact }: FactEntry): boolean =>
    fact.status === "planned" || fact.status === "forecast";
  return (
    (WAS_BEFORE.test(one.fact.statement) && !WAS_BEFORE.test(other.fact.statement)) ||
    (isAhead(other) && !isAhead(one))
  );
}
const WAS_BEFORE = /\b(?:had been|before|until|formerly|previously|used to)\b/i;
