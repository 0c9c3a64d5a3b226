/** A number that the scorer of texts is tuned by. */
interface Tuning {
  readonly value: number;
  readonly range: readonly [number, number];
  readonly effect: string;
}

/**
 * Every number of the lexical scorer with its range and what it does. docs/benchmarks.md repeats the table, and a test
 * compares the two. Tuned on the first half of the public questions; the second half was held back.
 */
export const LEXICAL_TUNING = {
  synonym: {
    value: 0.86,
    range: [0, 1],
    effect: "what a synonym counts for beside the word itself",
  },
  misspelt: {
    value: 0.8,
    range: [0, 1],
    effect: "what a known word one edit away counts for where the typed word is unknown",
  },
  context: {
    value: 0.4,
    range: [0, 1],
    effect: "presence of a word that stands only around a statement: its paragraph, its title",
  },
  pair: {
    value: 0.35,
    range: [0, 1],
    effect: "share of its rarity that a pair of neighbouring words adds",
  },
  kindOfValue: {
    value: 1,
    range: [0, 2],
    effect: "share of its rarity that a value of the kind that is asked for adds",
  },
  lightWord: {
    value: 0.5,
    range: [0, 1],
    effect: "share of its rarity that a word of asking or chatting keeps",
  },
  functionWord: {
    value: 0.5,
    range: [0, 1],
    effect: "the same for words of grammar",
  },
  repetition: {
    value: 1,
    range: [0, 2],
    effect:
      "how much more a word counts that many of the ways of asking for a text have: k1 of BM25 over them, 0 for no more",
  },
  nearestView: {
    value: 0.4,
    range: [0, 1],
    effect: "how much the nearest way of asking counts beside all that is known of the text",
  },
  coversQuestion: {
    value: 0.7,
    range: [0, 1],
    effect:
      "how much the covered part of a question counts beside the covered part of the stored question",
  },
} as const satisfies Readonly<Record<string, Tuning>>;

type Scoring = Readonly<Record<keyof typeof LEXICAL_TUNING, number>>;

export const LEXICAL_SCORING: Scoring = Object.fromEntries(
  Object.entries(LEXICAL_TUNING).map(([name, { value }]) => [name, value]),
) as Scoring;
