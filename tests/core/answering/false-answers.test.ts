import { describe, expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const ask = (question: string) => desk.ask(question).answer;

describe("what lies beside a fact is no answer", () => {
  test.each([
    // Something else is counted.
    "how many passengers make a crossing",
    // An attribute, of which another figure or date of the same subject says nothing.
    "how old is mayor okafor",
    "how much did the cables weigh",
    "what colour is the bridge",
    "what's the phone number of the ferry company",
    // A part of their own, a rate and a kind of thing that the fact knows nothing of.
    "how many crossings does SeaLark make in its home market?",
    "how much does the repair cost per tonne?",
    "what glue holds the cables?",
    "which brand of cables cracked?",
    // A deed or a day that is all that is asked besides a name.
    "when did Ines Okafor retire?",
    "what did SeaLark do on Sunday?",
    // A reason, where only the thing itself is told.
    "why does the governor pledge so much?",
    "why did Ambler Steel go bankrupt in 2019?",
    // Another money: nothing is converted.
    "convert the repair cost into pounds",
    // Of today, and of a time after the source.
    "what will the fares be in 2034?",
    "what will SeaLark be trading at by christmas",
    "how likely is another closure",
  ])("%s", (question) => {
    expect(ask(question).kind).toBe("abstention");
  });

  test.each([
    ["how many vehicles used the bridge on a normal day?", "traffic"],
    ["how many crossings does SeaLark make?", "sealark-crossings"],
    ["how many people live on Tern Island?", "population"],
    ["how many crossings does SeaLark make a day?", "sealark-crossings"],
  ])("%s: the fact that counts them answers", (question, fact) => {
    expect(ask(question).facts[0]).toBe(fact);
  });
});

test("what somebody nameless is called is no question that a fact about them answers", () => {
  expect(ask("what are the inspectors called who closed the bridge?")).toMatchObject({
    kind: "abstention",
    reason: "unnamed",
  });
  expect(ask("who's the engineer that found cracks in the cables, give me a name").reason).toBe(
    "unnamed",
  );
  expect(ask("what is the repair bill in dollars?").facts[0]).toBe("repair-cost");
});

describe("words of the present and of what came after leave a fact alone", () => {
  test.each([
    ["how did school attendance change afterwards?", "attendance"],
    ["is the Petrel still broken these days?", "petrel-engine"],
    ["what are the latest poll numbers?", "blame-city"],
    ["how much more do the repairs cost than the city has now?", "repair-cost"],
  ])("%s", (question, fact) => {
    expect(ask(question).facts).toContain(fact);
  });

  test("whatever came after is nothing that a source knows", () => {
    expect(ask("what happened the day after?").kind).toBe("abstention");
    expect(ask("how much did school attendance fall the following week?").kind).toBe("abstention");
  });
});
