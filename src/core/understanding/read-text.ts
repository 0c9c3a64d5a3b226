import { cleanMessage } from "./clean-message.ts";
import { FUNCTION_WORDS, LIGHT_WORDS, NEGATIONS } from "./everyday-words.ts";
import { isExclusive } from "./is-exclusive.ts";
import { type DateMention, meantSpan, readDates } from "./read-dates.ts";
import { readDegree } from "./read-degree.ts";
import { readDirection } from "./read-direction.ts";
import { deniedBy, findNegations } from "./read-negation.ts";
import { type QuantityMention, readQuantities } from "./read-quantities.ts";
import { saysNothing } from "./says-nothing.ts";
import { stemWord } from "./stem-word.ts";
import type { Mention, Term } from "./term.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { unknownName } from "./unknown-name.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { keyOfName, type Named } from "./word-meanings.ts";
import { wordTerm } from "./word-term.ts";

/** A text as the engine sees it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  /** The words of phrases and descriptions that are read as one term. */
  readonly inPhrases: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly direction: "up" | "down" | undefined;
  /** Which way a judgment of amount goes: "far too much", "fewer". */
  readonly degree: "much" | "little" | undefined;
  /** An odd number of negations of the verb. */
  readonly negated: boolean;
  /** What the first negation denies. */
  readonly denies: Term | undefined;
  /** "only", "solely", "limited to": nothing else besides. */
  readonly exclusive: boolean;
  /** Key of the word that "which", "what" or "how many" asks for. */
  readonly focus: string | undefined;
}

/** Reads any text, cleaned first. Pure; linear in the length of the text. */
export function readText(raw: string, vocabulary: Vocabulary): Reading {
  const text = cleanMessage(raw);
  const tokens = tokenize(text).map((token) => respell(token, vocabulary));
  return readTokens(text, tokens, vocabulary);
}

/** Reads a run of tokens of a text as a text of its own. */
export function readPart(tokens: readonly Token[], whole: string, vocabulary: Vocabulary): Reading {
  const from = tokens[0]?.start ?? 0;
  const moved = tokens.map((token) => ({
    ...token,
    start: token.start - from,
    end: token.end - from,
  }));
  return readTokens(whole.slice(from, tokens.at(-1)?.end ?? from), moved, vocabulary);
}

/** Reads a part of a text that is tokenized already. */
export function readTokens(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Reading {
  const dates = readDates(tokens, vocabulary.published, vocabulary.told).map((mention) => ({
    ...mention,
    span: meantSpan(mention, tokens, vocabulary.published),
  }));
  const dated = new Uint8Array(tokens.length);
  for (const { from, to } of dates) dated.fill(1, from, to);
  const inDate = (index: number): boolean => dated[index] === 1;
  const quantities = readQuantities(tokens).filter(
    (quantity) => !inDate(quantity.to - 1) && !inDate(quantity.from),
  );
  const quantityAt = new Map(quantities.toReversed().map((quantity) => [quantity.from, quantity]));
  const terms: Term[] = [];
  const inPhrases: Term[] = [];
  const mentions: Mention[] = [];
  const phrased = new Uint8Array(tokens.length);

  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const quantity = quantityAt.get(at);
    const phrase = phraseAt(tokens, at, vocabulary, quantityAt);
    if (phrase?.named && !isPlainWord(tokens, at, phrase.length, phrase.named)) {
      mentions.push({ named: phrase.named, from: at, to: at + phrase.length });
      const key = keyOfName(phrase.named);
      if (key) terms.push({ key, concepts: [], light: false, known: true, at });
      inPhrases.push(...wordsIn(tokens.slice(at, at + phrase.length), at, vocabulary));
      at += phrase.length;
    } else if (quantity) {
      terms.push({
        key: `q:${quantity.quantity.amount}`,
        concepts: [],
        light: true,
        known: true,
        at,
      });
      // The counted noun is behind the quantity and stays a word.
      at = Math.max(quantity.to, at + 1);
    } else if (phrase?.key !== undefined) {
      // An idle phrase stands for nothing.
      if (phrase.key !== "") {
        terms.push({ key: phrase.key, concepts: phrase.concepts, light: false, known: true, at });
        inPhrases.push(...wordsIn(tokens.slice(at, at + phrase.length), at, vocabulary));
      }
      phrased.fill(1, at, at + phrase.length);
      at += phrase.length;
    } else {
      if (token.kind === "word" && !inDate(at)) {
        const unknown = unknownName(tokens, at, vocabulary);
        if (unknown) {
          mentions.push({
            named: { kind: "neighbour", name: unknown, entityKind: "" },
            from: at,
            to: at + 1,
          });
          terms.push({
            key: `x:${unknown.toLowerCase()}`,
            concepts: [],
            light: false,
            known: false,
            at,
          });
        } else if (!saysNothing(token) && !isTag(tokens, at)) {
          terms.push(
            wordTerm(
              token,
              at,
              vocabulary,
              tokens[at + 1]?.text === "-" && tokens[at + 2]?.joined === true,
            ),
          );
        }
      }
      at += 1;
    }
  }
  // "without power" says one thing, and denies none.
  const negations = findNegations(tokens, mentions, quantities).filter(
    (index) => phrased[index] !== 1,
  );
  return {
    text,
    tokens,
    terms,
    inPhrases,
    mentions,
    quantities,
    dates,
    direction: readDirection(terms, tokens, quantities),
    degree: readDegree(tokens),
    negated: negations.length % 2 === 1,
    denies: deniedBy(negations[0], terms, tokens),
    exclusive: isExclusive(tokens, quantities),
    focus: readFocus(terms, tokens),
  };
}

