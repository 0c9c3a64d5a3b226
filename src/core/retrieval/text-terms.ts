import { FUNCTION_WORDS, LIGHT_WORDS } from "../understanding/everyday-words.ts";
import { type Token, tokenize } from "../understanding/tokenize.ts";
import { LEXICAL_SCORING } from "./lexical-scoring.ts";
import type { IndexTerm } from "./postings.ts";

/** A word of a text as the index takes it, with the words it may be a misspelling of. */
export interface TextWord {
  /** Lower case, as it was typed. */
  readonly text: string;
  /** Stem of the word; of what it may stand for where it is misspelt. */
  readonly stems: readonly string[];
  readonly share: number;
  readonly isMisspelt: boolean;
}

const NONE: readonly string[] = [];
/** A misspelt word stands for no more than this many in a pair. */
const READINGS = 3;

/** The words of any text. `spell` gives the stems that an unknown word may stand for. */
export function textWords(
  tokens: readonly Token[],
  spell: (token: Token) => readonly string[] = () => NONE,
): TextWord[] {
  return tokens.flatMap((token) => {
    if (token.kind === "mark") return [];
    const spellings = spell(token);
    return [
      {
        text: token.text,
        stems: spellings.length > 0 ? spellings : [token.stem],
        share: shareOf(token),
        isMisspelt: spellings.length > 0,
      },
    ];
  });
}

function shareOf({ text, stem }: Token): number {
  if (FUNCTION_WORDS.has(text) || FUNCTION_WORDS.has(stem)) return LEXICAL_SCORING.functionWord;
  return LIGHT_WORDS.has(text) || LIGHT_WORDS.has(stem) ? LEXICAL_SCORING.lightWord : 1;
}

/** Terms of words, each once, and of pairs of neighbours. */
export function wordTerms(words: readonly TextWord[]): IndexTerm[] {
  const terms = new Map<string, IndexTerm>();
  const add = (term: IndexTerm): void => {
    if (!terms.has(term.key)) terms.set(term.key, term);
  };
  for (const { text, stems, share, isMisspelt } of words) {
    const key = isMisspelt ? text : (stems[0] ?? text);
    add({ key, concepts: NONE, share, ...(isMisspelt && { spellings: stems }) });
  }
  addPairs(words);
  // Words of content are neighbours across the words of grammar between them.
  addPairs(words.filter(({ share }) => share > LEXICAL_SCORING.functionWord));
  return [...terms.values()];

  function addPairs(row: readonly TextWord[]): void {
    row.forEach((word, at) => {
      const next = row[at + 1];
      if (!next) return;
      const share = LEXICAL_SCORING.pair * Math.min(word.share, next.share);
      for (const left of word.stems.slice(0, READINGS))
        for (const right of next.stems.slice(0, READINGS))
          add({ key: `${left} ${right}`, concepts: NONE, share, bonus: true });
    });
  }
}

type TextValueKind = "number" | "date" | "name" | "money" | "percent";

/** Terms for the kinds of value that a text holds. */
export function valueTerms(text: string): IndexTerm[] {
  const kinds = new Set<TextValueKind>();
  const tokens = tokenize(text);
  tokens.forEach((token, at) => {
    if (token.kind === "number") {
      kinds.add("number");
      if (YEAR.test(token.text)) kinds.add("date");
    } else if (NUMBER_WORD.test(token.text)) kinds.add("number");
    else if (MONTH.test(token.text) && isCapital(token)) kinds.add("date");
    else if (ORDINAL.test(token.text)) kinds.add("date");
    else if (token.kind === "word" && at > 0 && isCapital(token) && tokens[at - 1]?.text !== ".")
      kinds.add("name");
    if (CURRENCY.test(token.text)) kinds.add("money");
    if (token.text === "%" || token.text === "percent") kinds.add("percent");
  });
  return [...kinds].map(valueTerm);
}

/** Terms for the kind of value that a question asks for. */
export function wantedValueTerms(question: string): IndexTerm[] {
  const asked = WANTED.find(([pattern]) => pattern.test(question));
  return asked ? [valueTerm(asked[1])] : [];
}

function valueTerm(kind: TextValueKind): IndexTerm {
  return {
    key: `kind:${kind}`,
    concepts: NONE,
    share: LEXICAL_SCORING.kindOfValue,
    bonus: true,
  };
}

function isCapital({ raw }: Token): boolean {
  return /^\p{Lu}/u.test(raw);
}

const YEAR = /^(?:1[0-9]|20)\d\d$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const ORDINAL = /^\d+(?:s|st|nd|rd|th)$/;
const CURRENCY = /^[$€£]$/;
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|quarter|dozen|percent|percentage)$/;

const WANTED: readonly (readonly [RegExp, TextValueKind])[] = [
  [/\b(?:what|which) (?:year|date|day|month|decade|century)\b|\bwhen\b/i, "date"],
  [
    /\bhow (?:many|much|long|old|far|large|big|high|tall|often|fast)\b|\bwhat (?:percent|percentage|number|amount|age)\b/i,
    "number",
  ],
  [/\bwho\b|\bwhose\b|\bwhom\b|\bwhere\b|\b(?:what|which) (?:city|country|state|place)\b/i, "name"],
];
