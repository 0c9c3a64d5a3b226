import { describe, expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const last = (...turns: readonly string[]) => {
  let context: Parameters<typeof desk.ask>[1];
  let answer = desk.ask("hello").answer;
  for (const turn of turns) ({ answer, context } = desk.ask(turn, context));
  return answer;
};

describe("what a few words ask of the last answer", () => {
  test.each([
    ["how much did the governor pledge?", "compared to what?", /\$45 million[\s\S]*\$60 million/],
    [
      "how much did the city put aside and how much did the governor pledge?",
      "so by how much then?",
      /\$60 million - \$45 million = \$15 million/,
    ],
    ["how much did SeaLark raise its fares?", "why the gap?", /^SeaLark said that fuel/],
    ["where does the food come from?", "where exactly?", /^Barges from Saltby/],
    ["what do the repairs cost, roughly?", "by whose account then?", /Bray & Holt/],
  ])("%s %s", (first, then, text) => {
    expect(last(first, then)).toMatchObject({ kind: "answer" });
    expect(last(first, then).text).toMatch(text);
  });

  test("whether a figure is a fact has a yes or a no", () => {
    expect(last("what will the repairs cost?", "is the figure a fact?").verdict).toBe(
      "contradicted",
    );
    expect(last("how many vehicles use the bridge?", "is that a fact?").verdict).toBe("supported");
    expect(last("what will the repairs cost?", "fact or opinion?").verdict).toBeNull();
  });

  test("names that the source leaves out are declined", () => {
    expect(last("what did the inspectors find?", "what were they called?")).toMatchObject({
      kind: "abstention",
      reason: "unnamed",
    });
  });
});

describe("a first message with a pronoun", () => {
  test.each([
    ["when was it opened?", /1974/],
    ["why was it shut?", /cracks/],
  ])("%s is of what the event is called by", (question, text) => {
    expect(last(question)).toMatchObject({ kind: "answer" });
    expect(last(question).text).toMatch(text);
  });

  test("who said it is of nothing that was said", () => {
    expect(last("who said it?").kind).not.toBe("smalltalk");
  });
});

describe("the side the source takes on what the thread is about", () => {
  test("is told with a verdict", () => {
    expect(last("what does Dietrich favor?", "and is the paper happy with that?")).toMatchObject({
      verdict: "supported",
      facts: ["tunnel-better"],
    });
    expect(last("what does Dietrich favor?", "does the Courier dislike the plan?").verdict).toBe(
      "contradicted",
    );
  });

  test("is asked for by any word that judges a thing", () => {
    const judged = last("what does Dietrich favor?", "is that sensible according to the Courier?");
    expect(judged).toMatchObject({ verdict: "supported", facts: ["tunnel-better"] });
  });

  test("is declined where it takes none", () => {
    expect(last("how much did SeaLark raise its fares?", "does the paper like that?").kind).toBe(
      "abstention",
    );
  });
});

describe("a message that leaves its thread or turns it", () => {
  test("what is meant instead is asked without the words that say so", () => {
    const meant = last(
      "what do the repairs cost?",
      "wait, I meant how many vehicles use the bridge",
    );
    expect(meant.text).toMatch(/31,000/);
  });

  test("of what is meant instead the same kind of value is wanted", () => {
    const meant = last("when did the bond measures fail?", "no, I meant the repairs");
    expect(meant.facts).toEqual(["repair-time"]);
  });

  test("what is meant instead may ask for something else", () => {
    const meant = last("what did the governor pledge?", "no, I meant Ellery, who is he");
    expect(meant.facts[0]).toBe("ellery-office");
  });

  test("another topic takes nothing from the one before", () => {
    const other = last("what did the mayor promise?", "sorry, different topic: who is the mayor?");
    expect(other.facts).toHaveLength(1);
  });

  test("a question with words of its own is not bent towards the thread", () => {
    expect(last("who runs Norcross Freight?", "what is the inquiry?").text).toMatch(
      /independent inquiry/,
    );
  });
});

describe("what a thread does not tell", () => {
  test("a yes or no with no words of its own is no echo of the last fact", () => {
    expect(last("when was the bridge closed?", "will it really be that bad?").kind).toBe(
      "abstention",
    );
  });

  test("which one of several, where the source speaks of them as a whole", () => {
    expect(last("who makes the crossings?", "which boats exactly?").kind).toBe("abstention");
  });

  test("an age, where only something else has one", () => {
    expect(last("what did Harrow say?", "how old is he?").kind).toBe("abstention");
  });
});
