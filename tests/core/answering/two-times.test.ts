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
      told("pilots-now", "SeaLark now has 12 pilots.", pilots(12, "2031-03")),
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
