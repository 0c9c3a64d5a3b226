import { expect, test } from "vitest";
import type { Entity } from "../../../src/core/entity.ts";
import { readQuestion } from "../../../src/core/understanding/read-question.ts";
import { readText } from "../../../src/core/understanding/read-text.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

const pack = await openPack(FIXTURE_PACK);
const vocabulary = compileVocabulary(pack);
const read = (text: string) => readQuestion(readText(text, vocabulary));

test.each([
  ["list all the ferries", true],
  ["what does every islander pay?", true],
  ["did it close every school?", false],
  ["can they inspect all those cables?", false],
])("%s asks for a list: %s", (text, asksList) => {
  expect(read(text).asksList).toBe(asksList);
});

test.each([
  ["which ferries run?", "ferri"],
  ["which kinds of ferry run?", "ferri"],
  ["what sort of cable broke?", "cabl"],
])("%s asks for %s", (text, focus) => {
  expect(read(text).reading.focus).toBe(focus);
});

test.each([
  ["when did the bridge close?", ["date"]],
  ["what broke, and when?", ["date"]],
  ["what did the ferries do when the bridge closed?", []],
  ["why would fares rise when sales fall?", ["reason", "text"]],
  ["last time anyone repaired the Petrel?", ["date"]],
])("%s wants %j", (text, wants) => {
  expect(read(text).wants).toEqual(wants);
});

test.each([
  ["the Petrel?", true],
  ["what is the Petrel", true],
  ["who made Ambler", false],
])("%s asks what a name is: %s", (text, asksWhatItIs) => {
  expect(read(text).asksWhatItIs).toBe(asksWhatItIs);
});

test("the last word of a description stands for it, unless it ends others or names a kind", () => {
  const described = (id: string, name: string): Entity => {
    return { id, name, kind: "body", pronoun: "it", aliases: [], unnamed: false };
  };
  const withBodies = compileVocabulary({
    ...pack,
    entities: [
      ...pack.entities,
      described("guild", "the pilot guild"),
      described("harbor-fund", "the harbor fund"),
      described("relief-fund", "the relief fund"),
      described("line", "the night ferry"),
    ],
  });
  const entitiesOf = (text: string) => readQuestion(readText(text, withBodies)).entities;
  expect(entitiesOf("does the guild admit it?")).toEqual(["guild"]);
  expect(entitiesOf("does the fund admit it?")).toEqual([]);
  expect(entitiesOf("does the ferry run?")).toEqual([]);
});
