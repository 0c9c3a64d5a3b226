import { expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

const fixture = await openPack(FIXTURE_PACK);
const [any] = fixture.facts;
if (!any) throw new Error("the fixture pack has no fact");
const desk = createDesk(
  {
    ...fixture,
    facts: [
      ...fixture.facts,
      {
        ...any,
        id: "certified",
        statement: "The certified ferries are SeaLark's and Ambler Steel's.",
        subject: "tern-island",
        measure: "office",
        value: { entities: ["sealark", "ambler"], complete: true },
        about: [],
        questions: ["Whose ferries are certified?", "Who runs a certified ferry?"],
      },
    ],
  },
  readEnglish(),
);

test("makers are told where ships are asked for", () => {
  const { decisions } = desk.ask("which ships are certified").explain();
  const factors = decisions[0]?.candidates.find(({ entry }) => entry === "certified")?.factors;
  expect(factors?.map(({ reason }) => reason)).not.toContain("nobody to name");
  expect(desk.ask("which ships are certified").answer.facts).toContain("certified");
});

test.each([
  ["SeaLark or Norcross: which firm raised its fares", "sealark-fares"],
  ["Lindqvist or Dietrich: who wants a tunnel", "dietrich-tunnel"],
  ["Bray & Holt or Ambler Steel: who put in the cables", "cables-installed"],
])("%s: of those offered, one answers for all", (question, fact) => {
  expect(desk.ask(question).answer.facts[0]).toBe(fact);
});
