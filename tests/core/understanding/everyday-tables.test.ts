import { expect, test } from "vitest";
import { everydayAntonyms } from "../../../src/core/understanding/everyday-antonyms.ts";
import { OPPOSITES } from "../../../src/core/understanding/everyday-opposites.ts";
import { IDLE_PHRASES, PHRASES } from "../../../src/core/understanding/everyday-phrases.ts";
import { everydaySynonyms } from "../../../src/core/understanding/everyday-synonyms.ts";
import {
  AUXILIARIES,
  FUNCTION_WORDS,
  NEGATIONS,
  NOISE_WORDS,
  QUESTION_WORDS,
} from "../../../src/core/understanding/everyday-words.ts";
import { spellOut } from "../../../src/core/understanding/short-forms.ts";
import { stemWord } from "../../../src/core/understanding/stem-word.ts";
import { tokenize } from "../../../src/core/understanding/tokenize.ts";

const GROUPS_OF = everydaySynonyms(stemWord);
const stemsOf = (phrase: string): string =>
  tokenize(phrase)
    .map((token) => token.stem)
    .join(" ");
const isKin = (one: string, other: string): boolean =>
  GROUPS_OF.get(one)?.some((group) => GROUPS_OF.get(other)?.includes(group)) === true;
const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((entry, at) => list.indexOf(entry) !== at);

test("no word stands on both sides of a pair of opposites", () => {
  for (const [left, right] of OPPOSITES) {
    const there = new Set(right.map(stemWord));
    expect(left.filter((word) => there.has(stemWord(word)))).toEqual([]);
  }
});

test("no group of synonyms holds opposites", () => {
  const pairs = [
    ...OPPOSITES.flatMap(([left, right]) =>
      left.flatMap((one) => right.map((other) => [one, other])),
    ),
    ...everydayAntonyms(),
  ];
  const kin = pairs.filter(([one = "", other = ""]) => {
    const [a, b] = [stemWord(one), stemWord(other)];
    return a !== b && isKin(a, b);
  });
  expect(kin).toEqual([]);
});

test("no phrase is listed twice for one word or as idle, in whatever form", () => {
  const listed = PHRASES.map(([phrase, word]) => `${stemsOf(phrase)} (${word})`);
  expect(repeated([...listed, ...IDLE_PHRASES.map(stemsOf)])).toEqual([]);
  const phrases = new Set(PHRASES.map(([phrase]) => stemsOf(phrase)));
  expect(IDLE_PHRASES.filter((phrase) => phrases.has(stemsOf(phrase)))).toEqual([]);
});

test("a phrase is more than a word, and no idle one asks or denies", () => {
  expect(PHRASES.filter(([phrase]) => !phrase.includes(" "))).toEqual([]);
  const asking = IDLE_PHRASES.filter((phrase) => QUESTION_WORDS.has(phrase.split(" ")[0] ?? ""));
  expect(asking).toEqual([]);
});

test("the particle of a phrasal verb may stand behind its object", () => {
  const meaning = new Map(PHRASES.map(([phrase, word]) => [phrase, word]));
  expect(meaning.get("turn down")).toBe("reject");
  expect(meaning.get("turn it down")).toBe("reject");
});

test("chat noise asks, denies and carries no grammar", () => {
  const told = [...NOISE_WORDS].filter(
    (word) =>
      QUESTION_WORDS.has(word) ||
      AUXILIARIES.has(word) ||
      NEGATIONS.has(word) ||
      FUNCTION_WORDS.has(word),
  );
  expect(told).toEqual([]);
});

test.each([
  ["atm", ["at", "the", "moment"]],
  ["ATM", undefined],
  ["sec", ["seconds"]],
  ["SEC", undefined],
  ["PPL", ["people"]],
  ["hows", ["how", "is"]],
  ["constructor", undefined],
])("%s stands for %s", (short, words) => {
  expect(spellOut(short)).toEqual(words);
});

test.each([
  ["choose", "chose chosen choosing"],
  ["freeze", "froze frozen freezes"],
  ["country", "countries"],
  ["company", "companies"],
  ["crisis", "crises"],
  ["spokesman", "spokesmen spokeswoman spokespeople"],
  ["life", "lives"],
  ["veto", "vetoed vetoes"],
  ["rebuild", "rebuilt"],
])("all forms of %s go by one stem: %s", (word, forms) => {
  for (const form of forms.split(" ")) expect(stemWord(form)).toBe(stemWord(word));
});

test.each([
  ["imports", "important"],
  ["authorities", "author"],
  ["customs", "customer"],
  ["intern", "international"],
  ["executive", "execution"],
  ["several", "severe"],
  ["department", "depart"],
])("%s is not %s", (word, other) => {
  expect(stemWord(word)).not.toBe(stemWord(other));
});
