import { cleanMessage } from "./clean-message.ts";
import { FUNCTION_WORDS, LIGHT_WORDS, NEGATIONS, NOISE_WORDS } from "./everyday-words.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { type DateMention, meantSpan, readDates } from "./read-dates.ts";
import { type QuantityMention, readQuantities } from "./read-quantities.ts";
import { stemWord } from "./stem-word.ts";
import { type Token, tokenize } from "./tokenize.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { keyOfName, type Named } from "./word-meanings.ts";

/** A unit of meaning that can be matched: a word, a phrase, a name or a figure. */
export interface Term {
  /** Stem, phrase, `e:` entity id, `x:` uncovered name or `q:` amount. */
  readonly key: string;
  /** Keys of what means nearly the same. */
  readonly concepts: readonly string[];
  readonly light: boolean;
  /** False for a content word that the pack never uses and no everyday group explains. */
  readonly known: boolean;
  readonly at: number;
}

/** A word of content: no name, no figure, no word of asking. */
export function isContent({ key, light }: Pick<Term, "key" | "light">): boolean {
  return !light && !/^[exq]:/.test(key);
}

export interface Mention {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
}

/** A text as the engine sees it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
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

const DIRECTIONS: readonly (readonly [string, "up" | "down"])[] = [
  ["c:down", "down"],
  ["c:up", "up"],
];

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
      if (phrase.key !== "")
        terms.push({ key: phrase.key, concepts: phrase.concepts, light: false, known: true, at });
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
  const negations = findNegations(tokens, mentions).filter((index) => phrased[index] !== 1);
  return {
    text,
    tokens,
    terms,
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

/** Grammar and chat noise; a word of noise that names something has been read as a name before. */
function saysNothing({ text, stem }: Token): boolean {
  if (FUNCTION_WORDS.has(text) || NOISE_WORDS.has(text)) return true;
  return FUNCTION_WORDS.has(stem) && !DEEDS.has(stem);
}

/** Who "owns" or "backs" a thing says something; "its own" and "back then" do not. */
const DEEDS = new Set(["own", "back"]);

function wordTerm(token: Token, at: number, vocabulary: Vocabulary, compound: boolean): Term {
  // In "run-up" nobody runs: a part of a compound stands for no synonym.
  const concepts = compound || token.joined ? [] : vocabulary.conceptsOf(token.stem);
  return {
    key: token.stem,
    concepts,
    light:
      LIGHT_WORDS.has(token.text) ||
      LIGHT_WORDS.has(token.stem) ||
      isUnknownAdverb(token, concepts, vocabulary),
    known: concepts.length > 0 || vocabulary.isKnown(token.stem),
    at,
  };
}

/** "merely", "happily": they colour a sentence and change nothing that is looked for. */
function isUnknownAdverb(
  token: Token,
  concepts: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  return (
    token.text.length > 4 &&
    token.text.endsWith("ly") &&
    concepts.length === 0 &&
    !vocabulary.isKnown(token.stem)
  );
}

/** "us", "it" and the like are names only in capitals; a one-word alias that is an everyday verb is not one. */
function isPlainWord(tokens: readonly Token[], at: number, length: number, named: Named): boolean {
  const token = tokens[at];
  if (length > 1 || !token) return false;
  if (FUNCTION_WORDS.has(token.text)) return true;
  // "the paper" is the source, "paper" in "white paper" is not.
  return named.kind === "source" && token.joined;
}

/**
 * A capitalised word inside a sentence that neither the pack nor English knows is a name of somebody not covered.
 */
function unknownName(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): string | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || token.joined) return undefined;
  if (!/^\p{Lu}[\p{L}\p{N}&.]+$/u.test(token.raw) || vocabulary.isKnown(token.stem))
    return undefined;
  if (
    saysNothing(token) ||
    LIGHT_WORDS.has(token.text) ||
    vocabulary.conceptsOf(token.stem).length > 0
  )
    return undefined;
  // "CFO", "HQ": an acronym is a word of the trade sooner than a name.
  if (/^\p{Lu}{2,4}s?$/u.test(token.raw)) return undefined;
  const shouting = tokens.every(
    (other) => other.kind !== "word" || other.raw === other.raw.toUpperCase(),
  );
  if (shouting) return isOrdinaryWord(token.text) ? undefined : token.raw;
  const previous = tokens[at - 1];
  const opensSentence = !previous || /^[.!?:\n"(-]$/.test(previous.text);
  if (opensSentence && isOrdinaryWord(token.text)) return undefined;
  return token.raw;
}

