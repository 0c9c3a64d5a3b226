import type { AbstentionReason } from "../answer.ts";
import { SMALL_TALK } from "./everyday-words.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import type { Reading } from "./read-text.ts";

export type SmallTalk = "greeting" | "thanks" | "farewell" | "help";

const ABOUT_THE_BOT =
  /^(?:so |hey |hi |hello |and |ok )*(?:who|what) are (?:you|u)\b|\bwhat can (?:you|i|we|u) (?:do|ask)\b|\bhow (?:do|does|can) (?:you|i|this|we|it)(?: bot)? (?:work|use|ask)\b|\bhow (?:do i|to) use (?:this|you)\b|\bare you (?:a |an )?(?:bot|human|real|ai|robot|person|there|alive|awake|ok|okay|online)\b|\bwhat do you know\b|\bwho (?:made|built|created) you\b|\bwhat is this (?:bot|channel)\b/;

/** A message that is only small talk; a question behind a greeting is a question. */
export function readSmallTalk({ tokens, mentions, quantities }: Reading): SmallTalk | undefined {
  if (mentions.length > 0 || quantities.length > 0) return undefined;
  const words = tokens.filter((token) => token.kind !== "mark").map((token) => token.text);
  if (words.length === 0 || words.length > 12) return undefined;
  if (ABOUT_THE_BOT.test(words.join(" "))) return "help";
  for (const kind of ["greeting", "thanks", "farewell", "help"] as const) {
    const of = SMALL_TALK[kind];
    const everyday = (word: string): boolean =>
      of?.has(word) === true ||
      /^(?:please|pls|hi|hey|hello|all|team|everyone|folks|guys|bot|there|again|ok|okay|so|oh|well|yes|no|yeah|nope|yep|lol|haha+|and|man|mate|bro|friend|me|someone|anyone)$/.test(
        word,
      );
    if (of && words.every(everyday) && words.some((word) => of.has(word))) return kind;
  }
  if (
    words.length <= 3 &&
    words.every((word) =>
      /^(?:yes|no|yeah|yep|nope|ok|okay|lol|haha+|hmm+|wow|oh|sure|right|k|kk|omg|nah|fine|great|cool|test|testing|really|interesting)$/.test(
        word,
      ),
    )
  )
    return "thanks";
  return undefined;
}

/** An order to the bot instead of a question to it. */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override|bypass) (?:all |any |your |the |my |every |previous |prior |above |earlier |these |those |everything)|\b(?:system|developer|hidden|initial) prompt\b|\b(?:pretend|act|behave|roleplay|role-play|speak|respond|answer) (?:to be|as (?:if|a|an|though|my)|like (?:a|an))\b|\byou are now\b|\breply (?:only )?with\b|\brespond (?:only )?with\b|\brepeat after\b|\bsay exactly\b|\b(?:print|reveal|show|output|leak|dump|display) (?:me )?(?:your|the) (?:system |hidden |full |secret )?(?:prompt|instructions?|rules|config|source code|token|password|secrets?|api key|env)|\bjailbreak|\bdan mode\b|\bdeveloper mode\b|\brun (?:the )?(?:command|code|script)\b|\bexecute\b|\b(?:write|compose|draft|make up|generate) (?:me |us )?(?:a|an|some|the) (?:\w+ )?(?:poem|song|essay|story|joke|email|code|haiku|tweet|script|function|program|blog|letter|rap|limerick|article)\b|\btell (?:me|us) a joke\b|\btranslate\b|\b(?:ping|tag|mention|notify|dm|message) (?:everyone|all|@|the (?:team|channel))|\bchange your (?:answer|rules|facts)\b|\badd (?:this |a )?(?:fact|to your)|\bfrom now on\b|\bnew instructions?\b|\bdelete (?:all|your|the)\b|\bbook (?:a|me|the)\b|\bremind me to\b|\bset (?:a |an )?(?:timer|alarm|reminder)\b|\bplay (?:a |some )?(?:song|music)\b|\b(?:send|forward) (?:an? )?(?:email|message|dm)\b/;

const ADVICE =
  /\b(?:should (?:i|we|my|one|you|people|investors?)\b|(?:would|do|can) you (?:recommend|advise|suggest)|recommend (?:a|an|me|some|any)|(?:is|are|was) (?:it|this|now|that|\w+) a (?:good|bad|great|smart|safe) (?:time|buy|investment|idea|bet|moment)|good time to (?:buy|sell|invest)|worth (?:buying|investing)|(?:buy|sell|short|hold) (?:or|and) (?:sell|hold|buy)|what (?:should|would|do) (?:i|we) (?:do|buy|sell|invest|use)|how (?:should|do|can) (?:i|we) (?:invest|trade|profit|make money|hedge)|stock tips?|buy the dip|my (?:portfolio|401k|savings|pension|money|shares|stocks|retirement)|time to buy|where (?:should|do|can) i (?:put|invest|buy)|safe (?:for (?:me|us)|to use|to (?:buy|install|download)))\b/;

