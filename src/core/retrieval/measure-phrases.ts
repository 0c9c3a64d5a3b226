import type { Pack } from "../pack.ts";
import type { Reading } from "../understanding/read-text.ts";
import { tokenize } from "../understanding/tokenize.ts";

/** Finds the measures that a text asks for in a phrase of theirs, such as "how big" or "for a living". */
export interface MeasurePhrases {
  in(reading: Reading): ReadonlySet<string>;
}

/** Only phrases of several words: a single one may mean many things, and is ranked as a word. */
export function compileMeasurePhrases(pack: Pack): MeasurePhrases {
  const phrases = pack.lexicon.measures.flatMap(({ id, words }) =>
    words
      .map(wordsOf)
      .filter((phrase) => phrase.includes(" "))
      .map((phrase) => ({ id, phrase: ` ${phrase} ` })),
  );
  return {
    in({ tokens }) {
      const text = ` ${tokens
        .filter(({ kind }) => kind !== "mark")
        .map((token) => token.text)
        .join(" ")} `;
      return new Set(phrases.filter(({ phrase }) => text.includes(phrase)).map(({ id }) => id));
    },
  };
}

function wordsOf(text: string): string {
  return tokenize(text.toLowerCase())
    .filter(({ kind }) => kind !== "mark")
    .map((token) => token.text)
    .join(" ");
}
