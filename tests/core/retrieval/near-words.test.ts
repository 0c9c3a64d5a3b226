import { expect, test } from "vitest";
import { createNearWords } from "../../../src/core/retrieval/near-words.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

const vocabulary = compileVocabulary(await openPack(FIXTURE_PACK));
const near = createNearWords(
  ["bridg", "inspector", "fall", "rise", "legislatur", "money"],
  vocabulary,
  readEnglish(),
);

test("a word that no table of synonyms knows finds those of like meaning, nearest first", () => {
  expect(near("tunnel").map(({ key }) => key)).toContain("bridg");
  expect(near("parliament").map(({ key }) => key)).toContain("legislatur");
});

test("a word itself is not among its neighbours", () => {
  expect(near("money").map(({ key }) => key)).not.toContain("money");
});

test("words that exclude each other are no neighbours, however alike their use", () => {
  expect(readEnglish().cosine("rise", "fall") ?? 0).toBeGreaterThan(0.5);
  expect(near("rise").map(({ key }) => key)).not.toContain("fall");
});

test("a neighbour counts for less than the word itself", () => {
  for (const { strength } of near("parliament")) {
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(1);
  }
});
