import { FACT_ASK_PATTERNS, FIGURE, IT, LEAD, TAIL } from "./fact-ask-patterns.ts";

/**
 * What a few words ask of the last fact: who says it, how sure it is and who doubts it, when and where it was, why, who is
 * meant, what else it is measured by, how far two figures are apart, what it was at another time, what came
 * of it, and what else there is.
 */
export type FactAsk =
  | "speaker"
  | "status"
  | "date"
  | "reason"
  | "name"
  | "place"
  | "comparison"
  | "difference"
  | "before"
  | "doubt"
  | "effect"
  | "more";

const READERS = FACT_ASK_PATTERNS.map(
  ([ask, patterns]) => [ask, new RegExp(`^${LEAD}(?:${patterns.join("|")})${TAIL}$`)] as const,
);

const SURE =
  "(?:sure|certain|confident|reliable|firm|firmly|solid|definite|exact|precise|trustworthy|credible|accurate|official)";

/** How sure the last thing is may be asked within a longer sentence; "is it true that ...?" says itself of what. */
const STATUS = new RegExp(
  `\\b(?:is|was|are|were) (?:${IT}|the (?:\\w+ )?${FIGURE}) (?:really |actually |just |only )?(?:an? |the )?(?:facts?|opinion|true|confirmed|certain|official|claim|estimate|proven|exact|hard|plan|forecast)\\b(?! (?:that|the|he|she|they) )|\\b${IT} ?'?s (?:an? )?(?:fact|opinion|true|claim|estimate)\\b|^${LEAD}(?:fact|opinion)(?: or (?:fact|opinion))?$|\\bfact or (?:an? )?opinion$|^${LEAD}how ${SURE}\\b.*\\b${IT}\\b`,
);

/** What is asked of the last fact, from the words of a message in lower case; undefined where more is said. Pure. */
export function readFactAsk(words: string): FactAsk | undefined {
  return (
    READERS.find(([, pattern]) => pattern.test(words))?.[0] ??
    (STATUS.test(words) ? "status" : undefined)
  );
}
