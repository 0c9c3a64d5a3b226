import type { Fact } from "../../../fact.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { textOf } from "../../../understanding/text-of.ts";

/** What somebody keeps to himself is told of nobody. */
const KEEPS_SILENT =
  /\b(?:not|never|neither|nobody|no one|refuses?|refused|declines?|declined)\b[^.;]{0,80}\b(?:say|said|confirm|explain|disclose|reveal|comment)\b[^.;]{0,20}\b(?:whether|why|how|who|what|where|if|on)\b/;
/** What is looked into is not found out yet. */
const LOOKS_INTO =
  /\b(?:examin|investigat|review|study|studying|consider|ask)[a-z]*\b[^.;]{0,20}\bwhether\b/;
const TELLS =
  /\b(?:admit(?:s|ted)?|confirm(?:s|ed)?|reveal(?:s|ed)?|disclose[sd]?|say|says|said|told|tells|announced)\b/;
const LEAVES_OPEN =
  /\b(?:whether|refus\w+|declin\w+|examin\w+|investigat\w+|review\w*|looks? into|looking into|may|might|silent|mum|secret|unclear|unknown|uncertain|open question|no comment|will not|would not)\b/;

/**
 * A claim beside a fact by which somebody does not say, or does not know yet, whether a thing is so: `differ` where the claim has him say it,
 * `uncovered` where it simply tells the thing, `none` where the fact keeps nothing back or the claim leaves it open too.
 */
export function compareSilence(
  reading: Reading,
  { statement }: Fact,
): "differ" | "uncovered" | "none" {
  const text = textOf(reading);
  const told = statement.toLowerCase();
  const isOpen = KEEPS_SILENT.test(told) || LOOKS_INTO.test(told);
  if (!isOpen || reading.negated || LEAVES_OPEN.test(text)) return "none";
  return TELLS.test(text) ? "differ" : "uncovered";
}
