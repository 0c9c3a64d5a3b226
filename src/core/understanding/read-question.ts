import type { Fact } from "../fact.ts";
import type { ValueKind } from "../retrieval/entry.ts";
import { QUESTION_WORDS } from "./everyday-words.ts";
import { readAttribution } from "./read-attribution.ts";
import { type QuestionForm, readForm } from "./read-form.ts";
import { type Operation, readOperation } from "./read-operation.ts";
import { readSummaryAsk } from "./read-summary-ask.ts";
import type { Reading } from "./read-text.ts";
import { readWants } from "./read-wants.ts";
import { textOf } from "./text-of.ts";

/** What a message asks for, slot by slot. */
export interface Question {
  readonly reading: Reading;
  /** The fact before it in the thread, where it is a follow-up. */
  readonly after?: Fact | undefined;
  readonly form: QuestionForm;
  /** Kinds of value that would answer it; empty when anything may. */
  readonly wants: readonly ValueKind[];
  /** Covered entities in the order named, each once. */
  readonly entities: readonly string[];
  /** Those of them that the question offers to choose from: "A or B: who ...?" */
  readonly offered: readonly string[];
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
  /** It is asked for in so many words, of everything or of a part. */
  readonly asksSummary: "whole" | "part" | undefined;
  /** A broad request that speaks of something else besides. */
  readonly besidesBroad: boolean;
  /** Somebody whose name is asked for: "which expert", "who is the witness". */
  readonly asksNameOf: string | undefined;
  /** "who is X", "what is X", "tell me about X", or only a name. */
  readonly asksWhatItIs: boolean;
  /** "what is X's job", "what does X do for a living". */
  readonly asksTrade: boolean;
  readonly operation: Operation | undefined;
  /** "list ...", "every ...", "all the ...". */
  readonly asksList: boolean;
  /** "which is the biggest", "who spends more". */
  readonly superlative: "most" | "least" | undefined;
}

/** Of everything, where nothing else is said: what asks for a summary in so many words is in read-summary-ask.ts. */
const BROAD =
  /\b(in short|in (?:a )?brief|highlights|in a few words|what (?:is|was) (?:this|it|that|the \w+) (?:all )?about|what(?:'s| is) going on|what happened|what(?:'s| is) the (?:story|news|big deal|fuss|deal)|fuss|big deal|explain (?:the )?(?:whole|everything|it all))\b/;
const OPINION =
  /\b(opinions?|opine|views?|stance|position on|think|thinks|thought|feel|feels|believes?|argues?|argument|comebacks?|rebut\w*|counter\w*|repl(?:y|ies)|respon[ds]\w*|judges?|judg\w+|verdict|take on|conclude[sd]?|conclusion|likes?|dislikes?|approves?|disapproves?|support(?:s|ive)?|(?:is|are|be|was) (?:\w+ ){0,3}against|in favou?r|for or against|criticism|praises?|reckons?|consider(?:s|ed)?|attitude|want|wants|recommend\w*|advice|advise\w*|suggests?|urges?|should|warns?)\b/;
/** Whose it is is left open, so it is the source's: "their take on it", "the verdict on it". */
const OF_NOBODY =
  /\b(?:the|their|any) (?:overall |final |own |general )?(?:take|view|verdict|opinion|stance|judge?ment|position) (?:on|of|about)\b/;
const SPEAKER =
  /\b(according to (?:who|whom)|who (?:says?|said|claims?|claimed|told|stated|estimated|reported|announced)(?: that| so| this| it)?|whose (?:words|claim|quote|figure|number|estimate|opinion|view)|says who|source\??$|sources?\?|where (?:did|does|is) (?:that|this|it|(?:the |that |this )?(?:\S+ ){0,4}(?:figure|number|estimate|claim|quote|amount|sum|idea)) (?:come )?from|who (?:came up with|gave|made|put out|is behind|quoted) (?:that|this|the) (?:\S+ ){0,4}(?:figure|number|estimate|claim|quote|amount|sum)|attribut\w+|citation\??$|on whose)\b/;
const STATUS =
  /\b(is (?:that|this|it) (?:a |an )?(?:fact|opinion|true|confirmed|certain|official|claim|estimate|proven)|(?:audited|verified|confirmed|official|exact|precise|definite|hard) (?:figure|number|sum|amount)|fact or (?:an? )?(?:opinion|claim|estimate)|opinion or (?:a )?fact|(?:is|was) (?:that|this|it) (?:just )?(?:their|its|his|an?|the \w+) (?:opinion|claim|view)|how (?:sure|certain|reliable|solid|firm|firmly|definite|strongly)|hard (?:fact|number|figure)|reliable|trustworthy|credible|verified|unverified|legit)\b/;
