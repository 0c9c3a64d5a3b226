import { expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);
const pilots = (amount: number, date: string): Partial<Fact> => ({
  value: { amount, unit: "pilots", qualifier: "exact" },
  measure: "pilots",
  date,
  questions: ["How many pilots does SeaLark have?", "What is SeaLark's number of pilots?"],
});
const desk = createDesk(
  {
    ...fixture,
    facts: [
      ...fixture.facts,
      told("pilots-then", "SeaLark had 30 pilots in 2025.", pilots(30, "2025")),
      told("trainees", "SeaLark trains 9 pilots at its school in Norcross.", {
        value: { amount: 9, unit: "pilots", qualifier: "exact" },
        questions: ["How many pilots does SeaLark train at its school?", "How big is the school?"],
      }),
      told("crew", "A crew of SeaLark's flagship counts 45 sailors.", {
        value: { amount: 45, unit: "sailors", qualifier: "exact" },
        questions: [
          "How many sailors are in the flagship's crew?",
          "How big is the flagship's crew?",
        ],
      }),
      told("crew-small", "SeaLark's smallest boat sails with 3 sailors.", {
        value: { amount: 3, unit: "sailors", qualifier: "exact" },
        questions: [
          "How many sailors does the smallest boat have?",
          "Who sails the smallest boat?",
        ],
      }),
      told("pilots-now", "SeaLark now has 12 pilots.", pilots(12, "2031-03")),
    ],
    derivations: [
      ...fixture.derivations,
      {
        id: "crews",
        kind: "difference",
        operands: ["crew", "crew-small"],
        questions: ["How many sailors fewer are there?", "What is the gap in sailors?"],
        says: "The flagship has {result} more",
      },
      {
        id: "sailors-by-pilots",
        kind: "ratio",
        operands: ["crew", "trainees"],
        questions: ["How many sailors for each trainee?", "What is the rate of sailors?"],
        refused: "Sailors and trainees are not of one ship.",
      },
    ],
  },
  readEnglish(),
);
const ask = (question: string) => desk.ask(question).answer;

test.each([
  "pilots of SeaLark: the drop between 2025 and March 2031",
  "the number of SeaLark pilots now and before",
])("%s: both figures are told, and what lies between them", (question) => {
  const answer = ask(question);
  expect([...answer.facts].sort()).toEqual(["pilots-now", "pilots-then"]);
  expect(answer.text).toMatch(/30 pilots - 12 pilots = 18|\b18\b/);
});

test("of two times one of which nothing is told of, no difference is made", () => {
  expect(ask("pilots of SeaLark: the drop between 2025 and 2028").text).not.toMatch(/\b18\b/);
});

test.each([
  "size of the flagship's crew vs the smallest boat",
  "how big is the flagship's crew compared to the smallest boat?",
])("%s: the figure that the pack compares it with is told beside it", (question) => {
  const answer = ask(question);
  expect([...answer.facts].sort()).toEqual(["crew", "crew-small"]);
  expect(answer.text).toContain("The flagship has 42 sailors more");
});

test("no comparison is told where none is asked for, nor what is of another unit", () => {
  expect(ask("how big is the crew of the flagship?").facts).toEqual(["crew"]);
  expect(ask("size of the flagship's crew vs the school").facts).not.toContain("trainees");
});
