import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told as toldFact } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);

const told = (id: string, statement: string, slots: Partial<Fact> = {}): Fact =>
  toldFact(id, statement, { measure: "crossings", ...slots });

const desk = createDesk(
  {
    ...fixture,
    facts: [
      ...fixture.facts,
      told("layoffs", "SeaLark says that it will not lay off any sailors."),
      told("pier", "SeaLark's pier is about 40 metres long."),
      told("power", "The Courier thinks that SeaLark has too much power over the port.", {
        status: "opinion",
      }),
      told("checked", "SeaLark's engines were last checked in May 2029.", { date: "2029-05" }),
      told("checks", "SeaLark's engines are checked in the port."),
      told("pilots-then", "SeaLark had 30 pilots in 2025.", {
        date: "2025",
        value: { amount: 30, unit: "pilots", qualifier: "exact" },
      }),
      told("pilots-now", "SeaLark has 12 pilots.", {
        date: "2031-03",
        value: { amount: 12, unit: "pilots", qualifier: "exact" },
      }),
      told("refit", "SeaLark's refit took 12 days.", {
        value: { amount: 12, unit: "days", qualifier: "exact" },
      }),
      told("licence", "SeaLark's licence is not expected to lapse.", { status: "forecast" }),
      told("deposit", "SeaLark paid a deposit three days before the council voted on its berth."),
      told("survey", "In a survey 61% of sailors said that they would work the longer shift.", {
        value: { amount: 61, unit: "percent", qualifier: "exact" },
      }),
      told("charts", "SeaLark's charts are public."),
      told("bags", "Bags of SeaLark's customers were lost in the storm."),
      told("keys", "SeaLark says that cabin keys were not mislaid.", { status: "claimed" }),
      told("moved", "In 2030 SeaLark moved its timetable once more."),
      told(
        "bill",
        "Under the harbour bill captains who knowingly carry explosives would be fined.",
        {
          status: "planned",
        },
      ),
      told("parking", "SeaLark's parking tickets are expected to be a third dearer.", {
        status: "forecast",
      }),
      told(
        "parallel",
        "The Courier grants that the parallel between SeaLark and Norra is inexact.",
        {
          status: "opinion",
        },
      ),
      told("fence", "The Courier calls SeaLark's outlay on the harbour fence a folly.", {
        status: "opinion",
        stance: "against",
        stanceOn: ["SeaLark's outlay on the harbour fence"],
      }),
      told("radio", "SeaLark's radio is open to all.", { denies: ["SeaLark's radio is secret"] }),
    ],
  },
  readEnglish(),
);
const ask = (question: string) => desk.ask(question).answer;

describe("a yes or no", () => {
  test.each([
    ["Will SeaLark lay off three sailors?", "contradicted", "layoffs"],
    ["Is SeaLark's pier exactly 40 metres long?", "contradicted", "pier"],
    ["Is SeaLark's pier 40 metres long?", "supported", "pier"],
    ["Is SeaLark's power over the port too weak?", "contradicted", "power"],
    ["SeaLark's engines were checked this year, right?", "contradicted", "checked"],
    ["Is SeaLark's radio secret and encrypted?", "contradicted", "radio"],
  ])("%s: %s", (question, verdict, fact) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: "answer", verdict });
    expect(answer.facts[0]).toBe(fact);
  });

  test.each([
    ["The barges bring food and fuel, they reckon?", "supported"],
    ["Zero commuters were stranded, i take it?", "contradicted"],
  ])("is asked without a question's order: %s", (question, verdict) => {
    expect(ask(question).verdict).toBe(verdict);
  });
});

test("what is only planned is no yes to whether it was done", () => {
  expect(ask("Did the city open one lane again?").verdict).not.toBe("supported");
  expect(ask("Did the mayor say that the city would open one lane again?").verdict).toBe(
    "supported",
  );
});

describe("a threshold is taken at its word", () => {
  test.each([
    ["Did most islanders blame the city?", "supported"],
    ["Did most islanders blame the state?", "contradicted"],
    ["Did less than half of the islanders blame the state?", "supported"],
    ["Are there more than 1000 people living on the island?", "supported"],
    ["Does the ferry make over 100 crossings a day?", "contradicted"],
  ])("%s: %s", (question, verdict) => {
    expect(ask(question).verdict).toBe(verdict);
  });
});