const WHAT_IS =
  /^(?:so |ok |okay |and |but |hey |hi |please |pls )*(?:(?:what|who)(?:'s| is| are| was| were|s) (?:exactly |even )?(?:an? |the |this |that )?|tell (?:me|us) (?:more )?about |explain |describe |define |can (?:you|someone|anyone) (?:please )?(?:explain|tell me about) (?:what )?(?:this |the )?)/;

/** What somebody is by trade, and the words that ask for it. */
const TRADE =
  /\bwhat (?:is|are|was|were|s) .*\b(?:job|day job|occupation|profession|trade|line of work)\b|\bwhat (?:does|did|do) .*\bdo (?:for (?:a living|work)|as a job|professionally)\b/;
const OF_TRADE = new Set("job day occup profess trade line work live".split(" "));

/** Reads what is asked. Pure. */
export function readQuestion(whole: Reading): Question {
  const lower = textOf(whole);
  const asking = readAttribution(whole);
  const reading = asking === undefined ? whole : withoutTerms(whole, asking);
  const asksSpeaker = asking !== undefined || SPEAKER.test(lower);
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
  const asksSummary = readSummaryAsk(reading);
  return {
    reading,
    form,
    // Who says it is asked, not where or when.
    wants: form === "open" && !asksSpeaker ? readWants(lower) : [],
    entities,
    offered: namesOffered(reading),
    strangers: strangers.filter(
      ({ name }, at) => strangers.findIndex((other) => other.name === name) === at,
    ),
    asksOpinion:
      (OPINION.test(lower) && reading.mentions.some(({ named }) => named.kind === "source")) ||
      (OF_NOBODY.test(lower) && entities.length === 0),
    asksSpeaker,
    asksStatus: STATUS.test(lower),
    asksReason:
      /\b(why|how come|reasons?|what (?:caused|triggered|sparked|drove|led to|prompted|made|went wrong|has gone wrong)|because of what|because of)\b/.test(
        lower,
      ),
    broad: asksSummary !== undefined || BROAD.test(lower),
    asksSummary,
    besidesBroad:
      asksSummary !== "whole" &&
      content.some(
        ({ key, at }) =>
          !key.startsWith("e:") && !coversWord(BROAD, lower, reading.tokens[at]?.text ?? ""),
      ),
    asksNameOf: readNameAsked(reading),
    asksWhatItIs:
      entities.length >= 1 &&
      content.length === 1 &&
      (WHAT_IS.test(`${lower} `) || isOnlyNamed(reading)),
    asksTrade:
      TRADE.test(lower) && content.every(({ key }) => key.startsWith("e:") || OF_TRADE.has(key)),
    operation: readOperation(lower, entities.length + reading.quantities.length),
    // "Did it cover every model?" holds something against the facts.
    asksList:
      form !== "yes-no" &&
      /^(?:please |can you |could you |pls )*(?:list|enumerate|name all|name the|give me (?:all|a list|the list|every))\b|\b(?:every|all (?:the|of|those)|each of|list of|full list)\b/.test(
        lower,
      ),
    superlative:
      /\b(most|biggest|largest|highest|more|bigger|larger|higher|worst|worse|harder|hardest|steeper|steepest|deeper|deepest|longer|longest|outspend\w*|top|greater|greatest|max\w*)\b/.test(
        lower,
      )
        ? "most"
        : /\b(least|smallest|lowest|less|smaller|lower|fewest|fewer|cheaper|cheapest|shorter|shortest|milder)\b/.test(
              lower,
            )
          ? "least"
          : undefined,
  };
}

/** Two covered names with an "or" between them, and at most an article. */
function namesOffered({ mentions, tokens }: Reading): readonly string[] {
  return mentions.flatMap(({ named, to }, at) => {
    const next = mentions[at + 1];
    if (named.kind !== "entity" || next?.named.kind !== "entity") return [];
    const between = tokens.slice(to, next.from).map(({ text }) => text);
    return /^or(?: the)?$/.test(between.join(" ")) ? [named.id, next.named.id] : [];
  });
}

/** "Acme?", "that Acme thing": a name, and nothing that asks. */
function isOnlyNamed({ tokens }: Reading): boolean {
  return tokens.length <= 3 && !QUESTION_WORDS.has(tokens[0]?.text ?? "");
}

/** Who says it is no part of what is said: in "where does the 40 come from" nothing is counted. */
function withoutTerms(reading: Reading, tokens: ReadonlySet<number>): Reading {
  return {
    ...reading,
    terms: reading.terms.filter(({ at }) => !tokens.has(at)),
    quantities: reading.quantities.map((mention) =>
      mention.family === "count" && tokens.has(mention.to)
        ? { ...mention, quantity: { ...mention.quantity, unit: "units" } }
        : mention,
    ),
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

/** The mention right behind "which", "what" or "who is", or before "called" and "name". */
function readNameAsked({ tokens, mentions }: Reading): string | undefined {
  const wordsOf = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(" ");
  const asks = mentions.find(({ from, to }) => {
    const before = wordsOf(from - 3, from);
    if (
      /^(?:is |was )?(?:called|named)\b|^'? ?s (?:actual |real |full )?names?\b/.test(
        wordsOf(to, to + 4),
      )
    )
      return /\bwhat\b/.test(before);
    return /(?:^| )(?:which|what|name|names|name of|names of|who (?:is|are|was|were)|who)(?: the| these| those| of the)?$/.test(
      before,
    );
  });
  return asks?.named.kind === "entity" ? asks.named.id : undefined;
}
