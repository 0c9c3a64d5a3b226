import type { AbstentionReason } from "../answer.ts";
import { readForeign } from "./foreign-words.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { readSummaryAsk } from "./read-summary-ask.ts";
import type { Reading } from "./read-text.ts";
import { textOf } from "./text-of.ts";

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

const ADVICE =
  /\bhow (?:do|can|should|would|could) (?:i|we|one|you) (?!use|ask|read|find out|know|tell|say|get (?:to|from))\w+|\b(?:should (?:i|we|my|one|you|people|investors?)\b|(?<!\b(?:when|soon|long|where|far|much|many) )(?:shall|must|ought|can|could|may) i (?:buy|sell|invest|travel|go|eat|drink|drive|fly|move|sue|take the|book|hold|short)\b|(?:do|would) (?:i|we) (?:need to|have to) (?:worry|evacuate|sell|buy|leave|move|panic)\b|am i (?:safe|at risk|affected|covered|entitled|eligible|owed)\b|(?:any|got|your|some) (?:advice|tips?|recommendations?)(?: (?:for|on) (?:me|us|my|investing|trading|buying))|advise me|what would you do|if you were me|is it (?:safe|wise|smart|worth it|ok|okay|advisable) (?:to|for me)\b|is it too late to\b|what is my best\b|(?:would|do|can) you (?:recommend|advise|suggest)|recommend (?:a|an|me|some|any)|(?:is|are|was) (?:it|this|now|that|\w+) a (?:good|bad|great|smart|safe) (?:time|buy|investment|idea|bet|moment)|good time to (?:buy|sell|invest)|worth (?:buying|investing)|(?:buy|sell|short|hold) (?:or|and) (?:sell|hold|buy)|what (?:should|would|do) (?:i|we) (?:do|buy|sell|invest|use)|how (?:should|do|can) (?:i|we) (?:invest|trade|profit|make money|hedge)|stock tips?|buy the dip|my (?:portfolio|401k|savings|pension|money|shares|stocks?|retirement|investments?|calls|puts|options|house|flight|trip|holiday|mortgage|kids|symptoms)|time to buy|where (?:should|do|can) i (?:put|invest|buy)|safe (?:for (?:me|us)|to use|to (?:buy|install|download)))\b/;

const PREDICTION =
  /\b(?:(?:can|could|do|would|will|please) (?:you )?(?:predict|forecast)|^(?:predict|forecast)|your (?:prediction|forecast)s?|predictions? (?:for|on)|forecast for (?:next|the (?:next|coming|rest))|price target|crystal ball|where (?:will|would) \S+(?: \S+){0,5} (?:be|trade|stand|go|close|open|end up|end)\b|going to (?:be|happen|recover|crash|rise|fall|win|go)|gonna (?:be|happen|recover|crash|rise|fall|win|go)|(?:next (?:week|month|year|quarter|friday|monday|tuesday|wednesday|thursday|decade))|in (?:five|ten|two|three|\d+) years|in the future|by the end of (?:next (?:year|month|week|quarter)|the (?:decade|century))|in (?:the )?(?:coming|next (?:few|couple of)) (?:days|weeks|months|years)|(?:a|one|two|five|ten) (?:years?|months?|weeks?) from now|tomorrow|(?:will|would) .*\b(?:recover|rebound|crash|go (?:up|down|bankrupt)|keep (?:falling|rising|going)|bounce back|win the|take over|pass|hit|reach|collapse|fail|happen again|ever|be worth|survive|happen|overtake|come back|get (?:worse|better)|be (?:ok|okay|fine|back|over|fixed|higher|lower|alright|solved|replaced|banned|rebuilt)|end up|last|return|make it|come true|go (?:under|bust|away|ahead))|(?:will|would) .*\b(?:trade|be trading)\b|(?:will|would) .*\bby (?:christmas|easter|summer|spring|winter|autumn|year ?end|the (?:end of the )?(?:year|summer|winter|spring|weekend)|then)\b|when will|what are the odds|what chances?|how likely|what is next (?:for|after)|what comes next|what happens next|is there (?:going to|gonna) be|(?:do|does) \w+ have a future|how (?:high|low|far) will|what will (?:happen|be)|who will win|odds|chances? (?:of|that)|likely to (?:recover|crash|rise|fall))\b/;

const AFTER =
  /\b(?:today|now|right now|currently|at the moment|these days|nowadays|latest|recently|so far this|since then|afterwards?|after (?:that|monday|the (?:article|editorial|crash|selloff|rout|publication|piece))|(?:the )?(?:next|following) (?:day|days|week|month|weeks|months)|day after|later on|later that (?:week|month|year)|in the (?:days|weeks|months) (?:after|since|that followed)|what happened (?:next|then|after)|did (?:it|they|the \w+|\w+) (?:recover|rebound|bounce back)|still|up to date|up-to-date|any updates?|update|any (?:news|word|progress|developments?) (?:since|yet|after|on)|how are (?:they|things) (?:now|doing)|where (?:is|are|does) \S+ (?:now|stand now|trading)|since (?:publication|then|that day)|in the meantime|ever since|as of (?:today|now)|this morning|yesterday's)\b/;

const BOT_OPINION =
  /\b(?:(?:what|how) (?:do|would|did) (?:you|u) (?:think|feel|say about|reckon|make of|believe|see it|rate|like|prefer|personally)|your (?:opinion|view|thoughts?|take|favou?rite|feelings?|guess)|(?:do|did) (?:you|u) (?:personally |really |honestly |even )?(?:think|believe|agree|like|love|hate|feel|reckon|prefer|trust|support|care|own|vote|want|enjoy|have (?:an? |any )?(?:opinions?|views?|feelings?|favou?rites?|thoughts?))|(?:are|r) you (?:left|right|liberal|conservative|democrat|republican|political|biased|neutral|religious)|whose side are you on|(?:who|what) (?:would|do|did) you (?:vote|support|blame|root|pick|choose)|if you had to (?:choose|pick|guess|say)|your (?:honest|personal|own) |(?:are|would) you (?:in favou?r|for or against|agree|worried|happy|afraid|scared|say)|in your (?:opinion|view)|you personally|which (?:do|would) you (?:prefer|choose))\b/;

/** Why a message is declined before anything is looked up; undefined for a question that may be answered. */
export function screenMessage(reading: Reading): AbstentionReason | undefined {
  const words = reading.tokens.filter((token) => token.kind !== "mark");
  const lower = words.map((token) => token.text).join(" ");
  if (words.length === 0) return "unreadable";
  if (readForeign(reading)) return "language";
  if (isGibberish(reading) && readSummaryAsk(reading) === undefined) return "unreadable";
  if (INSTRUCTIONS.some((instruction) => instruction.test(lower))) return "instruction";
  return undefined;
}

/** Reasons that stand only where the facts hold no answer: "should the council ..." may well be covered. */
export function readOutlook(reading: Reading): AbstentionReason | undefined {
  const lower = reading.tokens
    .filter((token) => token.kind !== "mark")
    .map((token) => token.text)
    .join(" ");
  if (ADVICE.test(lower)) return "advice";
  if (BOT_OPINION.test(lower)) return "opinion";
  if (PREDICTION.test(lower)) return "prediction";
  if (AFTER.test(lower)) return "after-article";
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
  return rest !== lower && !WHAT_THEN.test(lower) && !AFTER.test(rest) && !PREDICTION.test(rest);
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
