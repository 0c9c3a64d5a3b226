import { expect, test } from "vitest";
import { compareSilence } from "../../../src/core/answering/claim/slots/compare-silence.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { readText } from "../../../src/core/understanding/read-text.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const vocabulary = compileVocabulary(desk.pack);
const kept = { statement: "Acme will not say whether the fire explains the sale." } as Fact;

test.each([
  ["Acme confirmed that the fire explains the sale", "differ"],
  ["The fire explains the sale of Acme", "uncovered"],
  ["Acme refuses to say whether the fire explains the sale", "none"],
] as const)("%s: %s", (claim, expected) => {
  expect(compareSilence(readText(claim, vocabulary), kept)).toBe(expected);
});

const open = { statement: "The council is examining whether Acme knew of the fire." } as Fact;

test.each([
  ["The council confirmed that Acme knew of the fire", "differ"],
  ["Acme knew of the fire", "uncovered"],
  ["The council investigates whether Acme knew of the fire", "none"],
] as const)("%s: %s", (claim, expected) => {
  expect(compareSilence(readText(claim, vocabulary), open)).toBe(expected);
});
