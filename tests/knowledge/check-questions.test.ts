import { expect, test } from "vitest";
import { createDesk } from "../../src/core/create-desk.ts";
import { checkQuestions } from "../../src/knowledge/check-questions.ts";
import { listVerdicts } from "../../src/knowledge/list-verdicts.ts";
import { loadPack } from "../../src/knowledge/load-pack.ts";
import { describeProblem } from "../../src/knowledge/pack-error.ts";
import { readEnglish } from "../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";
import { plant } from "./plant.ts";

const check = (directory: string): string[] => {
  const loaded = loadPack(directory);
  return checkQuestions(loaded, createDesk(loaded.pack, readEnglish())).map(describeProblem);
};

test("each example question of the fixture pack finds its own entry", () => {
  expect(check(FIXTURE_PACK)).toEqual([]);
});

test("a question that nothing in the fact answers is found, with where it leads", () => {
  const misled = "Thanks a lot!";
  const found = check(plant("facts/supplies.yaml", "Does the military help?", misled));
  expect(found).toEqual([
    expect.stringMatching(/supplies\.yaml:\d+ navy-offer: "Thanks a lot!" gets small talk/),
  ]);
});

test.each([
  ["silences.yaml", "Is the city's money for one year or in all?", "city-or-town"],
  ["derivations.yaml", "How much money is missing?", "gap"],
])("so is one of %s: %s", (file, question, id) => {
  expect(check(plant(file, question, "Thanks a lot!"))).toEqual([
    expect.stringContaining(`${id}: "Thanks a lot!" gets: `),
  ]);
});

test("what asks for yes or no and gets no yes is listed, for the curator to judge", () => {
  const loaded = loadPack(FIXTURE_PACK);
  const listed = listVerdicts(loaded, createDesk(loaded.pack, readEnglish())).map(describeProblem);
  expect(listed).toContainEqual(
    expect.stringMatching(/hospital-place: no: "Is the hospital on the island\?"/),
  );
  expect(listed).toContainEqual(
    expect.stringMatching(/ambler-bankrupt: neither: "Does Ambler Steel still exist\?"/),
  );
  expect(listed.filter((line) => /"(?:How|When|Who|What|Why)\b/.test(line))).toEqual([]);
});
