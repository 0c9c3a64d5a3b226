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

const TOKEN =
  /(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)|(?<word>[\p{L}\p{N}]+(?:['&.][\p{L}\p{N}]+)*)|(?<mark>[^\s])/gu;

/** Contractions in full, so that negation and pronouns are words of their own. */
const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "can't": ["can", "not"],
  cannot: ["can", "not"],
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  "let's": ["let", "us"],
  dont: ["do", "not"],
  doesnt: ["does", "not"],
  didnt: ["did", "not"],
  isnt: ["is", "not"],
  wasnt: ["was", "not"],
  arent: ["are", "not"],
  werent: ["were", "not"],
  cant: ["can", "not"],
  wont: ["will", "not"],
  wouldnt: ["would", "not"],
  couldnt: ["could", "not"],
  shouldnt: ["should", "not"],
  hasnt: ["has", "not"],
  havent: ["have", "not"],
  hadnt: ["had", "not"],
  aint: ["is", "not"],
  whos: ["who", "is"],
  whats: ["what", "is"],
  wheres: ["where", "is"],
  whens: ["when", "is"],
  hows: ["how", "is"],
  thats: ["that", "is"],
  theres: ["there", "is"],
  im: ["i", "am"],
  ive: ["i", "have"],
  gonna: ["going", "to"],
  wanna: ["want", "to"],
  gotta: ["have", "to"],
};

/** What people type on a phone. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  u: ["you"],
  ur: ["your"],
  r: ["are"],
  n: ["and"],
  q: ["question"],
  wat: ["what"],
  wut: ["what"],
  wht: ["what"],
  hw: ["how"],
  wen: ["when"],
  whn: ["when"],
  wher: ["where"],
  hu: ["who"],
  y: ["why"],
  tmrw: ["tomorrow"],
  tmr: ["tomorrow"],
  "2day": ["today"],
  yr: ["year"],
  yrs: ["years"],
  ppl: ["people"],
  w: ["with"],
  wo: ["without"],
  abt: ["about"],
  bc: ["because"],
  cuz: ["because"],
  coz: ["because"],
  cos: ["because"],
  thx: ["thanks"],
  tx: ["thanks"],
  ty: ["thanks"],
  tysm: ["thanks"],
  govt: ["government"],
  gov: ["government"],
  vs: ["versus"],
  pct: ["percent"],
  dat: ["that"],
  da: ["the"],
  dis: ["this"],
  devs: ["developers"],
  dev: ["developer"],
  amt: ["amount"],
  mkt: ["market"],
  mins: ["minutes"],
  secs: ["seconds"],
  sec: ["seconds"],
  hrs: ["hours"],
  mths: ["months"],
  wks: ["weeks"],
  gd: ["good"],
  plz: ["please"],
  pls: ["please"],
  pleas: ["please"],
  ok: ["okay"],
  b4: ["before"],
  dey: ["they"],
  acc: ["according"],
  gimme: ["give", "me"],
  tldr: ["summary"],
  wtf: ["what"],
  prob: ["probably"],
  probs: ["probably"],
  bout: ["about"],
  nd: ["and"],
  infos: ["information"],
  info: ["information"],
  cud: ["could"],
  shud: ["should"],
  wud: ["would"],
  hav: ["have"],
  im: ["i", "am"],
  alot: ["much"],
};

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
  const short = Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : undefined;
  if (short) return short;
  const whole = Object.hasOwn(CONTRACTIONS, word) ? CONTRACTIONS[word] : undefined;
  if (whole) return whole;
  if (PRONOUN_IS.test(word)) return [word.slice(0, -2), "is"];
  for (const [ending, meaning] of ENDINGS) {
    if (ending.test(word)) return [word.replace(ending, ""), meaning];
  }
  return [word.replace(/'s$|'$/, "")];
}
