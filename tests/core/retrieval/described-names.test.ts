import { expect, test } from "vitest";
import { createDescribedNames } from "../../../src/core/retrieval/described-names.ts";
import { createNearWords } from "../../../src/core/retrieval/near-words.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

const fixture = await openPack(FIXTURE_PACK);
const pack = {
  ...fixture,
  kinds: [
    { id: "company", name: "company", plural: "companies", words: ["firm"] },
    { id: "place", name: "place", plural: "places", words: [] },
  ],
  entities: [
    { id: "acme", name: "Acme", kind: "company", aliases: ["the brewery"] },
    { id: "bolt", name: "Bolt", kind: "company", aliases: [] },
    { id: "saltby", name: "Saltby", kind: "place", aliases: [] },
  ].map((entity) => ({ ...entity, pronoun: "it" as const, unnamed: false })),
};
const vocabulary = compileVocabulary(fixture);
const english = readEnglish();
const described = createDescribedNames(
  pack,
  (stems) => createNearWords(stems, vocabulary, english),
  (stem) => (stem === "breweri" || stem === "taproom" ? ["c:taproom"] : []),
);
const strengthOf = (word: string, id: string): number =>
  described(word).find(({ key }) => key === `e:${id}`)?.strength ?? 0;

test("a word near an alias points to its entity, less than the alias's own word", () => {
  expect(strengthOf("beer", "acme")).toBeGreaterThan(0);
  expect(strengthOf("breweri", "acme")).toBeGreaterThan(strengthOf("beer", "acme"));
  expect(strengthOf("beer", "bolt")).toBe(0);
});

test("a word for a kind points to all of that kind, to each the less the more there are", () => {
  expect(strengthOf("firm", "acme")).toBe(strengthOf("firm", "bolt"));
  expect(strengthOf("firm", "acme")).toBeLessThan(strengthOf("place", "saltby"));
  expect(strengthOf("firm", "saltby")).toBe(0);
});

test("a word that means the same as an alias points to its entity nearly as the alias's own word does", () => {
  expect(strengthOf("taproom", "acme")).toBeGreaterThan(0);
  expect(strengthOf("taproom", "acme")).toBeLessThan(strengthOf("breweri", "acme"));
  expect(strengthOf("taproom", "bolt")).toBe(0);
});
