import type { Quantity } from "../../../figure.ts";
import { toIndexTerm } from "../../../retrieval/compile-entries.ts";
import { agrees } from "../../../understanding/compare-quantities.ts";
import { type DaySpan, isSameTime } from "../../../understanding/day-span.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { isContent } from "../../../understanding/term.ts";
import { familyOf, inBaseUnits } from "../../../understanding/units.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { Comparison } from "../comparison.ts";
import { type FactEntry, factEntryOf } from "../find-siblings.ts";
import { type ComparisonRead, readComparison, readRatio } from "../read-comparison.ts";
import { carriedBy } from "./carried-by.ts";

/** Least share of the words that one of the two facts has to carry, and the other. */
const CARRIED = 0.6;
const BESIDE = 0.3;

interface Side {
  readonly entry: FactEntry;
  readonly quantity: Quantity;
}

/**
 * "A spends more than B", "more workers now than in 2026": decided by the figures that two facts give for one measure.
 * Undefined where no two facts do.
 */
export function holdComparison(reading: Reading, parts: ClaimParts): Comparison | undefined {
  const compared = readRatio(reading) ?? readComparison(reading);
  if (!compared || (reading.quantities.length > 0 && !compared.times)) return undefined;
  const sides = sidesOf(reading, compared);
  if (sides.right.length === 0 && sides.date === undefined && !sides.isBefore) return undefined;
  const words = reading.terms
    .filter((term) => isContent(term) && term.at !== compared.at)
    .map(toIndexTerm);
  // What is compared has to be said, unless the comparing word says it.
  if (words.length === 0 && compared.family === undefined) return undefined;
  const figures = latestFirst(
    parts.pack.facts.flatMap((fact): Side[] => {
      const entry = factEntryOf(fact, parts.ranking);
      return entry?.slots.quantity ? [{ entry, quantity: entry.slots.quantity }] : [];
    }),
  );
  const lefts = figures.filter(
    ({ entry }) =>
      has(entry, sides.left) &&
      (sides.date === undefined ||
        sides.leftDate === undefined ||
        isOf(entry, sides.leftDate, parts)),
  );
  const rights = figures.filter(({ entry }) => isRight(entry, sides, parts));
  let best: { left: Side; right: Side; carried: number } | undefined;
  for (const left of lefts)
    for (const right of rights) {
      if (!isPair(left, right, sides, compared, parts)) continue;
      const shares = [left, right].map(({ entry }) => carriedBy(entry, words, parts));
      const [most, least] = [Math.max(...shares), Math.min(...shares)];
      if (words.length > 0 && (most < CARRIED || least < BESIDE)) continue;
      if (!best || most + least > best.carried) best = { left, right, carried: most + least };
    }
  if (!best) return undefined;
  const { left, right } = best;
  if (reading.direction && [left, right].some(({ entry }) => turns(reading, entry)))
    return undefined;
  const isSupported = isSo(compared, left, right) !== reading.negated;
  return {
    verdict: isSupported ? "supported" : "contradicted",
    fact: left.entry.fact,
    beside: right.entry.fact,
    differs: isSupported ? undefined : "figure",
    coverage: words.length === 0 ? 1 : best.carried / 2,
  };
}

/** Of two that fit as well the latest is meant; what has no date is of now. */
function latestFirst(sides: readonly Side[]): readonly Side[] {
  const dayOf = ({ entry }: Side): string => entry.slots.span?.from ?? "9999";
  return [...sides].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

function isSo({ way, times }: ComparisonRead, left: Side, right: Side): boolean {
  const [one, other] = [inBaseUnits(left.quantity), inBaseUnits(right.quantity)];
  if (times)
    return other > 0 && agrees(times, { amount: one / other, unit: "times", qualifier: "about" });
  return way === "more" ? one > other : one < other;
}

interface Sides {
  /** Ids of the covered names before and behind "than". */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** A time behind "than", and before it. */
  readonly date: DaySpan | undefined;
  readonly leftDate: DaySpan | undefined;
  /** "than before": with an earlier time of the same. */
  readonly isBefore: boolean;
}

function sidesOf({ mentions, dates, tokens }: Reading, { than }: ComparisonRead): Sides {
  const ids = (isRight: boolean): string[] =>
    mentions.flatMap(({ named, from }) =>
      named.kind !== "source" && from > than === isRight
        ? [named.kind === "entity" ? named.id : named.name]
        : [],
    );
  const right = ids(true);
  const date = right.length > 0 ? undefined : dates.find(({ from }) => from > than)?.span;
  const behind = tokens.slice(than + 1, than + 4).some(({ text }) => BEFORE.test(text));
  return {
    left: ids(false),
    right,
    date,
    isBefore: right.length === 0 && date === undefined && behind,
    leftDate: dates.find(({ from }) => from < than)?.span,
  };
}

/** "than it used to", "than in the past". */
const BEFORE = /^(?:before|used|previously|earlier|past|formerly|once)$/;

function has({ slots }: FactEntry, ids: readonly string[]): boolean {
  return ids.every((id) => slots.entities.has(id));
}

function isRight(entry: FactEntry, { left, right, date }: Sides, parts: ClaimParts): boolean {
  if (date && !isOf(entry, date, parts)) return false;
  return has(entry, right.length > 0 ? right : left);
}

function isOf({ fact, slots }: FactEntry, date: Sides["date"], parts: ClaimParts): boolean {
  const spans = [slots.span, ...parts.readingOf(fact).dates.map(({ span }) => span)];
  return date !== undefined && spans.some((span) => span !== undefined && isSameTime(date, span));
}

/** Two facts that give one measure in one unit, each of one side. */
function isPair(
  left: Side,
  right: Side,
  { right: names, date, isBefore }: Sides,
  { family }: ComparisonRead,
  parts: ClaimParts,
): boolean {
  if (left.entry === right.entry || left.entry.fact.measure !== right.entry.fact.measure)
    return false;
  const unit = familyOf(left.quantity.unit);
  if (unit !== familyOf(right.quantity.unit) || left.quantity.per !== right.quantity.per)
    return false;
  if (unit === "count" && left.quantity.unit !== right.quantity.unit) return false;
  if (family !== undefined && family !== unit) return false;
  if (left.quantity.direction !== right.quantity.direction) return false;
  if (isBefore) return isLaterOfSame(left.entry, right.entry);
  return date === undefined
    ? !names.some((id) => left.entry.slots.entities.has(id))
    : !isOf(left.entry, date, parts);
}

function isLaterOfSame(left: FactEntry, right: FactEntry): boolean {
  const [now, then] = [left.slots.span, right.slots.span];
  return left.fact.subject === right.fact.subject && !!now && !!then && now.from > then.to;
}

function turns({ direction }: Reading, { slots }: FactEntry): boolean {
  return slots.quantity?.direction !== undefined && slots.quantity.direction !== direction;
}
