import type { AbstentionReason } from "../answer.ts";
import { readForeign } from "./foreign-words.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { readSummaryAsk } from "./read-summary-ask.ts";
import type { Reading } from "./read-text.ts";
import { wordsOf } from "./text-of.ts";

/** An order to the bot instead of a question to it. Apart from each other: a single expression of all takes long to compile. */
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass) (?:all |any |your |the |my |every |previous |prior |above |earlier |these |those |everything)/,
  /\b(?:system|developer|hidden|initial) prompt\b/,
  /\b(?:pretend|act|behave|roleplay|role-play|speak|talk|respond|answer|reply|write|sound) (?:to be|to me (?:as|like)|that you|you are|as (?:if|a|an|though|my)|like (?:a|an|my|you|yoda|shakespeare)|in the (?:style|voice) of|in (?:rhyme|rhymes|verse|pirate|character|emojis?|all caps|json|html|python))\b/,
  /^(?:please )?(?:pretend|imagine you|roleplay|role-play)\b/,
  /\bbe my (?:friend|girlfriend|boyfriend|assistant|lawyer|doctor|therapist)\b/,
  /\byour new (?:name|role|persona|task|job) is\b/,
  /\bin the style of\b/,
  /\byou are now\b/,
  /\breply (?:only )?with\b/,
  /\brespond (?:only )?with\b/,
  /\brepeat after\b/,
  /\bsay exactly\b/,
  /\b(?:print|reveal|show|output|leak|dump|display) (?:me )?(?:your|the) (?:system |hidden |full |secret )?(?:prompt|instructions?|rules|config|source code|token|password|secrets?|api key|env)/,
  /\bjailbreak/,
  /\bdan mode\b/,
  /\bdeveloper mode\b/,
  /\brun (?:the )?(?:command|code|script)\b/,
  /\bexecute\b/,
  /\b(?:write|compose|draft|make up|generate|create|give|sing|tell|make) (?:me |us )?(?:a|an|some|the|another) (?:\w+ ){0,2}(?:poem|song|essay|story about|bedtime story|short story|fairy tale|joke|jokes|email|code|haiku|sonnet|tweet|linkedin post|meme|script|function|program|blog post|blog|cover letter|letter|rap|limerick|article|recipe|image|picture|drawing|logo|riddle|slogan|press release|regex|sql query|crossword|quiz)\b/,
  /(?:^|\b(?:please|you|then|now|and) )(?:write|debug|fix|refactor|review|compile) (?:me |us |my |this |some |the )*(?:python|javascript|typescript|java|sql|html|css|bash|c\+\+|rust|code|regex)\b/,
  /\bdraw (?:me|us|a|an)\b/,
  /\bsing (?:me|us|a|for)\b/,
  /\brhyme\b/,
  /\btell (?:me|us) a joke\b/,
  /\btranslate\b/,
  /\b(?:say|answer|reply|respond|speak|write|repeat|explain)(?: (?:that|this|it|me|again|to me))* (?:in|into) (?:spanish|french|german|italian|portuguese|chinese|mandarin|japanese|korean|russian|arabic|hindi|dutch|polish|turkish|latin|klingon|pig latin|morse|binary|base64)\b/,
  /\b(?:ping|tag|mention|notify|dm|message) (?:everyone|all|@|the (?:team|channel))/,
  /\bchange your (?:answer|rules|facts)\b/,
  /\badd (?:this |a )?(?:fact|to your)/,
  /\bfrom now on\b/,
  /\bnew instructions?:?\b/,
  /\b(?:delete|drop|erase|wipe) (?:all (?:your|the|my)|your|the (?:database|channel|messages?|facts|files?|history))\b/,
  /^(?:please |can you |could you )?book (?:a|me|the)\b/,
  /^(?:please |can you )?order (?:me|us|a pizza)\b/,
  /\b(?:rm -rf|sudo|drop table|select \* from)\b/,
  /\bunrestricted\b.*\bmode\b/,
  /\b(?:answer|respond|reply) (?:without|with no) (?:restrictions?|filters?|rules)\b/,
  /\bno (?:longer )?(?:restrictions|rules) apply\b/,
  /\b(?:what is|what was|tell me|give me|share|repeat) your (?:system |initial |original |first )*(?:prompt|instructions?|guidelines|api key|password|secret|token)\b/,
  /\brepeat (?:the |all |everything )*(?:words |text |everything )?above\b/,
  /\bremind me to\b/,
  /\bset (?:a |an )?(?:timer|alarm|reminder)\b/,
  /\bplay (?:a |some )?(?:song|music)\b/,
  /\b(?:send|forward) (?:an? )?(?:email|message|dm)\b/,
];

/** Why a message is declined before anything is looked up; undefined for a question that may be answered. */
export function screenMessage(reading: Reading): AbstentionReason | undefined {
  const words = reading.tokens.filter((token) => token.kind !== "mark");
  if (words.length === 0) return "unreadable";
  if (readForeign(reading)) return "language";
  if (isGibberish(reading) && readSummaryAsk(reading) === undefined) return "unreadable";
  const lower = wordsOf(reading);
  if (INSTRUCTIONS.some((instruction) => instruction.test(lower))) return "instruction";
  return undefined;
}

/** No word that English or the pack knows. */
function isGibberish({ tokens, terms, mentions, quantities }: Reading): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  if (mentions.some(({ named }) => named.kind !== "neighbour" || named.entityKind !== ""))
    return false;
  if (quantities.length > 0 && words.length > 0) return false;
  if (words.length === 0) return true;
  if (terms.some((term) => term.known)) return false;
  return !words.some((token) => token.text.length > 1 && isOrdinaryWord(token.text));
}
