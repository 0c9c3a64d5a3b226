import { describe, expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const ask = (question: string) => desk.ask(question).answer;

describe("who says so is asked in any words", () => {
  test.each([
    ["where does the figure of 220 million come from?", "repair-cost", /estimate/],
    ["whose calculation is the $220 million?", "repair-cost", /estimate/],
    ["who is it that said the fares are gouging", "gouging", /opinion by residents/],
    ["on what evidence does the report say 71%", "blame-city", /states it as a fact/],
    ["where does the 71% come from", "blame-city", /states it as a fact/],
  ])("%s", (question, fact, text) => {
    const answer = ask(question);
    expect(answer.facts[0]).toBe(fact);
    expect(answer.text).toMatch(text);
  });

  test("of what nobody by name vouches for, the curator's own word goes first", () => {
    expect(ask("who was it that said there are cracks in two cables?")).toMatchObject({
      kind: "abstention",
      reason: "unnamed",
    });
  });

  test("where a thing comes from is no question about a speaker", () => {
    expect(ask("where do the boats come from?").text).not.toMatch(/states it as a fact/);
  });
});