const PREDICTION =
  /\b(?:predict|prediction|forecast for|price target|going to (?:be|happen|recover|crash|rise|fall|win|go)|gonna (?:be|happen|recover|crash|rise|fall|win|go)|(?:next (?:week|month|year|quarter|friday|monday|tuesday|wednesday|thursday|decade))|in (?:five|ten|two|three|\d+) years|in the future|by (?:2026|2027|2028|2029|203\d)|tomorrow|(?:will|would) .*\b(?:recover|rebound|crash|go (?:up|down|bankrupt)|keep (?:falling|rising|going)|bounce back|win the|take over|pass|hit|reach|ever|be worth|survive|happen|overtake)|when will|how (?:high|low|far) will|what will (?:happen|be)|who will win|odds|chances? (?:of|that)|likely to (?:recover|crash|rise|fall))\b/;

const AFTER =
  /\b(?:today|now|right now|currently|at the moment|these days|nowadays|latest|recently|so far this|since then|afterwards?|after (?:that|monday|the (?:article|editorial|crash|selloff|rout|publication|piece))|(?:the )?(?:next|following) (?:day|days|week|month|weeks|months)|day after|later on|later that (?:week|month|year)|in the (?:days|weeks|months) (?:after|since|that followed)|what happened (?:next|then|after)|did (?:it|they|the \w+|\w+) (?:recover|rebound|bounce back)|still|up to date|update|as of (?:today|now)|this morning|yesterday's)\b/;

const BOT_OPINION =
  /\b(?:(?:what|how) (?:do|would|did) (?:you|u) (?:think|feel|say about|reckon|make of|believe)|your (?:opinion|view|thoughts?|take|favou?rite|feelings?|guess)|(?:do|did) (?:you|u) (?:think|believe|agree|like|feel|reckon|prefer|trust|support)|(?:are|would) you (?:in favou?r|for or against|agree|worried|happy|afraid|scared|say)|in your (?:opinion|view)|you personally|which (?:do|would) you (?:prefer|choose))\b/;

/** Words of other languages that no English sentence is made of, by language; several of them decide. */
const FOREIGN = new Set(
  `que qué cuanto cuánto cuanta como cómo cuando cuándo donde dónde quien quién por para pero los las una del esta está fue cayó cayo acciones precio sobre costó costo cuesta el es y
combien pourquoi quand où est-ce qui quoi dans une les des sur avec pour pas été était chute coûté coute cest c'est quel quelle sont ont le la du
wie viel warum wann wo wer was ist der die das und nicht ein eine hat haben gekostet gefallen aktie über für von mit kostet wurde
quanto perché quando dove chi cosa sono della delle nella gli costato caduto azioni che il
quanto custou caiu ações não você são foi uma em do da
hoeveel waarom wanneer wie wat het een niet zijn gekost gevallen
ne kadar neden nasıl kim ile
jak ile dlaczego kiedy gdzie kto jest nie
hur mycket varför när vem är och inte`.split(/\s+/),
);
const SHARED_WITH_ENGLISH = new Set(
  "was die das do da no es me a in as so an most hat will man of is he we him under also fast gift stern wand ne el la le y en on or son sale pay pan fur".split(
    " ",
  ),
);

/** Why a message is declined before anything is looked up; undefined for a question that may be answered. */
export function screenMessage(reading: Reading): AbstentionReason | undefined {
  const words = reading.tokens.filter((token) => token.kind !== "mark");
  const lower = words.map((token) => token.text).join(" ");
  if (words.length === 0) return "unreadable";
  if (isForeign(reading)) return "language";
  if (isGibberish(reading)) return "unreadable";
  if (INSTRUCTION.test(lower)) return "instruction";
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

function isForeign({ text, tokens }: Reading): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin / letters < 0.6) return true;
  if (/[¿¡]/.test(text)) return true;
  const words = tokens.filter((token) => token.kind === "word");
  const foreign = words.filter(
    ({ text: word }) => FOREIGN.has(word) && !SHARED_WITH_ENGLISH.has(word),
  ).length;
  return foreign >= 2 && foreign / words.length >= 0.25;
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