describe("a comparison", () => {
  test.each([
    [
      "Does SeaLark have more pilots than it used to?",
      ["pilots-now", "pilots-then"],
      "contradicted",
    ],
    [
      "Does SeaLark have fewer pilots now than in 2025?",
      ["pilots-now", "pilots-then"],
      "supported",
    ],
    [
      "Did more islanders blame the state than the city?",
      ["blame-state", "blame-city"],
      "contradicted",
    ],
  ])("%s", (question, facts, verdict) => {
    expect(ask(question)).toMatchObject({ verdict, facts });
  });
});

test("two unlike sums are not compared, unless the pack reckons with both", () => {
  expect(ask("did the governor spend less than the Quayle Bridge costs?").verdict).toBeNull();
  expect(ask("is Marrow City's plan cheaper than the Quayle Bridge").verdict).toBe("supported");
});

test("the same number in another unit is the figure that is meant, in whatever words", () => {
  expect(ask("Did SeaLark need twelve weeks for its overhaul?")).toMatchObject({
    verdict: "contradicted",
    facts: ["refit"],
  });
});

test("an opposite is told in spite of unknown words beside it", () => {
  expect(ask("Are SeaLark's charts secret, padlocked, shrouded and cloaked?")).toMatchObject({
    verdict: "contradicted",
    facts: ["charts"],
  });
});

test("what is not expected is denied", () => {
  expect(ask("Is SeaLark's licence going to lapse?")).toMatchObject({
    verdict: "contradicted",
    facts: ["licence"],
  });
});

describe("what comes before another thing does not come after it", () => {
  test.each([
    ["Did SeaLark pay the deposit after the council voted?", "contradicted"],
    ["Did SeaLark pay the deposit before the council voted?", "supported"],
    ["Did the council vote after SeaLark paid the deposit?", "supported"],
  ])("%s: %s", (question, verdict) => {
    expect(ask(question)).toMatchObject({ verdict, facts: ["deposit"] });
  });
});

test("'more' beside a denial is no comparison with the figure", () => {
  expect(ask("did most sailors say they would never work more in the survey?")).toMatchObject({
    verdict: "contradicted",
    facts: ["survey"],
  });
});

test("a fact beside one that denies the very thing asked for is no yes", () => {
  expect(ask("Were keys of SeaLark's customers lost in the storm?").verdict).not.toBe("supported");
  expect(ask("Were bags of SeaLark's customers lost in the storm?").verdict).toBe("supported");
});

describe("the same in other words", () => {
  test.each([
    ["Has SeaLark moved its timetable more than once?", "supported", "moved"],
    [
      "Would captains who had no idea be fined for explosives under the bill?",
      "contradicted",
      "bill",
    ],
    ["Will parking tickets get pricier?", "supported", "parking"],
    [
      "Does the Courier think the outlay on SeaLark's harbour fence was worth it?",
      "contradicted",
      "fence",
    ],
    [
      "Does the Courier support SeaLark's outlay on a harbour fence against storms?",
      "contradicted",
      "fence",
    ],
    [
      "Does the Courier admit that the parallel with Norra has its limits?",
      "supported",
      "parallel",
    ],
  ])("%s: %s", (question, verdict, fact) => {
    expect(ask(question)).toMatchObject({ verdict, facts: [fact] });
  });
});

describe("who did it, in few words", () => {
  const founded = createDesk(
    {
      ...fixture,
      entities: fixture.entities.map((entity) =>
        entity.id === "dietrich"
          ? { ...entity, aliases: [...entity.aliases, "the SeaLark founder"] }
          : entity,
      ),
      facts: [
        ...fixture.facts,
        told("founder", "SeaLark was founded by Rosa Dietrich.", {
          measure: "founder",
          value: { entity: "dietrich" },
          questions: ["Who founded SeaLark?", "Who started SeaLark?"],
        }),
      ],
    },
    readEnglish(),
  );

  test.each([
    // "SeaLark founded" is no misspelt "SeaLark founder".
    "was SeaLark founded by Ines Okafor?",
    "was SeaLark started by Dag Ellery?",
  ])("%s", (question) => {
    const { verdict, facts } = founded.ask(question).answer;

    expect(verdict).toBe("contradicted");
    expect(facts[0]).toBe("founder");
  });

  test("in a message", () => {
    expect(founded.check("SeaLark was started by Ines Okafor").answer.verdict).toBe("contradicted");
  });
});
