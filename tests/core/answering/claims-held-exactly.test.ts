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
