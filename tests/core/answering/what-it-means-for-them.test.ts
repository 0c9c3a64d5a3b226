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
      told("bakers-flour", "The bakers had to send for flour."),
      told("bakers-aid", "The bakers are to get a loan.", { status: "planned" }),
    ],
  },
  readEnglish(),
);
const ask = (question: string) => desk.ask(question).answer;

test.each([
  "what does all this mean for the bakers?",
  "so how will this affect bakers",
  "can you tell me what it means for the bakers?",
  "what is the impact on the bakers?",
])("what is told of those asked about, what is to come first: %s", (question) => {
  expect(ask(question).facts).toEqual(["bakers-aid", "bakers-flour"]);
});

test.each(["what does all this mean for the florists?", "how will this affect astronauts?"])(
  "nothing is told of others: %s",
  (question) => {
    expect(ask(question).kind).toBe("abstention");
  },
);
