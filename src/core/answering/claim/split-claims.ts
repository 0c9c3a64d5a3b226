import { AUXILIARIES } from "../../understanding/everyday-words.ts";
import { type Reading, readTokens } from "../../understanding/read-text.ts";
import type { Token } from "../../understanding/tokenize.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import { trimRemarks } from "../trim-remarks.ts";

/** Claims of one message that are checked; a message with more is a document. */
export const MAX_CLAIMS = 8;

const CLAUSE_JOINS = new Set(["and", "but", "while", "whereas", "which", "so", ";"]);
const VERBS = new Set(
  `is are was were be been has have had did does do will would can could may might must should
  fell rose dropped lost gained cost costs plans plan said says called calls wants wanted owns makes made built spent spends founded
  announced expects expect claims claimed thinks think backs backed runs run leads led rescinded killed scrapped kept signed asked
  took takes needed needs used uses dominates beats beat sold bought answered answers considers supports opposes disapproves
  approves argues warns proposed proposes invested invests jumped soared tanked crashed surged tumbled slid plunged sank
  earns earned starts begins began gets gets got goes went comes came keeps brings brought gives gave shows wins won loses pays paid
  sells sold makes means meant works lives owes rejects accepts opposes favors favours blames denies admits chairs heads
  becomes became holds held stands stood grew fled hit died killed met led lies won sees saw knows knew finds found takes sits sat
  cut put set let shut hurt quit spread carries brings treats employs employed stays stayed opens opened closes closed rises falls drops`.split(
    /\s+/,
  ),
);

/**
 * Splits a message into its claims: at sentence ends, and at "and", "but", "which" or a comma where a verb follows on
 * both sides, and before what "so" concludes. A clause without a name of its own keeps the subject of the one before it; one without a verb keeps its
 * predicate ("Acme plans 5 million and Bolt 8"), and a sentence that opens with a pronoun is about the one before.
 */
export function splitClaims(reading: Reading, vocabulary: Vocabulary): Reading[] {
  const claims: Reading[] = [];
  let previous: Reading | undefined;
  for (const whole of sentences(reading.tokens)) {
    const sentence = trimRemarks(whole, vocabulary);
    if (!opensWithPronoun(sentence)) previous = undefined;
    for (const clause of clauses(sentence, reading)) {
      const own = readTokens(reading.text, clause.tokens, vocabulary);
      const claim: Reading = previous ? inherit(own, previous, clause) : own;
      if (claim.terms.some((term) => !term.light)) claims.push(claim);
      previous = claim;
    }
  }
  return claims.slice(0, MAX_CLAIMS);
}

function sentences(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, at) => {
    parts[parts.length - 1]?.push(token);
    const next = tokens[at + 1];
    const ends =
      /^[!?;\n]$/.test(token.text) ||
      (token.text === "." &&
        (!next || next.start > token.end) &&
        !SHORTENED.test(tokens[at - 1]?.raw.toLowerCase() ?? ""));
    if (ends && next) parts.push([]);
  });
  return parts.filter((part) => part.some(({ kind }) => kind !== "mark"));
}

/** A point behind these ends a word, not a sentence. */
const SHORTENED =
  /^(?:est|approx|vs|versus|no|inc|corp|ltd|co|mr|mrs|ms|dr|jr|sr|st|u\.s|e\.g|i\.e|etc)$/;

interface Clause {
  readonly tokens: readonly Token[];
  readonly hasVerb: boolean;
}

function clauses(sentence: readonly Token[], reading: Reading): Clause[] {
  const cuts: number[] = [];
  sentence.forEach((token, at) => {
    const join = CLAUSE_JOINS.has(token.text) || token.text === ",";
    if (!join || at === 0 || at === sentence.length - 1) return;
    const left = sentence.slice(cuts.at(-1) ?? 0, at);
    const right = sentence.slice(at + 1, nextJoin(sentence, at + 1));
    // "the price of tea and coffee is up" has one subject of two nouns; what follows a figure or "so" is another.
    const isComplete = token.text === "so" || left.slice(-2).some(({ kind }) => kind === "number");
    const opens =
      startsWithVerb(right) ||
      (startsWithSubject(right, reading) && right.some(isVerb)) ||
      (isComplete && opensWithNoun(right)) ||
      pairs(left, right, reading);
    if ((left.some(isVerb) && opens) || pairs(left, right, reading)) cuts.push(at + 1);
  });
  const bounds = [0, ...cuts, sentence.length];
  return bounds.slice(0, -1).map((from, index) => {
    const tokens = sentence.slice(from, bounds[index + 1]);
    return { tokens, hasVerb: tokens.some(isVerb) };
  });
}

