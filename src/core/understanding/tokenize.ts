import { spellOut } from "./short-forms.ts";
import { stemWord } from "./stem-word.ts";

/** One word, number or mark of a cleaned message. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** Lower case, possessive ending off: "Acme's" is `acme`. */
  readonly text: string;
  /** As it was typed. */
  readonly raw: string;
  /** Porter2 stem of a word, the text itself otherwise. */
  readonly stem: string;
  /** Tied to the word before it by a hyphen. */
  readonly joined: boolean;
  /** Offsets in the cleaned message. */
  readonly start: number;
  readonly end: number;
}

/** The letters of a currency right before its sum are a token of their own: "SFr4.1bn", "EUR20m". */
const TOKEN =
  /(?<code>(?:SFr|Sfr|sfr|Rs|USD|EUR|GBP|CHF)(?=\d))|(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)|(?<word>[\p{L}\p{N}]+(?:['&.][\p{L}\p{N}]+)*)|(?<mark>[^\s])/gu;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, "not"],
  [/'re$/, "are"],
  [/'ve$/, "have"],
  [/'ll$/, "will"],
  [/'d$/, "would"],
  [/'m$/, "am"],
];

const PRONOUN_IS = /^(?:who|what|where|when|why|how|that|there|it|he|she|here|which)'s$/;

/** Splits a cleaned message; offsets refer to it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const joined = text[start - 1] === "-" && /[\p{L}\p{N}]/u.test(text[start - 2] ?? "");
    const push = (kind: Token["kind"], word: string): void => {
      tokens.push({
        kind,
        text: word,
        raw,
        stem: kind === "word" ? stemWord(word) : word,
        joined,
        start,
        end,
      });
    };
    if (match.groups?.["number"]) {
      push("number", raw.replaceAll(",", ""));
    } else if (match.groups?.["code"]) {
      push("word", raw.toLowerCase());
    } else if (match.groups?.["word"]) {
      for (const word of splitWord(raw)) push("word", word);
    } else {
      push("mark", raw);
    }
  }
  return tokens;
}

function splitWord(raw: string): readonly string[] {
  const word = raw.toLowerCase();
  if (raw === "US" || word === "u.s" || word === "u.s.a") return ["usa"];
  const words = spellOut(raw);
  if (words) return words;
  if (PRONOUN_IS.test(word)) return [word.slice(0, -2), "is"];
  for (const [ending, meaning] of ENDINGS) {
    if (ending.test(word)) return [word.replace(ending, ""), meaning];
  }
  return [word.replace(/'s$|'$/, "")];
}
