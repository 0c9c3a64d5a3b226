import { expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);
const pilots = (amount: number, slots: Partial<Fact> = {}): Partial<Fact> => ({
  value: { amount, unit: "pilots", qualifier: "exact" },
  measure: "pilots",
  ...slots,
});
const desk = createDesk(
  {
    ...fixture,
    facts: [
      ...fixture.facts,
      told("sealark-pilots", "SeaLark has 12 pilots.", pilots(12)),
      told("sealark-pilots-why", "SeaLark's pilots are needed for the crossings.", {
        questions: ["What are SeaLark's pilots for?", "Why does SeaLark have pilots?"],
      }),
      told("norcross-pilots", "Norcross Freight has 5 pilots.", pilots(5, { subject: "norcross" })),
      told("one-school", "The pilots of SeaLark and Norcross Freight went to one school.", {
        about: ["norcross"],
        questions: [
          "Where did the pilots of SeaLark and Norcross Freight learn?",
          "What about the pilots of SeaLark and Norcross Freight?",
        ],
      }),
    ],
  },
  readEnglish(),
);
const ask = (question: string) => desk.ask(question).answer;

test("of each, a fact of one kind is told, though another has both names", () => {
  expect(ask("just the pilots of SeaLark and the pilots of Norcross, each").facts).toEqual([
    "sealark-pilots",
    "norcross-pilots",
  ]);
  expect(ask("what about the pilots of SeaLark and Norcross?").facts[0]).toBe("one-school");
});

test("two others to choose from are not half of what is covered", () => {
  expect(ask("which chips does SeaLark use, Nvidia or Intel?")).toMatchObject({
    kind: "abstention",
    facts: [],
  });
  expect(ask("how many crossings do SeaLark and Intel make?").facts).toEqual(["sealark-crossings"]);
});

test("who has more of two is told by both figures, though a fact on one of them alone is near", () => {
  const divers = (amount: number, slots: Partial<Fact> = {}): Partial<Fact> => ({
    value: { amount, unit: "divers", qualifier: "exact" },
    measure: "divers",
    ...slots,
  });
  const facts = [
    told("sealark-divers", "SeaLark employs 12 divers.", divers(12)),
    told(
      "norcross-divers",
      "Norcross Freight employs 5 divers.",
      divers(5, { subject: "norcross" }),
    ),
    told("sealark-divers-why", "SeaLark employs more divers for the winter.", {
      questions: ["Why does SeaLark employ divers?", "Who employs more divers?"],
    }),
  ];
  const asked = createDesk({ ...fixture, facts: [...fixture.facts, ...facts] }, readEnglish());
  const { answer } = asked.ask("who employs more divers, SeaLark or Norcross?");
  expect(answer.facts).toEqual(["sealark-divers", "norcross-divers"]);
  expect(answer.text).toContain("12 divers - 5 divers = 7 divers");
});

test("the most and the least are found among what is told of several in one measure", () => {
  const berths = (amount: number, subject: string, slots: Partial<Fact> = {}): Partial<Fact> => ({
    value: { amount, unit: "berths", qualifier: "exact" },
    measure: "berths",
    subject,
    ...slots,
  });
  const facts = [
    told("sealark-berths", "SeaLark rents 12 berths.", berths(12, "sealark")),
    told("norcross-berths", "Norcross Freight rents 5 berths.", berths(5, "norcross")),
    told("berths-why", "Berths are rented for the winter.", {
      questions: ["Why are berths rented?", "Who rents berths in winter?"],
    }),
  ];
  const asked = (more: readonly Fact[]) =>
    createDesk({ ...fixture, facts: [...fixture.facts, ...facts, ...more] }, readEnglish());
  const leads = (question: string, more: readonly Fact[] = []) =>
    asked(more).ask(question).answer.facts;
  expect(leads("who rents the most berths?")).toEqual(["sealark-berths", "norcross-berths"]);
  expect(leads("who rents the fewest berths?")).toEqual(["norcross-berths", "sealark-berths"]);
  // Two figures of one are two times.
  const before = told("sealark-before", "SeaLark rented 3 berths before.", berths(3, "sealark"));
  expect(leads("who rents the fewest berths?", [before])).not.toEqual([
    "sealark-before",
    "norcross-berths",
    "sealark-berths",
  ]);
});
