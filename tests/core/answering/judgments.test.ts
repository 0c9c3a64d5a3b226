import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { readOwnPackage } from "../../../src/read-own-package.ts";
import { FIXTURE_PACK, openFixture } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const { desk } = await openFixture();
const first = createDesk(await openPack(readOwnPackage().packDirectory), readEnglish());

test("what the source thinks of a figure is what it thinks of what has that figure", async () => {
  const pack = await openPack(FIXTURE_PACK);
  const costly = told("too-costly", "The Courier finds the bill outrageous.", {
    status: "opinion",
    speaker: "courier",
    subject: "courier",
    related: ["repair-cost"],
    questions: ["What is the Courier's opinion of the bill?", "Is the bill fair?"],
  });
  const asked = createDesk({ ...pack, facts: [...pack.facts, costly] }, readEnglish());
  for (const question of [
    "what is the writer's opinion of the 220 million?",
    "their opinion on the 220 million?",
  ])
    expect(asked.ask(question).answer.facts[0]).toBe("too-costly");
});

describe("a yes or no", () => {
  test.each([
    ["school attendance dropped 9%, didnt it", "supported", "attendance"],
    ["the fares went up 40% right", "contradicted", "sealark-fares"],
    ["Was it Dag Ellery who pledged 60 million?", "contradicted", "state-money"],
    ["Is the $220 million an audited figure?", "contradicted", "repair-cost"],
  ])("%s: %s", (question, verdict, fact) => {
    const { answer } = desk.ask(question);
    expect(answer).toMatchObject({ kind: "answer", verdict });
    expect(answer.facts[0]).toBe(fact);
  });

  test.each([
    ["Is the paper happy with the city's maintenance?", "contradicted", "neglect"],
    ["Is the paper glad about a tunnel?", "supported", "tunnel-better"],
  ])("holds a feeling against what the source thinks: %s", (question, verdict, fact) => {
    expect(desk.ask(question).answer).toMatchObject({ verdict, facts: [fact] });
  });

  test("tells what the source thinks of the one asked of, where that is neither yes nor no", async () => {
    const pack = await openPack(FIXTURE_PACK);
    const facts = pack.facts.map((fact) =>
      fact.id === "tunnel-better"
        ? {
            ...fact,
            subject: "tunnel",
            questions: [...fact.questions, "What does the Courier believe of the tunnel?"],
          }
        : fact,
    );
    const { answer } = createDesk({ ...pack, facts }, readEnglish()).ask(
      "Does the Courier believe the tunnel's figures?",
    );
    expect(answer).toMatchObject({ kind: "answer", verdict: null, facts: ["tunnel-better"] });
  });

  test("of two sides in one sentence takes none", () => {
    const { answer } = desk.ask("Is the paper glad that a tunnel is a mistake?");
    expect(answer.verdict).not.toBe("supported");
  });

  test.each([
    ["Did the fares go up by more than a fifth?", "supported"],
    ["Did SeaLark raise its fares by more than a third?", "contradicted"],
    ["Was the bridge opened in the 70s?", "supported"],
    ["Was the bridge opened in the eighties?", "contradicted"],
  ])("reads thresholds and decades: %s", (question, verdict) => {
    expect(desk.ask(question).answer.verdict).toBe(verdict);
  });

  test("says no to a part taken for the whole", () => {
    const { answer } = first.ask("Is Stargate a venture of Oracle only?");
    expect(answer).toMatchObject({ verdict: "contradicted", facts: ["stargate-partners"] });
  });

  test("says who is the only one of no fact that tells of what went the other way", () => {
    expect(first.ask("Is Nvidia the only company that fell?").answer.verdict).toBeNull();
  });

  test("takes siding with the doer for siding with the deed", () => {
    const { answer } = first.ask("Does the paper side with Trump on the executive order?");
    expect(answer).toMatchObject({ verdict: "supported", facts: ["trump-vindicated"] });
  });
});

describe("a claim", () => {
  test.each([
    ["No cracks were found in the cables", "contradicted"],
    ["Nobody was stranded", "contradicted"],
    ["Commuters were stranded on both sides of the water", "supported"],
  ])("%s: %s", (message, verdict) => {
    expect(desk.check(message).answer.verdict).toBe(verdict);
  });

  test("that calls somebody the opposite is contradicted", () => {
    const { answer } = first.check("The models of Anthropic and OpenAI are open source");
    expect(answer.verdict).toBe("contradicted");
  });
});

describe("a comparison", () => {
  test("in an open question tells both figures", () => {
    const { answer } = desk.ask("How does the governor's pledge compare with the city's money?");
    expect(answer).toMatchObject({ kind: "answer", verdict: null });
    expect(answer.facts).toEqual(["state-money", "city-money"]);
  });

  test("is not answered by the pack's arithmetic over others", () => {
    const { answer } = first.ask("By what multiple does Stargate exceed the Meta plan?");
    expect(answer.facts).toEqual(["stargate-what", "meta-plan"]);
  });
});

describe("a figure of somebody else", () => {
  test("is no wrong figure of whom the question does not name", () => {
    const { answer } = first.ask("Does the paper find the $32B well spent?");
    expect(answer.facts).not.toContain("deepseek-cost");
  });
});

test("why the source is against something is told by its judgment, then by the reason", async () => {
  const pack = await openPack(FIXTURE_PACK);
  const facts = pack.facts.map((fact) =>
    fact.id === "neglect" ? { ...fact, because: ["bonds-failed"] } : fact,
  );
  const { answer } = createDesk({ ...pack, facts }, readEnglish()).ask(
    "why is the Courier against the city's neglected maintenance?",
  );
  expect(answer.facts).toEqual(["neglect", "bonds-failed"]);
});
