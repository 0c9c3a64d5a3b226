import type { Fact } from "../fact.ts";
import type { ValueKind } from "../retrieval/entry.ts";
import { AUXILIARIES, FUNCTION_WORDS, QUESTION_WORDS } from "./everyday-words.ts";
import type { Reading } from "./read-text.ts";
import type { Token } from "./tokenize.ts";

/** Arithmetic or comparison that a question asks for. */
export type Operation =
  | "ratio"
  | "difference"
  | "sum"
  | "share"
  | "percent-less"
  | "percent-more"
  | "compare";

/** What a message asks for, slot by slot. */
export interface Question {
  readonly reading: Reading;
  /** The fact before it in the thread, where it is a follow-up. */
  readonly after?: Fact | undefined;
  /**
   * - `open`: who, what, when ... or a few words ("Acme price Monday").
   * - `yes-no`: holds something against the facts. `choice`: offers the answers ("open or closed?").
   */
  readonly form: "open" | "yes-no" | "choice";
  /** Kinds of value that would answer it; empty when anything may. */
  readonly wants: readonly ValueKind[];
  /** Covered entities in the order named, each once. */
  readonly entities: readonly string[];
  /** Names of others, with their kind where it is known. */
  readonly strangers: readonly { readonly name: string; readonly kind: string }[];
  readonly asksOpinion: boolean;
  /** "according to whom", "who says so", "source?" */
  readonly asksSpeaker: boolean;
  /** "fact or opinion?", "is that confirmed?" */
  readonly asksStatus: boolean;
  readonly asksReason: boolean;
  /** A summary of the whole or of a topic. */
  readonly broad: boolean;
  /** A broad request that speaks of something else besides. */
  readonly besidesBroad: boolean;
  /** Somebody whose name is asked for: "which expert", "who is the witness". */
  readonly asksNameOf: string | undefined;
  /** "who is X", "what is X", "tell me about X", or only a name. */
  readonly asksWhatItIs: boolean;
  readonly operation: Operation | undefined;
  /** "list ...", "every ...", "all the ...". */
  readonly asksList: boolean;
  /** "which is the biggest", "who spends more". */
  readonly superlative: "most" | "least" | undefined;
}

const BROAD =
  /\b(summar\w*|tl ?;? ?dr|gist|overview|recap|rundown|run-down|nutshell|main points?|key (?:points?|takeaways?|facts)|takeaways?|big picture|bring me up to speed|up to speed|catch me up|fill me in|bullet points?|in (?:a )?brief|highlights|bottom line|in a few words|what (?:is|was) (?:this|it|that|the \w+) (?:all )?about|what(?:'s| is) going on|what happened|what(?:'s| is) the (?:story|news|big deal|fuss|deal)|fuss|big deal|explain (?:the )?(?:whole|everything|it all))\b/;
const OPINION =
  /\b(opinions?|opine|views?|stance|position on|think|thinks|thought|feel|feels|believes?|argues?|argument|comebacks?|rebut\w*|counter\w*|repl(?:y|ies)|respon[ds]\w*|judges?|judg\w+|verdict|take on|conclude[sd]?|conclusion|likes?|dislikes?|approves?|disapproves?|support(?:s|ive)?|(?:is|are|be|was) (?:\w+ ){0,3}against|in favou?r|for or against|criticism|praises?|reckons?|consider(?:s|ed)?|attitude|want|wants|recommend\w*|advice|advise\w*|suggests?|urges?|should|warns?)\b/;
const SPEAKER =
  /\b(according to (?:who|whom)|who (?:says?|said|claims?|claimed|told|stated|estimated|reported|announced)(?: that| so| this| it)?|whose (?:words|claim|quote|figure|number|estimate|opinion|view)|says who|source\??$|sources?\?|where (?:did|does) (?:that|this|it) come from|attribut\w+|citation\??$|on whose)\b/;
