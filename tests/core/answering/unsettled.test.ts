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
    entities: [
      ...fixture.entities,
      { id: "varn", name: "Varn", kind: "place", pronoun: "it", aliases: [], unnamed: false },
    ],
    facts: [
      ...fixture.facts,
      told("kiosk", "SeaLark's kiosk opened in May 2030.", {
        questions: ["When was SeaLark's kiosk unveiled?", "When was SeaLark's kiosk made public?"],
      }),
      told("dock", "SeaLark asked for a dry dock.", {
        questions: ["What did SeaLark ask for?", "Who wants a dry dock?"],
      }),
      told("line", "SeaLark is a small Danish line with two boats."),
      told("rival", "Norcross Freight is a rival of SeaLark.", {
        questions: ["Whom must SeaLark outdo?"],
        about: ["norcross"],
      }),
      told("view", "The Courier thinks that SeaLark is a nimble line.", {
        status: "opinion",
        questions: ["What does the Courier believe of SeaLark?"],
      }),
      told("trains", "SeaLark ran 40 special trains.", {
        value: { amount: 40, unit: "trains", qualifier: "exact" },
        questions: ["How many special trains did SeaLark run?"],
      }),
      told("chart", "SeaLark abandoned its tide chart.", {
        questions: ["What did SeaLark give up?"],
      }),
    ],
  },
  readEnglish(),
);
const ask = (text: string) => desk.ask(text).answer;

describe("a yes rests on what a fact tells in one breath", () => {
  test("a synonym in another sense is not told", () => {
    // "made public" shares a table with the government.
    expect(ask("Is SeaLark's kiosk a government kiosk?").verdict).toBeNull();
  });

  test("what has to be done is not done by that", () => {
    expect(ask("Did SeaLark outdo Norcross Freight?").verdict).toBeNull();
  });

  test("a belief without what is believed says nothing", () => {
    expect(ask("Does the Courier believe SeaLark?").verdict).toBeNull();
  });

  test("a synonym in its usual sense is told", () => {
    expect(ask("Did SeaLark ditch its tide chart?")).toMatchObject({
      verdict: "supported",
      facts: ["chart"],
    });
  });
});

test("what is only asked for is no yes to whether it was had", () => {
  expect(ask("Did SeaLark get a dry dock?").verdict).toBeNull();
  expect(ask("Did SeaLark ask for a dry dock?").verdict).toBe("supported");
});

test("neither yes nor no is declined, with the nearest fact beside it and kept by the thread", () => {
  const { answer, context } = desk.ask("Did SeaLark get a dry dock?");
  expect(answer).toMatchObject({ kind: "abstention", reason: "not-covered", facts: ["dock"] });
  expect(answer.text).toContain("does not say that. The nearest that the report has: SeaLark");
  expect(context.facts[0]).toBe("dock");
});

test("a number in the millions is held against no percentage and no time", () => {
  expect(ask("Did SeaLark raise its fares by 600 million?").verdict).toBeNull();
  expect(desk.check("SeaLark raised its fares by 600 million").answer.verdict).toBe("not-covered");
  expect(desk.check("SeaLark raised its fares by 26").answer.verdict).toBe("contradicted");
});

test("a place that the fact does not know narrows down what is asked", () => {
  expect(ask("How many special trains did SeaLark run in Varn?").kind).toBe("abstention");
  expect(ask("How many special trains did SeaLark run?")).toMatchObject({
    kind: "answer",
    facts: ["trains"],
  });
});

test.each([
  ["Is SeaLark a Danish line?", "supported"],
  ["Is SeaLark a Swedish line?", "contradicted"],
  ["SeaLark isn't Danish, is it?", "contradicted"],
])("one nationality is held against another: %s", (question, verdict) => {
  expect(ask(question)).toMatchObject({ verdict, facts: ["line"] });
});
