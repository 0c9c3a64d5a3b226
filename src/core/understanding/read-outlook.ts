import type { AbstentionReason } from "../answer.ts";
import { ADVICE, AFTER, BOT_OPINION, PREDICTION } from "./outlook-phrases.ts";
import type { Reading } from "./read-text.ts";
import { textOf, wordsOf } from "./text-of.ts";

/** Reasons that stand only where the facts hold no answer: "should the council ..." may well be covered. */
export function readOutlook(reading: Reading): AbstentionReason | undefined {
  const lower = wordsOf(reading);
  if (says(ADVICE, lower)) return "advice";
  if (says(BOT_OPINION, lower)) return "opinion";
  if (says(PREDICTION, lower)) return "prediction";
  if (says(AFTER, lower)) return "after-article";
  return undefined;
}

/**
 * Words of the present, which a report of its day answers as well as any ("is it still closed?", "where does she work
 * now?"), and of what came after something else, which may be in the report too ("what was done afterwards?").
 */
const PRESENT =
  /\b(?:(?:right )?now|still|currently|recently|yet|today|at the moment|these days|nowadays|latest|afterwards?|later on)\b/g;

/** It speaks of the present or of what came after something, and not of what came after the source. */
export function asksOfThePresent(reading: Reading): boolean {
  const lower = textOf(reading);
  const rest = lower.replace(PRESENT, "");
  return rest !== lower && !WHAT_THEN.test(lower) && !says(AFTER, rest) && !says(PREDICTION, rest);
}

/** Whatever came after, and nothing by name. */
const WHAT_THEN = /\bwhat happened (?:the )?(?:next|then|after\w*|later|following|day after)\b/;

/** A time or a chance that only a forecaster can speak of. */
const FAR_AHEAD =
  /\b(?:predict|forecast|predictions?|price target|crystal ball|next (?:week|month|year|quarter|decade)|in (?:five|ten|two|three|\d+) (?:years|months)|in the future|by the end of|in the (?:coming|next)|from now|tomorrow|odds|chances?|who will win|what (?:is next|comes next|happens next|will happen)|how (?:high|low|far) will|how likely|by (?:christmas|easter|then|year ?end)|trade|trading|ever|recover|rebound|bounce back)\b/;

/** What a share costs at the asker's own moment, which a report of its day cannot know. */
export function asksQuoteOfToday(reading: Reading): boolean {
  const lower = textOf(reading);
  return (
    /\b(?:(?:share|stock|market) (?:price|value)s?|(?:price|value) of .*\b(?:shares?|stocks?)|trading|trades?|market cap\w*|quoted)\b/.test(
      lower,
    ) && /\b(?:today|now|currently|at the moment|at present|these days|as of today)\b/.test(lower)
  );
}

/** "When will it open?", "what is it going to cost?": plans of the source's own time answer that. */
export function asksPlainFuture(reading: Reading): boolean {
  const lower = textOf(reading);
  return /\b(?:will|would|going to|when|soon|be)\b/.test(lower) && !FAR_AHEAD.test(lower);
}

function says(phrases: readonly RegExp[], text: string): boolean {
  return phrases.some((phrase) => phrase.test(text));
}
