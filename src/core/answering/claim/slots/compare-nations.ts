import { NATIONALITIES } from "../../../understanding/everyday-nationalities.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { textOf } from "../../../understanding/text-of.ts";
import type { RankMatch } from "./compare-ranks.ts";

/** "Is it a Danish firm?" of what the fact calls Dutch: the nationality that is claimed, and the one that is told. */
export function compareNations(reading: Reading, told: Reading): RankMatch {
  const claimed = nationOf(reading);
  const given = claimed && nationOf(told);
  if (given === undefined) return "none";
  return (claimed === given) !== reading.negated ? "same" : "differ";
}

/** Without the word for the nation, which is held against the fact's as a slot. */
export function leaveOutNation(reading: Reading): Reading {
  const { terms, tokens } = reading;
  return { ...reading, terms: terms.filter(({ at }) => !NATIONS.has(tokens[at]?.text ?? "")) };
}

/** The nationality that is said of somebody or something in so many words: "is a large Danish firm". */
function nationOf(reading: Reading): string | undefined {
  return CALLED.exec(textOf(reading))?.[1];
}
const NATIONS: ReadonlySet<string> = new Set(NATIONALITIES);
const CALLED = new RegExp(
  `\\b(?:is|are|was|were|isn't|aren't|not) (?:[\\w'-]+ ){0,5}(${NATIONALITIES.join("|")})\\b`,
);
