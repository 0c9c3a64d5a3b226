import { describe, expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const ask = (question: string) => desk.ask(question).answer;

describe("the source itself is known without a fact for it", () => {
  test.each([
    ["which newspaper is this from?", /Marrow Courier/],
    ["where did you get this info", /Marrow Courier/],
    ["is it from the Marrow Courier?", /^Yes[\s\S]*Marrow Courier/],
    ["whose report is it?", /Marrow Courier/],
    ["what's the headline?", /"An Island Cut Off"/],
    ["when was this published?", /Friday, 14 March 2031/],
    ["how old is your information", /14 March 2031/],
    ["on what page was it?", /page 3/],
    ["is it news or opinion", /a report of the Marrow Courier/],
    ["where are you getting this from?", /Marrow Courier/],
    ["how up to date are you", /14 March 2031/],
    ["which outlet ran this, and under what title?", /Marrow Courier[\s\S]*"An Island Cut Off"/],
    ["name and date of the newspaper please", /Marrow Courier[\s\S]*14 March 2031/],
    ["what is the piece called and by whom was it written?", /without an author/],
    ["do you rely on more than one source?", /Marrow Courier/],
    ["full citation please", /Marrow Courier[\s\S]*"An Island Cut Off"[\s\S]*14 March 2031/],
  ])("%s", (question, text) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: "answer", citations: [{ paragraph: 0 }] });
    expect(answer.text).toMatch(text);
  });

  test("an author who is not known is declined, not guessed", () => {
    expect(ask("who wrote this article?")).toMatchObject({ kind: "abstention", reason: "unnamed" });
  });

  test("a report is no opinion piece", () => {
    expect(ask("is this an opinion piece?").verdict).toBe("contradicted");
    expect(ask("is this a news report?").verdict).toBe("supported");
  });

  test("an explanation has the fact that was made of the source", () => {
    const { explain } = desk.ask("which newspaper is this from?");
    expect(explain().facts).toMatchObject([{ id: "source:publication", paragraph: 0 }]);
  });

  test.each([
    ["when was the bridge opened?", "opened"],
    ["when was the poll released?", "blame-city"],
  ])("%s: what somebody else wrote or did is no question about the source", (question, fact) => {
    expect(ask(question).facts[0]).toBe(fact);
  });
});

describe("who holds a role", () => {
  test.each([
    ["who's the boss of Norcross Freight?", "ellery-office"],
    ["who runs norcross", "ellery-office"],
    ["ceo of the barge company", "ellery-office"],
    ["who is in charge of Marrow City?", "mayor"],
  ])("%s", (question, fact) => {
    expect(ask(question).facts[0]).toBe(fact);
  });

  test.each(["who owns SeaLark?", "who founded Ambler Steel?", "who is the boss of the hospital?"])(
    "%s: nobody is said to, so it is declined",
    (question) => {
      expect(ask(question)).toMatchObject({ kind: "abstention", reason: "not-covered" });
    },
  );
});

describe("what is to come", () => {
  test.each([
    ["how soon can I drive over again, even on one lane?", "one-lane"],
    ["when is the bridge gonna open again?", "one-lane"],
    ["whats the bill gonna be", "repair-cost"],
    ["how long is it going to take to fix the bridge", "repair-time"],
  ])("%s: a plan of the source answers", (question, fact) => {
    expect(ask(question).facts[0]).toBe(fact);
  });

  test.each([
    ["will SeaLark double its fares by 2045?", "prediction"],
    ["will the bridge collapse?", "prediction"],
    ["should I take the ferry?", "advice"],
    ["what are the odds that the tunnel gets built?", "prediction"],
  ])("%s is declined: %s", (question, reason) => {
    expect(ask(question)).toMatchObject({ kind: "abstention", reason });
  });
});

describe("what belongs to no news", () => {
  test.each([
    "capital of Mongolia",
    "What's the capital of Peru?",
    "best ramen near the office",
    "can someone book the big meeting room for 3pm",
    "how do I reset my password",
    "what is 2+2",
    "what time is it",
    "any good pubs around here?",
    "tallest mountain in the world",
  ])("%s is off-topic", (question) => {
    expect(ask(question)).toMatchObject({ kind: "abstention", reason: "off-topic" });
  });
});

describe("everyday words", () => {
  test("an axe to grind is being against", () => {
    expect(ask("does the paper have an axe to grind with the city?").facts).toContain("neglect");
  });

  test("what went wrong asks for a reason", () => {
    expect(ask("what went wrong with the Petrel?").facts[0]).toBe("petrel-engine");
  });
});

test("words of asking that no fact has hide nothing, however many they are", () => {
  expect(ask("hey guys um okay wow which firm inspected it maybe anyway").facts).toEqual([
    "inspection",
  ]);
});
