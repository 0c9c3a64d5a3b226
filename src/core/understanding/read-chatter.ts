import { FUNCTION_WORDS, NOISE_WORDS, QUESTION_WORDS } from "./everyday-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A word for the bot itself. */
const THE_BOT = /\b(?:you|u|ur|your|yourself|yours|this bot|the bot|this thing|this app)\b/;
/** "What else do you know about it?" is about the thread. */
const OF_OTHERS = /\b(?:it|that|him|her|them|those|these|he|she|they)\b/;
/** What is asked of a bot, besides grammar. With any other word the question is about something else. */
const OF_BOTS = words(`
bot robot machine human person real alive awake sleep eat drink dream rest work works working run runs running built build made make created create
trained train programmed designed owns wrote name age old born live languages language speak talk understand english limits limit limitations
capable capabilities able skills features do does help assist know learn remember memory cover covers covering topic topics subject subjects
question questions answer answers ask use type chat joke jokes ai llm model brain feelings emotions parents family friends birthday
sort kind type thing things stuff only just also else all exactly actually please today really ever boring busy tired bored happy sad okay ok fine
what who how which when where are is can could do does did were was will would have has
`);

/** A question to the bot about itself, in whatever words: "do you ever sleep?" */
export function asksAboutTheBot(said: readonly string[]): boolean {
  const text = said.join(" ");
  if (!THE_BOT.test(text) || OF_OTHERS.test(text)) return false;
  if (
    /^(?:are|r) (?:you|u) (?:an? |the |like )*\S*(?:gpt|siri|alexa|claude|gemini|copilot|grok)\S*$/.test(
      text,
    )
  )
    return true;
  const isOpening =
    said.some((word) => QUESTION_WORDS.has(word)) ||
    /^(?:\w+ ){0,2}(?:are|r|is|can|could|do|does|did|will|were|have)\b/.test(text);
  return (
    isOpening &&
    said.every((word) => OF_BOTS.has(word) || FUNCTION_WORDS.has(word) || NOISE_WORDS.has(word)) &&
    said.some((word) => OF_BOTS.has(word) && !QUESTION_WORDS.has(word) && !PLAIN.has(word))
  );
}
/** Of those, what says nothing by itself. */
const PLAIN = words(
  "do does did are is can could were was will would have has all only just else also exactly actually please really ever today",
);

/** Somebody's own day, told and not asked. */
const ONESELF = /\b(?:i|im|i'm|ive|i've|my|me|we|our|us|you|u|ur|your|yours)\b/;
/** What may come after a greeting, and is meant. */
const MEANT =
  /\b(?:want|need|know|wonder\w*|curious|looking|tell|give|show|list|explain|ask\w*|question|mean|meant|about|figure|number|hear\w*|read\w*|think|believe|says?|said|check|correct|wrong|true|but)\b/;
const LONGEST = 10;

/** A wish: "hope the coffee is strong". */
const WISH = /^(?:(?:and|so|well|i|we|just|really) )*(?:hope|hopes|hoping|trust|wish|wishing)\b/;

/**
 * A remark that only keeps a greeting or thanks company: "you saved my afternoon", "hope your coffee is strong". `said`
 * is one clause, after a clause of small talk where `follows`.
 */
export function isChatter(said: readonly string[], follows: boolean): boolean {
  const text = said.join(" ");
  if (said.length > LONGEST || said.some((word) => QUESTION_WORDS.has(word)) || MEANT.test(text))
    return false;
  return WISH.test(text) || (follows && ONESELF.test(text));
}