const STATUS =
  /\b(is (?:that|this|it) (?:a |an )?(?:fact|opinion|true|confirmed|certain|official|claim|estimate|proven)|fact or (?:an? )?(?:opinion|claim|estimate)|opinion or (?:a )?fact|(?:is|was) (?:that|this|it) (?:just )?(?:their|its|his|an?|the \w+) (?:opinion|claim|view)|how (?:sure|certain|reliable|solid)|hard (?:fact|number|figure)|reliable|trustworthy|credible|verified|unverified|legit)\b/;
const WHAT_IS =
  /^(?:so |ok |okay |and |but |hey |hi |please |pls )*(?:(?:what|who)(?:'s| is| are| was| were|s) (?:exactly |even )?(?:an? |the |this |that )?|tell (?:me|us) (?:more )?about |explain |describe |define |can (?:you|someone|anyone) (?:please )?(?:explain|tell me about) (?:what )?(?:this |the )?)/;

/** Reads what is asked. Pure. */
export function readQuestion(reading: Reading): Question {
  const lower = reading.tokens.map((token) => token.text).join(" ");
  const form = readForm(reading.tokens, lower);
  const entities = [
    ...new Set(
      reading.mentions.flatMap(({ named }) => (named.kind === "entity" ? [named.id] : [])),
    ),
  ];
  const strangers = reading.mentions.flatMap(({ named }) =>
    named.kind === "neighbour" ? [{ name: named.name, kind: named.entityKind }] : [],
  );
  const content = reading.terms.filter((term) => !term.light && !term.key.startsWith("q:"));
  return {
    reading,
    form,
    wants: form === "open" ? readWants(lower) : [],
    entities,
    strangers: strangers.filter(
      ({ name }, at) => strangers.findIndex((other) => other.name === name) === at,
    ),
    asksOpinion:
      OPINION.test(lower) && reading.mentions.some(({ named }) => named.kind === "source"),
    asksSpeaker: SPEAKER.test(lower),
    asksStatus: STATUS.test(lower),
    asksReason:
      /\b(why|how come|reasons?|what (?:caused|triggered|sparked|drove|led to|prompted|made)|because of what|because of)\b/.test(
        lower,
      ),
    broad: BROAD.test(lower),
    besidesBroad: content.some(
      ({ key, at }) =>
        !key.startsWith("e:") && !coversWord(BROAD, lower, reading.tokens[at]?.text ?? ""),
    ),
    asksNameOf: readNameAsked(reading),
    asksWhatItIs:
      entities.length >= 1 &&
      content.length === 1 &&
      (WHAT_IS.test(`${lower} `) || reading.tokens.length <= 3),
    operation: readOperation(lower, entities.length),
    asksList:
      /^(?:please |can you |could you |pls )*(?:list|enumerate|name all|name the|give me (?:all|a list|the list|every))\b|\b(?:every|all (?:the|of|those)|each of|list of|full list)\b/.test(
        lower,
      ),
    superlative:
      /\b(most|biggest|largest|highest|more|bigger|larger|higher|worst|hardest|outspend\w*|top|greatest|max\w*)\b/.test(
        lower,
      )
        ? "most"
        : /\b(least|smallest|lowest|less|smaller|lower|fewest|fewer|cheapest)\b/.test(lower)
          ? "least"
          : undefined,
  };
}

/** The word is part of what the pattern finds. */
function coversWord(pattern: RegExp, text: string, word: string): boolean {
  return pattern.exec(text)?.[0].includes(word) === true || EXPLAIN_WORDS.has(word);
}
const EXPLAIN_WORDS = new Set(
  "top main key biggest important give list quick brief write explain everyone everybody short simple simply terms kid beginner news event whole five sentence sentences words".split(
    " ",
  ),
);

/** The mention right behind "which", "what" or "who is". */
function readNameAsked({ tokens, mentions }: Reading): string | undefined {
  const asks = mentions.find(({ from }) => {
    const before = tokens
      .slice(Math.max(0, from - 3), from)
      .map(({ text }) => text)
      .join(" ");
    return /(?:^| )(?:which|what|name|names|name of|names of|who (?:is|are|was|were)|who)(?: the| these| those| of the)?$/.test(
      before,
    );
  });
  return asks?.named.kind === "entity" ? asks.named.id : undefined;
}

const LEAD_IN = new Set(
  "so and but or ok okay well also then hey hi hello please wait hmm um uh like actually yo just btw fyi".split(
    " ",
  ),
);

function readForm(tokens: readonly Token[], lower: string): Question["form"] {
  const words = tokens.filter((token) => token.kind !== "mark");
  let at = 0;
  while (at < words.length && LEAD_IN.has(words[at]?.text ?? "")) at += 1;
  const first = words[at]?.text ?? "";
  const asks = tokens.some((token) => token.text === "?");
  const whAnywhere = words.some(
    (token, index) => QUESTION_WORDS.has(token.text) && !isRelative(words, index),
  );
  const opensWithVerb =
    AUXILIARIES.has(first) &&
    !/^(?:do|does|did|is|are|was|were|can|could|will|would|has|have|had|should|may|might|must|am|shall)$/.test(
      words[at + 1]?.text ?? "",
    );
  if (
    opensWithVerb &&
    !/^(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody|u) /.test(
      words
        .slice(at)
        .map((w) => w.text)
        .join(" "),
    )
  ) {
    return isChoice(words.slice(at), lower) ? "choice" : "yes-no";
  }
  if (
    OPENS_WITH_VALUE.test(
      words
        .slice(at, at + 4)
        .map((token) => token.text)
        .join(" "),
    )
  )
    return "open";
  const saidToAsk =
    /\b(?:is it (?:true|right|correct|the case|fair)|true (?:that|or false)|correct that|is that right|am i right|isn ?'?t it|right \?$|correct \?$|yes or no|or not|true \?$|no \?$)/.test(
      lower,
    );
  if (saidToAsk) return "yes-no";
  if (whAnywhere) return "open";
  if (/\bdoes the \w+ (?:say|claim|think|mention)\b/.test(lower)) return "yes-no";
  // A whole sentence with a question mark: "so Acme did not fall?"
  if (asks && words.some((token, index) => index > 0 && isFiniteVerb(token)) && words.length >= 4) {
    return isChoice(words, lower) ? "choice" : "yes-no";
  }
  return "open";
}

/** "size of ...", "the reasons for ...": a noun that asks. */
const OPENS_WITH_VALUE =
  /^(?:the |any )?(?:size|amount|number|rate|cost|price|date|names?|list|reasons?|causes?|value|percentage|share|lessons?|details|purpose|location|owner|founder|maker|meaning|difference) (?:of|for|behind|why|to|from|in)\b/;

/** "the firm that ...", "the man who ...": no question of its own. */
function isRelative(words: readonly Token[], at: number): boolean {
  const previous = words[at - 1]?.text;
  if (
    words[at]?.text !== "who" &&
    words[at]?.text !== "which" &&
    words[at]?.text !== "where" &&
    words[at]?.text !== "when"
  )
    return false;
  return (
    previous !== undefined && !LEAD_IN.has(previous) && !FUNCTION_WORDS.has(previous) && at > 2
  );
}

const FINITE = new Set(
  "is are was were has had did does will would can could may might fell rose said says plans spent cost costs dropped lost gained announced made owns wants".split(
    " ",
  ),
);
function isFiniteVerb(token: Token): boolean {
  return FINITE.has(token.text) || /(?:ed|n't)$/.test(token.text);
}

function isChoice(words: readonly Token[], lower: string): boolean {
  const at = words.findIndex((token) => token.text === "or");
  if (at < 1 || at === words.length - 1) return false;
  return !/\bor (?:not|no|what|so|more|less|something|anything|nah|am i)\b/.test(lower);
}

function readWants(lower: string): ValueKind[] {
  const has = (pattern: RegExp): boolean => pattern.test(lower);
  if (
    has(/\b(what|which|how many|wat)? ?(percentage|percent|per cent|pct)\b/) ||
    has(/\b(what|which) share\b/) ||
    has(/%/)
  )
    return ["percent"];
  if (
    has(/\bhow (?:many|few) (?:billions?|millions?|trillions?|dollars?|bucks|\$)/) ||
    has(/\bhow much (?:money|cash|dollars?|\$)/) ||
    has(/\b(?:\$|dollars?) (?:amount|figure)\b/)
  )
    return ["money"];
  if (has(/\bhow many (?:seconds?|minutes?|hours?|days|weeks|months|years)\b/)) return ["duration"];
  if (has(/\bhow many times\b|\bby what (?:multiple|factor)\b|\bhow many ?fold\b/))
    return ["multiple"];
  if (has(/\bhow many\b|\bnumber of\b|\bhow few\b/)) return ["count"];
  if (has(/\bhow (?:long|quick\w*|fast)\b/)) return ["duration"];
  if (
    has(
      /\bhow (?:far|much|steep\w*|hard|bad\w*|deep\w*|big|large|high|expensive|costly|cheap|pricey)\b/,
    )
  )
    return ["percent", "money", "count", "multiple", "duration", "text"];
  if (
    has(
      /\bwhen\b|\bwhat (?:day|date|year|month|time)\b|\bwhich (?:day|date|year|month|weekday)\b|\bsince when\b|\bhow recently\b/,
    )
  )
    return ["date"];
  if (has(/\bwho\b|\bwhose\b|\bwhom\b/)) return ["person", "entity"];
  if (
    has(
      /\bwhere\b|\bwhat (?:city|country|place|state|location|borough)\b|\bwhich (?:city|country|place|state|borough)\b/,
    )
  )
    return ["place"];
  if (has(/\bwhy\b|\bhow come\b/)) return ["reason", "text"];
  if (has(/^(?:the )?(?:size|amount|extent|scale|magnitude)\b/))
    return ["percent", "money", "count", "multiple", "duration", "text"];
  if (
    has(
      /\b(?:which|what) (?:\w+ )?(?:company|companies|firms?|stocks?|bank|countries|party|businesses|startups?|index|lab)\b/,
    )
  )
    return ["entity"];
  return [];
}

function readOperation(lower: string, entities: number): Operation | undefined {
  const has = (pattern: RegExp): boolean => pattern.test(lower);
  if (has(/(?:\bpercent\w*|\bpct|%)\s(?:\S+\s){0,4}(?:cheaper|less|lower|smaller|fewer)\b/))
    return "percent-less";
  if (
    has(
      /(?:\bpercent\w*|\bpct|%)\s(?:\S+\s){0,4}(?:more|higher|bigger|larger|greater|dearer|pricier)\b/,
    )
  )
    return "percent-more";
  if (
    has(
      /\bhow many times\b|\btimes (?:as|more|cheaper|bigger|larger|less|the)\b|\bas a multiple of\b|\bmultiple of\b|\bratio\b|\bby what factor\b|\bdivided by\b|\bhow much (?:cheaper|bigger|larger)\b|\btimes over\b/,
    )
  )
    return "ratio";
  if (
    has(
      /\b(?:what|which) (?:share|percentage|percent|fraction|proportion|%) of\b|\bas a (?:share|percentage|fraction|proportion) of\b|\bpercent of\b|% of\b/,
    )
  )
    return "share";
  if (
    has(
      /\b(?:how much (?:more|less)|how many (?:more|fewer|less)|difference|gap between|gap|exceed\w* by|by how much|minus|subtract\w*|margin)\b/,
    )
  )
    return "difference";
  if (
    has(
      /\b(?:combined|altogether|in total|together|sum of|add(?:ed)? up|adds up|plus|total of|added together|adding|add)\b/,
    ) &&
    entities > 0
  )
    return "sum";
  if (
    has(
      /\b(?:compare[sd]?|comparison|versus|vs|more than|less than|outspend\w*|(?:who|which)\b.*\b(?:more|less|bigger|biggest|most|least|larger|largest|higher|smaller))\b/,
    )
  )
    return "compare";
  return undefined;
}
