import { expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);
const desk = createDesk(
  {
    ...fixture,
    facts: [
      ...fixture.facts,
      told("auction", "SeaLark's auction of old lifeboats begins at 7.40am.", {
        value: { text: "7.40am" },
        questions: ["How early does the auction begin?", "Is there an auction of lifeboats?"],
        denies: ["The lifeboats are given to a museum"],
      }),
      told("auctioneer", "Dag Ellery has hired an auctioneer for the lifeboats.", {
        subject: "ellery",
        date: "2031-03-10",
        questions: ["Who hired an auctioneer?", "Is there an auctioneer?"],
      }),
      told("canteen", "SeaLark's canteen shuts at midnight.", {
        value: { text: "midnight" },
        questions: ["How late does the canteen shut?", "Is the canteen open at night?"],
      }),
    ],
  },
  readEnglish(),
);

test.each([
  ["What time is the auction of lifeboats?", "auction"],
  ["When does the canteen shut?", "canteen"],
])("an hour answers what asks for a time: %s", (question, id) => {
  expect(desk.ask(question).answer.facts[0]).toBe(id);
});

test.each([
  ["SeaLark's auction of old lifeboats begins at 7:40 am", "supported"],
  ["SeaLark's auction of old lifeboats begins at 8.10am", "contradicted"],
  ["SeaLark's canteen shuts at noon", "contradicted"],
  ["The lifeboats are given to a museum at noon", "contradicted"],
] as const)("a claim is held to it: %s: %s", (claim, verdict) => {
  expect(desk.check(claim).answer.verdict).toBe(verdict);
});
