import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);

const counted = (amount: number, unit: string, direction?: "up" | "down"): Partial<Fact> => ({
  value: { amount, unit, qualifier: "exact", ...(direction ? { direction } : {}) },
});

const desk = createDesk(
  {
    ...fixture,
    facts: [
      ...fixture.facts,
      told("pilots", "Norcross Freight put up the pay of its pilots by 18%.", {
        ...counted(18, "percent", "up"),
        subject: "norcross",
      }),
      told("stores", "SeaLark's stores held barely six weeks of diesel.", counted(6, "weeks")),
      told("toll", "Saltby raised its harbor toll to 16%.", {
        ...counted(16, "percent"),
        subject: "saltby",
      }),
      told(
        "complaints",
        "The Courier sees merit in Dag Ellery's complaint about tar and none in the one about ropes.",
        { subject: "courier", speaker: "courier", status: "opinion", about: ["ellery"] },
      ),
      told("bonus", "Dag Ellery says that he will give up his bonus but stay in his job.", {
        subject: "ellery",
        speaker: "ellery",
        status: "planned",
      }),
      told("rank", "Norcross Freight is the second-largest freight line of the coast.", {
        subject: "norcross",
        measure: "rank",
        value: { text: "the second-largest freight line" },
      }),
      told("demand", "Economists at Bray & Holt expect demand for timber to be 11% by June 2032.", {
        ...counted(11, "percent"),
        subject: "sealark",
        speaker: "bray-holt",
        status: "forecast",
        date: "2032-06",
      }),
      told("suicide", "Nils Harrow thinks that a toll in May 2032 would be political suicide.", {
        subject: "harrow",
        speaker: "harrow",
        status: "opinion",
        stance: "against",
        stanceOn: ["a toll in May"],
        date: "2032-05",
      }),
      told("lighthouses", "The legislature is asked for $7 million a year for lighthouses.", {
        value: { amount: 7_000_000, unit: "USD", qualifier: "exact", per: "year" },
        subject: "legislature",
        status: "planned",
      }),
      told("lighthouses-waste", "The Courier calls the money for lighthouses a waste.", {
        subject: "courier",
        speaker: "courier",
        status: "opinion",
        stance: "against",
        stanceOn: ["the money for lighthouses"],
        about: ["legislature"],
      }),
      told("permit", "Dag Ellery said that the permit would spare shops a queue.", {
        subject: "ellery",
        speaker: "ellery",
        status: "claimed",
      }),
      told("ayes", "The tram levy got 41 votes in favor.", counted(41, "votes")),
      told("noes", "Against the tram levy were cast 26 votes.", counted(26, "votes")),
    ],
  },
  readEnglish(),
);
const check = (message: string) => desk.check(message).answer;

describe("parts in words", () => {
  test.each([
    ["Norcross Freight put up its pilots' pay by nearly a fifth", "supported"],
    ["Norcross Freight put up its pilots' pay by nearly a quarter", "contradicted"],
    ["SeaLark's stores held about a month and a half of diesel", "supported"],
    ["SeaLark's stores held half a year of diesel", "contradicted"],
    ["Norcross Freight made its pilots' pay 18% cheaper", "contradicted"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("what only a name or a way to go has in common with a fact", () => {
  test.each([
    "zoltan cut Saltby to junk",
    "zoltan cut SeaLark to junk",
    "the fact that Dag Ellery himself owns tar shares says it all",
  ])("%s: not covered", (message) => {
    expect(check(message).verdict).toBe("not-covered");
  });
});

describe("the same words, put together otherwise", () => {
  test.each([
    ["Ellery keeps his bonus but is giving up his job", "contradicted"],
    ["Ellery is giving up his bonus but keeps his job", "supported"],
    ["Norcross Freight is the largest freight line of the coast", "contradicted"],
    ["Norcross Freight is the second largest freight line of the coast", "supported"],
    ["economists at SeaBank expect timber demand to be 11% by June 2032", "contradicted"],
    ["according to Ambler Steel timber demand will be 11% by June 2032", "contradicted"],
    ["Harrow thinks that a toll in May 2032 would be a winner", "contradicted"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("a figure that tells whose proposal is meant", () => {
  test.each([
    ["the Courier is begging lawmakers for the $7 million a year", "contradicted"],
    ["the Courier does not want the 7 million a year", "supported"],
    ["the Courier loves the $8 million a year", "not-covered"],
  ] as const)("%s: by what the source judges of it, %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("what the source itself does not do", () => {
  test.each([
    ["the Courier does not back the tunnel", "contradicted"],
    ["the Courier doesn't want a tunnel", "contradicted"],
    ["the paper does not support the tunnel", "contradicted"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("praise and blame of which a fact has none", () => {
  test.each([
    ["Dag Ellery opposed the permit", "not-covered"],
    ["Dag Ellery said that the permit would spare shops a queue", "supported"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("a figure that belongs to something else", () => {
  test("is corrected together with what it belongs to", () => {
    const { verdict, facts } = check("41 votes were cast against the tram levy");
    expect(verdict).toBe("contradicted");
    expect(facts).toEqual(["noes", "ayes"]);
  });

  test("that stands nowhere is corrected alone", () => {
    expect(check("52 votes were cast against the tram levy").facts).toEqual(["noes"]);
  });
});
