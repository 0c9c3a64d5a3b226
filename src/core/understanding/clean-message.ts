/** Longest message that is read, in UTF-16 units; the rest cannot hold a question anybody would wait for. */
export const MESSAGE_LIMIT = 4000;

/** Emoji that say which way something went are words here; all others are noise. */
const TELLING_EMOJI: readonly (readonly [RegExp, string])[] = [
  [/\u{1F4C9}/gu, " down "],
  [/\u{1F4C8}/gu, " up "],
];

/** "didn't they", "yeah", "huh": what asks at the end of a sentence whether it is so. */
const TAG =
  /(?<=\S\s\S{1,40}\s\S{1,40}\s?)(?:,\s*(?:yes|no|true)|,\s*(?:is|are|was|were|do|does|did|has|have|had|would|will|could|can|should)\s(?:it|they|he|she|we|you|there)|(?:,|(?<!\b(?:is|are|was|were|be|not))\s)\s*(?:(?:is|are|was|were|do|does|did|has|have|had|would|wo|could|ca|should)n'?t\s(?:it|they|he|she|we|you|there)|isn'?t that (?:so|right)|am i right|right|correct|yeah|yea|yep|huh|eh|innit|or nah))\s*\?*$/i;

/** "Is it fair to say that ...?": whoever asks so asks whether it is true, and judges nothing. */
const FAIR_TO_SAY =
  /\b(?:is|was|would) it (?:be )?(?:fair|accurate|correct|right|reasonable|safe|okay|ok) to (?:say|state|claim|conclude|assume|think|believe)(?: that)?\b/gi;

/**
 * Takes markup, mentions, control characters, stacked accents and broken surrogates out of a message and gives
 * plain text, quotes and dashes in their ASCII form, at most {@link MESSAGE_LIMIT} units. Never throws; linear in
 * the length of the message.
 */
export function cleanMessage(message: string): string {
  // Twice the limit is cut first, so that the passes below are bounded; markup that is removed leaves room.
  let text = message.slice(0, MESSAGE_LIMIT * 2).toWellFormed();
  text = text.normalize("NFKC");
  for (const [emoji, word] of TELLING_EMOJI) text = text.replace(emoji, word);
  text = text
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
    .replace(/[\u2013\u2014\u2212]/g, " - ")
    .replace(/\p{M}{2,}/gu, "")
    // Mentions, channels and broadcasts of both platforms; links keep their label.
    .replace(/<(?:@[!&]?|#|!)[^<>]{0,100}>/g, " ")
    .replace(/<(?:https?|mailto)[^|<>]{0,500}\|([^<>]{0,200})>/g, " $1 ")
    .replace(/<?\b(?:https?:\/\/|www\.)[^\s<>]{0,500}>?/g, " ")
    .replace(/@(?:everyone|here|channel)\b/gi, " ")
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
    .replace(/\bb\/c\b/gi, "because")
    .replace(/\by\s?\/\s?n\b/gi, "yes or no")
    .replace(/\bw\/o\b/gi, "without")
    .replace(/\bw\/\s?/gi, "with ")
    .replace(/\btl[;,]\s?dr\b/gi, "summary")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/^\s{0,3}>{1,3}\s?/gm, "")
    .replace(/```[a-z]*\n?|[`*_~|\\]+/g, " ")
    .replace(/:[a-z0-9_+-]{2,40}:/gi, " ")
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu, " ")
    .replace(/[^\P{C}\n]/gu, " ")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .replace(FAIR_TO_SAY, "is it true that")
    .replace(TAG, ", right?");
  return text.trim().slice(0, MESSAGE_LIMIT).toWellFormed();
}
