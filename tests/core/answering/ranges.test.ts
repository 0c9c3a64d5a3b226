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
      told("dredging", "Dredging Saltby's harbor would cost $450 million to $600 million.", {
        subject: "saltby",
        status: "estimated",
        value: { amount: 450_000_000, to: 600_000_000, unit: "USD", qualifier: "exact" },
        questions: ["What would dredging Saltby's harbor cost?", "How expensive is the dredging?"],
      }),
      told("sinking", "In a storm one SeaLark boat in 90,000 sinks, odds of 1 in 90,000.", {
        value: { amount: 90_000, unit: "one-in", qualifier: "exact" },
        questions: ["What are the odds that a SeaLark boat sinks in a storm?", "Do boats sink?"],
      }),
      told("price", "A SeaLark ticket for a dog is 780 pence.", {
        value: { amount: 780, unit: "pence", qualifier: "exact" },
        questions: ["What does a SeaLark ticket for a dog cost?", "What do dogs pay?"],
      }),
    ],
  },
  readEnglish(),
);

describe("a claim is held to a range", () => {
  test.each([
    ["Dredging Saltby's harbor would cost $500 million", "supported"],
    ["Dredging Saltby's harbor would cost between $450m and $600m", "supported"],
    ["Dredging Saltby's harbor would cost $450-600m", "supported"],
    ["Dredging Saltby's harbor would cost $700 million", "contradicted"],
    ["Dredging Saltby's harbor would cost less than $400 million", "contradicted"],
    ["Dredging Saltby's harbor would cost more than $400 million", "supported"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(desk.check(message).answer.verdict).toBe(verdict);
  });

  test("what the range leaves open is neither", () => {
    const { verdict } = desk.check("Dredging Saltby's harbor would cost over $500 million").answer;
    expect(verdict).not.toBe("supported");
    expect(verdict).not.toBe("contradicted");
  });
});

describe("a question is held to a range", () => {
  test.each([
    ["Would dredging Saltby's harbor cost $500m?", "supported"],
    ["Would dredging Saltby's harbor cost more than $700m?", "contradicted"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(desk.ask(message).answer.verdict).toBe(verdict);
  });

  test("and is told with both ends", () => {
    const { text } = desk.ask("What would dredging Saltby's harbor cost?").answer;
    expect(text).toContain("$450 million to $600 million");
  });
});

test.each([
  ["A SeaLark boat sinks in 1 in 90,000 storms", "supported"],
  ["A SeaLark ticket for a dog is £7.80", "supported"],
  ["A SeaLark ticket for a dog is £9", "contradicted"],
] as const)("odds and pence: %s: %s", (message, verdict) => {
  expect(desk.check(message).answer.verdict).toBe(verdict);
});
