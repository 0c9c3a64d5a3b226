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
    facts: [
      ...fixture.facts,
      told("strike", "SeaLark's stokers went on strike on 4 May 2030.", { date: "2030-05-04" }),
      told("barge", "SeaLark's barge was designed for a life of 40 years.", {
        value: { amount: 40, unit: "years", qualifier: "exact" },
      }),
      told("stokers", "SeaLark trains its stokers in Saltby.", { status: "background" }),
      told("drydock", "SeaLark has closed its drydock twice since 2020."),
      told("mooring", "The old contract fixed SeaLark's mooring fee at $40.", {
        status: "background",
        value: { amount: 40, unit: "USD", qualifier: "exact" },
      }),
      told("smuggling", "Dag Ellery told a court about smuggling at SeaLark.", {
        status: "claimed",
        speaker: "ellery",
      }),
      told("lease", "SeaLark has to renew its lease by 5 June 2030.", {
        status: "planned",
        value: { date: "2030-06-05" },
      }),
      told("grant", "SeaLark requested a grant of $30 million for its lighthouse.", {
        value: { amount: 30_000_000, unit: "USD", qualifier: "exact" },
      }),
      told("league", "Ambler Steel is not one of the members.", {
        subject: "ambler",
        denies: ["Ambler Steel joins the canoe league"],
      }),
      told(
        "walrus",
        "In 2029 SeaLark spent $9 million on advertising the cartoon walrus of its crisps.",
      ),
      told("losses", "Nils Harrow says that the lighthouse lost money.", {
        status: "claimed",
        speaker: "harrow",
        subject: "harrow",
      }),
      told("resign", "Dag Ellery wants Nils Harrow to resign.", {
        status: "opinion",
        speaker: "ellery",
        subject: "harrow",
        about: ["ellery"],
        value: { text: "the resignation of Nils Harrow" },
        questions: ["Who wants Harrow to resign?", "Should Harrow resign?"],
      }),
      told("profit", "SeaLark's spending on paint had fallen.", { status: "reported" }),
    ],
  },
  readEnglish(),
);
const ask = (text: string) => desk.ask(text).answer;

describe("no yes of a question that asks for more than a fact tells", () => {
  test.each([
    ["a place among others", "was it the biggest strike of SeaLark's stokers ever?"],
    ["what is to come", "will SeaLark train its stokers in Saltby?"],
    ["what has to be done", "must SeaLark close its drydock?"],
    ["what goes on", "is SeaLark's mooring fee still fixed at $40?"],
    ["another's words", "did SeaLark comment on the smuggling?"],
    ["another last day", "does SeaLark have until 20 June to renew its lease?"],
    [
      "what is only requested",
      "did SeaLark get the $30 million grant it asked for its lighthouse?",
    ],
    ["a comparison", "was SeaLark's barge older than its design life?"],
    ["another deed", "has SeaLark's cartoon walrus been retired?"],
  ])("%s: %s", (_, question) => {
    expect(ask(question).verdict).not.toBe("supported");
  });
});

describe("no no of a question that a fact does not answer", () => {
  test.each([
    ["more than what is denied", "was Ambler Steel ever invited to join the canoe league?"],
    ["of what somebody says of others", "did Nils Harrow win?"],
    ["of anybody", "has anyone urged Ines Okafor to resign?"],
    ["two ways at once", "did SeaLark's wages rise while its spending on paint had fallen?"],
  ])("%s: %s", (_, question) => {
    expect(ask(question).verdict).not.toBe("contradicted");
  });
});

test.each([
  ["did SeaLark's stokers go on strike?", "supported", "strike"],
  ["does SeaLark train its stokers in Saltby?", "supported", "stokers"],
  ["has SeaLark closed its drydock twice?", "supported", "drydock"],
  ["does SeaLark have to renew its lease by 5 June?", "supported", "lease"],
  ["does Ambler Steel join the canoe league?", "contradicted", "league"],
])("%s: %s", (question, verdict, fact) => {
  expect(ask(question)).toMatchObject({ verdict, facts: [fact] });
});
