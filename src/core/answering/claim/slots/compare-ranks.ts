import type { Reading } from "../../../understanding/read-text.ts";
import { textOf } from "../../../understanding/text-of.ts";

/** The place that something has by size, 1 the first; or that something goes beyond it. */
type Rank =
  | { readonly kind: "place"; readonly end: "most" | "least"; readonly place: number }
  | { readonly kind: "beyond" };

/** `none`: one of the two gives no place. */
export type RankMatch = "same" | "differ" | "none";

/**
 * "Is Acme the largest maker?" beside "Acme is the second-largest maker", and "was it a record?" beside "no order was
 * larger": the place that is claimed, and the one that is told.
 */
export function compareRanks(reading: Reading, told: Reading): RankMatch {
  const claimed = readRank(reading);
  const given = claimed && readRank(told);
  if (!given || given.kind === "beyond") return "none";
  if (claimed.kind === "beyond") return told.negated && given.place === 1 ? "differ" : "none";
  if (claimed.end !== given.end) return "none";
  return (claimed.place === given.place) !== reading.negated ? "same" : "differ";
}

/** Without the word for a place that the fact tells in other words: "a record" beside "no order was larger". */
export function leaveOutRank(reading: Reading): Reading {
  const { terms, tokens } = reading;
  return { ...reading, terms: terms.filter(({ at }) => tokens[at]?.text !== "record") };
}

function readRank(reading: Reading): Rank | undefined {
  const text = textOf(reading);
  if (ONE_OF.test(text)) return undefined;
  const [, ordinal, superlative] = PLACED.exec(text) ?? [];
  if (ordinal !== undefined) {
    const end = superlative !== undefined && LEAST.test(superlative) ? "least" : "most";
    return { kind: "place", end, place: ORDINALS.indexOf(ordinal) + 1 };
  }
  if (MOST.test(text)) return { kind: "place", end: "most", place: 1 };
  if (LEAST.test(text)) return { kind: "place", end: "least", place: 1 };
  if (!EXCEEDS.test(text)) return undefined;
  // "No order was larger": this one is the largest.
  if (reading.negated) return { kind: "place", end: "most", place: 1 };
  return EVER.test(text) ? { kind: "beyond" } : undefined;
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const PLACED = new RegExp(
  `\\b(${ORDINALS.join("|")})(?: -)? (?:(largest|biggest|greatest|highest|smallest|lowest|best|top)|(?:on|in) (?:the|its|their|his|her|a|\\w+ '? ?s) (?:\\w+ )?(?:list|queue|ranking|table))\\b`,
);
const ONE_OF = /\b(?:one of|among) (?:the|its|their|our)\b/;
const MOST =
  /\b(?:largest|biggest|greatest|highest|number (?:one|1)|no ?\.? 1|record|(?:the|its|their) (?:top|leading) \w+|(?:at|on) (?:the )?top of)\b/;
const LEAST = /\b(?:smallest|lowest)\b/;
const EXCEEDS = /\b(?:larger|bigger|greater|higher|more)\b(?! than)/;
const EVER = /\b(?:ever|before)\b/;
