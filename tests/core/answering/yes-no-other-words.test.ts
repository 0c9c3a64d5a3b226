import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);
const desk = createDesk(
  {
    ...fixture,
    entities: fixture.entities.map((entity) =>
      entity.id === "harrow" ? { ...entity, partOf: "sealark" } : entity,
    ),
    facts: [
      ...fixture.facts,
      told("buoys", "SeaLark is to hand over its buoys to the port on 5 June 2031.", {
        status: "planned",
        date: "2031-06-05",
      }),
      told("horn", "SeaLark stopped its foghorn after the complaints."),
      told("sirens", "SeaLark has suspended its siren trials.", {
        questions: ["What did SeaLark do with its siren trials?"],
      }),
      told("jetty", "SeaLark announced a jetty in May 2030.", { date: "2030-05" }),
      told("shares", "SeaLark's shares fell by 4% in May 2030.", {
        date: "2030-05",
        value: { amount: 4, unit: "percent", qualifier: "exact" },
      }),
      told("bells", "Rosa Dietrich wants captains to give up their brass bells in fog.", {
        subject: "dietrich",
      }),
      told("late", "The Courier thinks that SeaLark repaired its slipway late.", {
        status: "opinion",
      }),
      told("head", "Nils Harrow is the head of SeaLark.", {
        subject: "harrow",
        about: ["sealark"],
      }),
      told("warden", "Rosa Dietrich is the harbor warden.", {
        subject: "dietrich",
        status: "background",
        value: { text: "harbor warden" },
        about: ["quayle-bridge"],
        questions: ["Who is Rosa Dietrich?", "Who is the harbor warden?"],
      }),
    ],
  },
  readEnglish(),
);
const ask = (question: string) => desk.ask(question).answer;

describe("a question that is put in other words", () => {
  test.each([
    // What is to come has not been done.
    ["Has SeaLark handed over its buoys?", "contradicted", "buoys"],
    ["Have SeaLark's buoys been handed over?", "contradicted", "buoys"],
    // Who had to do a thing did it.
    ["Did SeaLark have to stop its foghorn?", "supported", "horn"],
    // A phrase may stand for several words.
    ["Have SeaLark's siren trials been put on hold?", "supported", "sirens"],
    ["Did SeaLark's shares get hit?", "supported", "shares"],
    // Who did it is asked of what is taken for granted.
    ["Was it Dag Ellery who wants captains to give up brass bells?", "contradicted", "bells"],
    ["Is it Ellery who wants captains stripped of brass bells?", "contradicted", "bells"],
    // Whether it is fair to say so judges nothing.
    [
      "Is it fair to say the Courier thinks SeaLark repaired its slipway late?",
      "supported",
      "late",
    ],
    // An office is held by one.
    ["Is Dag Ellery the harbor warden?", "contradicted", "warden"],
    ["Is Dag Ellery the head of SeaLark?", "contradicted", "head"],
    ["Is Paul Lindqvist the mayor?", "contradicted", "mayor"],
    ["Is Rosa Dietrich the harbor warden?", "supported", "warden"],
  ])("%s", (question, verdict, fact) => {
    const answer = ask(question);

    expect([answer.verdict, answer.facts[0]]).toEqual([verdict, fact]);
  });

  test.each([
    // A plan to do something else says nothing of this.
    "Has SeaLark painted its buoys?",
    // Who announces a thing comments on nothing.
    "Did SeaLark comment?",
    // One of several is no office that another cannot hold.
    "Is Dag Ellery a sailor?",
  ])("%s is left open", (question) => {
    expect(ask(question).verdict ?? null).toBeNull();
  });
});