function respell(token: Token, vocabulary: Vocabulary): Token {
  if (token.kind !== "word" || token.text.length < 3) return token;
  if (vocabulary.isKnown(token.stem) || vocabulary.conceptsOf(token.stem).length > 0) return token;
  if (saysNothing(token) || LIGHT_WORDS.has(token.text) || NEGATIONS.has(token.text)) return token;
  const corrected = vocabulary.spelling.correct(token.text);
  return corrected ? { ...token, text: corrected, stem: stemWord(corrected) } : token;
}

/** The way things go, from the first word that says so; "no longer down" is left to negation. */
function readDirection(
  terms: readonly Term[],
  tokens: readonly Token[],
  quantities: readonly QuantityMention[],
): "up" | "down" | undefined {
  const beginsAt = new Map(quantities.map((quantity) => [quantity.from, quantity]));
  const ends = new Set(quantities.map(({ to }) => to));
  for (const term of terms) {
    if (term.key.startsWith("e:") || term.key.startsWith("x:")) continue;
    const token = tokens[term.at];
    if (token?.joined || token?.raw.endsWith("-")) continue;
    // "worth so much before the fall" tells of another time.
    const before = tokens.slice(Math.max(0, term.at - 3), term.at).map(({ text }) => text);
    if (before.some((text) => /^(?:before|until|prior|after|since)$/.test(text))) continue;
    // To "drop 40 million on" a thing is to spend.
    const sum = beginsAt.get(term.at + 1);
    const isSpent = term.concepts.includes("c:spend");
    if (sum && isSpent && /^(?:on|into)$/.test(tokens[sum.to]?.text ?? "")) continue;
    const direction = DIRECTIONS.find(([concept]) => term.concepts.includes(concept));
    if (direction) return direction[1];
  }
  // "up 3%" has only a particle to say it.
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    // "3% higher", "ripped 3% lower".
    const way = ends.has(index) ? BY_DEGREES.get(token.text) : undefined;
    if (way) return way;
    if (PHRASAL.test(tokens[index - 1]?.text ?? "")) continue;
    if (token.text === "up" && (!next || next.kind === "number" || next.text === "by")) return "up";
  }
  return undefined;
}

/** Behind a figure they say which way it went. */
const BY_DEGREES: ReadonlyMap<string, "up" | "down"> = new Map([
  ["higher", "up"],
  ["dearer", "up"],
  ["pricier", "up"],
  ["costlier", "up"],
  ["stronger", "up"],
  ["lower", "down"],
  ["cheaper", "down"],
  ["weaker", "down"],
]);

/** Verbs whose "up" is no rise: "set up by". */
const PHRASAL =
  /^(?:set|sets|setting|made|makes?|put|puts|took|takes?|brought|built|ends?|ended|comes?|came|backed|backs?|gave|gives?|signed|starts?|started|teams?|teamed|owned|followed|cleaned|picked|opened|owns?|shows?|showed|turned|turns?|cough(?:ed|ing)?|pon(?:y|ied)|stump(?:ed)?|snap(?:ped|s)?|rack(?:ed|s)?|shor(?:e|ed)|bl(?:ow|ew|own)|wrap(?:ped)?)$/;

const MUCH = new Set(["much", "more", "many", "most"]);
const LITTLE = new Set(["little", "less", "few", "fewer", "least", "fewest"]);

/** What is "too strict" goes too far, what is "too weak" not far enough. */
const TOO_MUCH = new Set(
  "strict harsh tough severe strong heavy big large high broad long far costly expensive".split(
    " ",
  ),
);
const TOO_LITTLE = new Set(
  "weak lax soft lenient light loose small low narrow short timid cheap".split(" "),
);

/** Undefined where both ways are spoken of, where it is asked for, or where it only qualifies a figure. */
function readDegree(tokens: readonly Token[]): "much" | "little" | undefined {
  const says = (words: ReadonlySet<string>): boolean =>
    tokens.some((token, at) => {
      const before = tokens[at - 1]?.text;
      const after = tokens[at + 1];
      return (
        words.has(token.text) &&
        before !== "how" &&
        before !== "as" &&
        after?.text !== "than" &&
        after?.kind !== "number"
      );
    });
  const isToo = (words: ReadonlySet<string>): boolean =>
    tokens.some(({ text }, at) => words.has(text) && tokens[at - 1]?.text === "too");
  const much = says(MUCH) || isToo(TOO_MUCH);
  const little = says(LITTLE) || isToo(TOO_LITTLE);
  return much === little ? undefined : much ? "much" : "little";
}

const NO_WORDS = new Set([
  "no",
  "none",
  "nobody",
  "nothing",
  "neither",
  "without",
  "unless",
  "zero",
]);

const EXCLUSIVE =
  /\b(?:only|solely|exclusively|purely|nothing but|limited to|restricted to|confined to)\b/;

