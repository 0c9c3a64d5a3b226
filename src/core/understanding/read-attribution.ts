import type { Reading } from "./read-text.ts";
import { textOf } from "./text-of.ts";

const FIGURE =
  "(?:figures?|numbers?|estimates?|claims?|quotes?|amounts?|sums?|ideas?|statistics?|stats?|calculations?|counts?|percentages?|words?|opinions?|views?|assertions?|line|version|forecasts?|predictions?)";
const SAYS =
  "(?:says?|said|saying|claims?|claimed|told|tells|states?|stated|estimates?|estimated|reckons?|reckoned|calculated|announced|reported|argues?|argued|thinks?|believes?|insists?|insisted|maintains?|asserted|alleges?|alleged)";

/** The part of a question that asks who says so, and no word of what is said. */
const BY_WHOM: readonly RegExp[] = [
  /\baccording to (?:whom|who|which \w+|what source)\b(?: is it(?: that)?)?/g,
  /\b(?:says|sez) who\b/g,
  new RegExp(
    `\\bwhose ${FIGURE}(?: exactly)?(?: (?:is|was|are|were))?(?: (?:it|that|this)(?: that)?)?`,
    "g",
  ),
  new RegExp(
    `\\bwho (?:exactly )?(?:was|is|were|are) (?:it|the one|the ones|the person|the people|the guy|the woman) (?:that |who )?(?:has |have )?${SAYS}(?: so)?(?: that)?\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:who|what|which source) (?:is|was) (?:the )?(?:source|origin|basis) (?:of|for|behind) (?:(?:the|that|this) )?(?:${FIGURE}(?: (?:of|for|that|about|on))?)?`,
    "g",
  ),
  new RegExp(
    `\\bwho (?:came up with|gave|made|put out|is behind|put forward|calculated|worked out|produced|provided|supplied) (?:the|that|this) (?=.*\\b${FIGURE}\\b)(?:${FIGURE}(?: (?:of|for|that|about|on))?)?`,
    "g",
  ),
  /\bon (?:whose|what|which) (?:word|authority|say ?-? ?so|evidence|basis)(?: do we have it| is it| does the \w+ (?:say|claim))?(?: that)?/g,
];
/** The same of a figure: "where does the number come from?" */
const FROM_WHERE: readonly RegExp[] = [
  new RegExp(
    `\\bwhere (?:do|does|did|is|are|was|has) (?:they |the paper |the article |you )?(?:get |take |have |got )?(?:(?:the|that|this|their|its) )?(?:${FIGURE}(?: (?:of|for|that|about|on))?)?`,
    "g",
  ),
  new RegExp(`(?:\\b${FIGURE} )?\\b(?:come|comes|came|taken|coming) from\\b`, "g"),
];
/** "Where does the water come from?" asks for no speaker. */
const OF_FIGURES = new RegExp(`\\b${FIGURE}\\b|\\d|%`);

/** Tokens that only ask who says so; undefined where nobody is asked for. Pure; linear in the length of the text. */
export function readAttribution(reading: Reading): ReadonlySet<number> | undefined {
  const text = textOf(reading);
  if (text.length > LONGEST) return undefined;
  const asksWhere = /\bwhere\b/.test(text);
  if (asksWhere && !(OF_FIGURES.test(text) && /\bfrom\b|\bget\b/.test(text))) return undefined;
  const shell = new Set<number>();
  for (const pattern of asksWhere ? FROM_WHERE : BY_WHOM) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      // Tokens are joined by single spaces.
      const from = text.slice(0, index).split(" ").length - 1;
      const length = found.trim().split(" ").length;
      for (let at = from; at < from + length; at += 1) shell.add(at);
    }
  }
  return shell.size > 0 ? shell : undefined;
}
/** Longest question that is looked through, in UTF-16 units. */
const LONGEST = 400;