/** The words of a phrase that say something by themselves; a word of a name says nothing. */
function wordsIn(phrase: readonly Token[], from: number, vocabulary: Vocabulary): readonly Term[] {
  return phrase.flatMap((token, at) => {
    if (token.kind !== "word" || saysNothing(token) || !/^\p{Ll}/u.test(token.raw)) return [];
    const term = wordTerm(token, from + at, vocabulary, false);
    return term.light ? [] : [{ ...term, concepts: [] }];
  });
}

/** "..., right?": it asks, and says nothing. */
function isTag(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "right" && tokens[at - 1]?.text === "," && tokens[at + 1]?.text === "?"
  );
}

/** A phrase that stands here; one that runs into a figure's own words ("put | up to 40") is none. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): ReturnType<Vocabulary["matchPhrase"]> {
  const phrase = vocabulary.matchPhrase(tokens, at);
  if (phrase === undefined || phrase.named !== undefined) return phrase;
  for (let inside = at + 1; inside < at + phrase.length; inside += 1)
    if (quantityAt.has(inside)) return undefined;
  return phrase;
}

/** "us", "it" and the like are names only in capitals; a one-word alias that is an everyday verb is not one. */
function isPlainWord(tokens: readonly Token[], at: number, length: number, named: Named): boolean {
  const token = tokens[at];
  if (length > 1 || !token) return false;
  if (FUNCTION_WORDS.has(token.text)) return true;
  // "the paper" is the source, "paper" in "white paper" is not.
  return named.kind === "source" && token.joined;
}

function respell(token: Token, vocabulary: Vocabulary): Token {
  if (token.kind !== "word" || token.text.length < 3) return token;
  if (vocabulary.isKnown(token.stem) || vocabulary.conceptsOf(token.stem).length > 0) return token;
  if (saysNothing(token) || LIGHT_WORDS.has(token.text) || NEGATIONS.has(token.text)) return token;
  const corrected = vocabulary.spelling.correct(token.text);
  return corrected ? { ...token, text: corrected, stem: stemWord(corrected) } : token;
}

/** The term that a question word asks for, right behind it. */
function readFocus(terms: readonly Term[], tokens: readonly Token[]): string | undefined {
  for (const term of terms) {
    if (/^[exq]:/.test(term.key)) continue;
    const before = tokens
      .slice(Math.max(0, term.at - 2), term.at)
      .map(({ text }) => text)
      .join(" ");
    if (/(?:^| )(?:which|what|whose|how many)$/.test(before)) return term.key;
    // "which kinds of ferry": ferries.
    if (/(?:^| )(?:kinds?|sorts?|types?) of$/.test(before)) return term.key;
  }
  return undefined;
}
