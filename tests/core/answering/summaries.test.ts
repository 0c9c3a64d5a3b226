import { describe, expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const { pack } = desk;
const ask = (question: string) => desk.ask(question).answer;

describe("a summary is asked for in any words", () => {
  test.each([
    "boil it down for me, I'm on a train",
    "catch me up, I have been away all week",
    "one paragraph summary for my boss",
    "what did I miss",
    "what should I know before the call at 4",
    "give it to me in one tweet",
    "condense the report into 3 bullets",
    "walk me through it",
    "eli5",
    "brief me",
  ])("%s", (question) => {
    expect(ask(question).facts).toEqual(pack.event.summary);
  });

  test.each([
    ["What happened in 2019?", ["ambler-bankrupt"]],
    ["what happened on 12 March?", ["closed"]],
    ["Tell me what happened in 1974", ["opened"]],
  ])("not of the whole, where a time is named: %s", (question, facts) => {
    expect(ask(question).facts).toEqual(facts);
  });

  test("declined, where nothing is told of a time", () => {
    expect(ask("what happened in 1990?")).toMatchObject({
      kind: "abstention",
      reason: "not-covered",
    });
  });

  test("of the whole, for the days in which the source came out", () => {
    expect(ask("what happened in March 2031?").facts).toEqual(pack.event.summary);
  });

  test("of a topic, where one is named", () => {
    const ferries = pack.event.topics.find(({ id }) => id === "ferries");
    expect(ask("sum up the ferries for me").facts).toEqual(ferries?.summary);
  });

  test("not of the whole, where it is about something that nothing is known of", () => {
    expect(ask("give me the gist of the zoning laws").facts).not.toEqual(pack.event.summary);
  });

  test("what happened to something that a fact is about is told by the fact", () => {
    expect(ask("what happened to the engine of the Petrel").facts[0]).toBe("petrel-engine");
  });

  test.each([
    ["what happened to the bridge in 1974?", "opened"],
    ["what happened to the cables in 2009?", "cables-installed"],
  ])("%s is told by the fact of that time", (question, fact) => {
    expect(ask(question).facts[0]).toBe(fact);
  });
});

describe("what happened at a time is told of that time alone", () => {
  test.each([
    ["what happened on Thursday?", ["attendance", "navy-offer"]],
    ["so what happened in 2009", ["cables-installed"]],
  ])("%s", (question, facts) => {
    expect(ask(question).facts).toEqual(facts);
  });

  test("and declined where nothing is told of it", () => {
    expect(ask("what happened on 20 February 2031?")).toMatchObject({
      kind: "abstention",
      facts: [],
    });
  });
});
