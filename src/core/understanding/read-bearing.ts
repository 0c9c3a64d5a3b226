import type { Reading } from "./read-text.ts";

/** What is spoken of, by no word of its own. */
const THIS = "(?:all )?(?:of )?(?:this|it|that|these|those|everything)(?: all)?";

/** "What does it mean for X?", "how will this affect X?", "the impact on X": what stands behind it is asked of. */
const BEARS_ON = [
  `what (?:does|do|did|will|would|might|could|is) ${THIS} (?:going to )?mean for`,
  `what ${THIS} means? for`,
  `how (?:does|do|did|will|would|might|could|is) ${THIS} (?:going to )?(?:affect|hit|hurt|help|impact|change(?: things)? for)`,
  `what (?:is|are|was|were|will be|would be) (?:the )?(?:impact|effects?|consequences?|implications?|fallout)(?: of ${THIS})? (?:on|for)`,
  "^(?:the )?(?:impact|effects?|consequences?|implications?|fallout) (?:on|for)",
].join("|");
const FRAME = new RegExp(BEARS_ON);

/**
 * The terms of those on whom it is asked to bear: "what does all this mean for the nurses?" asks what is told of nurses.
 * Undefined where a question is put otherwise. Linear.
 */
export function readBearing({ tokens, terms }: Reading): Reading["terms"] | undefined {
  const words = tokens.map(({ text }) => text).join(" ");
  const frame = FRAME.exec(words);
  if (!frame) return undefined;
  const from = words.slice(0, frame.index + frame[0].length).split(" ").length;
  const behind = terms.filter(({ at }) => at >= from);
  return behind.length > 0 ? behind : undefined;
}