/** "It cost a billion": about what the sentence before was about. */
function opensWithPronoun(sentence: readonly Token[]): boolean {
  const first = sentence.find(
    ({ kind, text }) => kind !== "mark" && !/^(?:and|but|so)$/.test(text),
  );
  return first !== undefined && /^(?:it|he|she|they|its|his|her|their)$/.test(first.text);
}

/** "maintenance is down", "small shops will close": a noun of few words, and what it does. */
function opensWithNoun(right: readonly Token[]): boolean {
  return right.slice(1, 4).some(({ text }) => AUXILIARIES.has(text));
}

function nextJoin(sentence: readonly Token[], from: number): number {
  const next = sentence.findIndex(
    (token, at) => at > from && (CLAUSE_JOINS.has(token.text) || token.text === ","),
  );
  return next < 0 ? sentence.length : next;
}

/** A word that may be the verb of a clause. */
export function isVerb(token: Token): boolean {
  return (
    VERBS.has(token.text) ||
    token.text === "=" ||
    AUXILIARIES.has(token.text) ||
    (token.kind === "word" && token.text.length > 3 && token.text.endsWith("ed"))
  );
}

function startsWithVerb(tokens: readonly Token[]): boolean {
  const first = tokens.find(
    (token) => token.kind !== "mark" && token.text !== "and" && token.text !== "also",
  );
  return first !== undefined && isVerb(first);
}

function startsWithSubject(tokens: readonly Token[], reading: Reading): boolean {
  const words = tokens.filter(
    (token) => token.kind !== "mark" && !(token.text === "and" || token.text === "that"),
  );
  const first = words[0];
  if (!first) return false;
  if (/^(?:it|he|she|they|this)$/.test(first.text)) return true;
  const at = reading.tokens.indexOf(first);
  return (
    reading.mentions.some(({ from, to }) => from <= at + 1 && at < to + 1) ||
    /^(?:the|its|their|his)$/.test(first.text) ||
    /^\p{Lu}/u.test(first.raw)
  );
}

/** "Acme plans 5 million and Bolt 8 million": a name and a figure on both sides. */
function pairs(left: readonly Token[], right: readonly Token[], reading: Reading): boolean {
  const has = (part: readonly Token[], spans: readonly { from: number; to: number }[]): boolean =>
    spans.some(({ from }) => {
      const token = reading.tokens[from];
      return token !== undefined && part.includes(token);
    });
  return (
    has(left, reading.mentions) &&
    has(right, reading.mentions) &&
    has(left, reading.quantities) &&
    has(right, reading.quantities)
  );
}

/** "so we have ...": it is about those who write. */
function isOfWriter({ text }: Token): boolean {
  return /^(?:i|we|you)$/.test(text);
}

/** What a clause leaves out it takes from the one before. */
function inherit(own: Reading, previous: Reading, clause: Clause): Reading {
  const names = own.mentions.filter(({ named }) => named.kind !== "source");
  const takesSubject = names.length === 0 && !clause.tokens.slice(0, 2).some(isOfWriter);
  const subject = previous.mentions.find(({ named }) => named.kind !== "source");
  const subjectTerm = subject && previous.terms.find(({ at }) => at === subject.from);
  if (takesSubject && subject && subjectTerm) {
    // It stands in front of the clause, at none of its tokens.
    return {
      ...own,
      terms: [{ ...subjectTerm, at: -1 }, ...own.terms],
      mentions: [{ ...subject, from: 0, to: 0 }, ...own.mentions],
    };
  }
  if (!clause.hasVerb) {
    const predicate = previous.terms.filter((term) => !/^[exq]:/.test(term.key));
    return {
      ...own,
      terms: [...own.terms, ...predicate],
      direction: own.direction ?? previous.direction,
    };
  }
  return own;
}
