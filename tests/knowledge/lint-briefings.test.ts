import { expect, test } from "vitest";
import { lintPack } from "../../src/knowledge/lint-pack.ts";
import { loadPack } from "../../src/knowledge/load-pack.ts";
import { describeProblem } from "../../src/knowledge/pack-error.ts";
import { plant } from "./plant.ts";

const FILE = "briefings.yaml";
const lint = (passage: string | RegExp, instead: string): string =>
  lintPack(loadPack(plant(FILE, passage, instead)))
    .map(describeProblem)
    .join("\n");

test.each([
  [
    "too few facts",
    "closed, cracks, island-cut-off, ",
    "",
    /overall: .* has 3 facts; choose 5 to 8/,
  ],
  ["a fact that is said twice", "closed, cracks,", "closed, closed,", /overall: .* closed twice/],
  ["an opinion among the facts", "[closed,", "[tunnel-better,", /tunnel-better is an opinion/],
  ["a fact among the opinions", "[neglect]", "[mayor]", /mayor is no opinion/],
  ["nothing left open", "open: [tunnel-payer, afterwards]", "open: []", /leaves nothing open/],
  [
    "a figure that no fact has",
    "are 25% higher",
    "are 30% higher",
    /crossing: the figure 30 of the/,
  ],
  ["a word for two briefings", "words: [boats,", "words: [boats, summary,", /"summary" asks for/],
])("finds %s, with its line", (_, passage, instead, message) => {
  const found = lint(passage, instead);
  expect(found).toMatch(message);
  expect(found).toMatch(/briefings\.yaml:\d+/);
});

test("a briefing of a fact that is not there is no pack", () => {
  const directory = plant(FILE, "[closed,", "[opened-again,");
  expect(() => loadPack(directory)).toThrow(/briefings\.yaml:\d+ overall: there is no fact opened/);
});