/** "only A"; "only 40" and "not only" leave others in. */
function isExclusive(tokens: readonly Token[], quantities: readonly QuantityMention[]): boolean {
  const begins = new Set(quantities.map(({ from }) => from));
  const isOfFigure = (at: number): boolean =>
    Array.from({ length: ONLY_REACHES }, (_, by) => at + by + 1).some((index) => begins.has(index));
  const said = tokens.filter(
    ({ text }, at) => text !== "only" || !(isOfFigure(at) || tokens[at - 1]?.text === "not"),
  );
  return EXCLUSIVE.test(said.map(({ text }) => text).join(" "));
}
/** Tokens from "only" to the figure it belittles: "only cost an estimated 40". */
const ONLY_REACHES = 3;

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

/** What a negation is about: the next word of content in its clause, else the one before. */
function deniedBy(
  at: number | undefined,
  terms: readonly Term[],
  tokens: readonly Token[],
): Term | undefined {
  if (at === undefined) return undefined;
  const content = terms.filter(isContent);
  const next = content.find((term) => term.at > at && !SUPPOSED.test(tokens[term.at]?.text ?? ""));
  const inClause = next && !tokens.slice(at, next.at).some(({ text }) => /^[,;.:]$/.test(text));
  return inClause ? next : content.filter((term) => term.at < at).at(-1);
}

/** "not expected to open": what is denied is what one would expect. */
const SUPPOSED = /^(?:expect(?:s|ed)?|likely|supposed|thought|believed|meant|bound|due)$/;

/** What is not named, given or stated is left out by the source, not denied. */
const OF_TELLING =
  /^(?:name[sd]?|given?|gives|state[sd]?|say|said|mention\w*|specif\w+|identif\w+|disclos\w+)$/;

/** What a source does or leaves undone: "does not say", "never mentions". */
const TELLS =
  /^(?:names?|gives?|states?|says?|mentions?|specify|identify|disclose|tells?|explains?|lists?|reports?|describes?|quotes?|cites?|provides?|covers?|settles?|settle|address|go|discuss|specif\w+)$/;

/** "no i meant the other one", "no way": a reply, and no "no" of something. */
const REPLIED =
  /^(?:i|im|you|u|we|they|he|she|it|its|that|thats|this|the|not|no|way|idea|problem|worries|need|thanks|thank|wait|what|which|who|when|where|why|how|is|are|was|were|do|does|did|can|could|but|and|so|just|really|sorry)$/;

/** Who "refused to pay" did not pay. */
const REFUSES = new Set(
  "refuse refuses refused refusing decline declines declined declining fail fails failed failing unable unwilling".split(
    " ",
  ),
);

/** Indexes of the words that negate. */
function findNegations(tokens: readonly Token[], mentions: readonly Mention[]): number[] {
  // "the report does not say" is about the source, not about what is said.
  const behindSource = new Set(
    mentions.flatMap(({ named, to }) => (named.kind === "source" ? [to, to + 1, to + 2] : [])),
  );
  const ofSource = (index: number): boolean =>
    behindSource.has(index) &&
    tokens[index - 1]?.text !== "that" &&
    (NO_WORDS.has(tokens[index]?.text ?? "") ||
      tokens.slice(index + 1, index + 4).some(({ text }) => TELLS.test(text)));
  const ofTelling = (index: number): boolean =>
    tokens.slice(index + 1, index + 8).some(({ text }) => OF_TELLING.test(text)) &&
    (tokens[index]?.text === "neither" ||
      /^(?:is|are|was|were|does|do|did)$/.test(tokens[index - 1]?.text ?? ""));
  return tokens.flatMap((token, index) => (negates(token, index) ? [index] : []));

  function negates(token: Token, index: number): boolean {
    if (ofSource(index)) return false;
    if ((token.text === "neither" || token.text === "not") && ofTelling(index)) return false;
    const following = tokens[index + 1];
    const opensReply = index === 0 && token.text === "no" && REPLIED.test(following?.text ?? "");
    const isNo = NO_WORDS.has(token.text) && !opensReply && following?.kind === "word";
    if (isNo && tokens[index - 1]?.text !== "or") return true;
    if (REFUSES.has(token.text) && following?.text === "to") return true;
    if (!NEGATIONS.has(token.text)) return false;
    // "didn't X fall?" asks whether it did; "not just", "not only", "or not" and what "was not always so" deny nothing.
    const next = tokens[index + 1]?.text;
    return (
      index > 1 &&
      next !== "just" &&
      next !== "only" &&
      next !== "merely" &&
      next !== "always" &&
      tokens[index - 1]?.text !== "or"
    );
  }
}
