import type { Reading } from "../../../understanding/read-text.ts";
import { textOf } from "../../../understanding/text-of.ts";

const MOST =
  "biggest|largest|worst|best|greatest|highest|lowest|smallest|longest|shortest|oldest|youngest|fastest|cheapest|steepest|heaviest|deadliest";
const MORE = "bigger|larger|smaller|older|richer";
const SUPERLATIVE = new RegExp(`\\b(?:${MOST}|the first)\\b`);
/** "a record", and "the bigger of the two". */
const OF_TWO = new RegExp(
  `\\b(?:record|(?:${MORE}|higher|lower|better|worse) (?:one )?(?:of|out of) (?:the )?(?:two|both|pair))\\b`,
);
const PLACES = new RegExp(
  `\\b(?:${MOST}|${MORE}|ever|never|record|unprecedented|history|most|least|top|first|lead(?:ing|er|s)?|main|more|fewer|less|no other|only)\\b`,
  "i",
);
const EVER = /\bever\b/;
const OF_ALL_TIMES = /\b(?:ever|never|history|record|unprecedented|first|before)\b/i;

/**
 * "Was it the biggest strike ever?" of a fact that gives no place among others: that there was one says nothing of it.
 * `asked` is what the fact answers besides its own sentence.
 */
export function lacksSuperlative(
  reading: Reading,
  statement: string,
  asked: readonly string[],
): boolean {
  const text = textOf(reading);
  const isPlaced = SUPERLATIVE.test(text);
  if (isPlaced && EVER.test(text) && !OF_ALL_TIMES.test(statement)) return true;
  return (
    (isPlaced || OF_TWO.test(text)) && ![statement, ...asked].some((told) => PLACES.test(told))
  );
}
