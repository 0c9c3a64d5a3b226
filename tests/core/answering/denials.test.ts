import { expect, test } from "vitest";
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
      told("offer", "SeaLark's board rejected the insurer's offer."),
      told("repeat", "SeaLark has refused to repeat its claim about whales."),
      told("ledgers", "No outside auditor has vouched for SeaLark's ledgers.", {
        questions: ["Has anybody looked at SeaLark's ledgers?", "Who vouches for the ledgers?"],
      }),
      told("brochure", "The Courier says that nobody will believe SeaLark's brochure.", {
        status: "opinion",
      }),
      told("fleet", "SeaLark has the third-largest fleet of barges on the coast."),
      told("rival", "Ambler Steel was a tenant of SeaLark and smaller than it.", {
        subject: "ambler",
        denies: ["Ambler Steel was bigger than SeaLark"],
        about: ["sealark"],
      }),
      told("ambler-rents", "Ambler Steel raised its rents by 9% in May 2030.", {
        subject: "ambler",
        value: { amount: 9, unit: "percent", qualifier: "exact", direction: "up" },
      }),
      told("viewing", "SeaLark lays its ledgers open, so others can get at the pages.", {
        denies: ["Only SeaLark's crew can see the ledgers"],
      }),
      told("haul", "No single haul of herring in SeaLark's history was larger."),
    ],
  },
  readEnglish(),
);
const ask = (text: string) => desk.ask(text).answer;

test.each([
  ["SeaLark's board didn't accept the insurer's offer, did it?", "supported", "offer"],
  ["SeaLark's board accepted the insurer's offer, didn't it?", "contradicted", "offer"],
  ["has SeaLark repeated its claim about whales?", "contradicted", "repeat"],
  ["SeaLark hasn't repeated its claim about whales, has it?", "supported", "repeat"],
  ["Ambler Steel was bigger than SeaLark, wasn't it?", "contradicted", "rival"],
  ["Ambler Steel wasn't bigger than SeaLark, was it?", "supported", "rival"],
  ["Will SeaLark's brochure be believed?", "contradicted", "brochure"],
])("%s: %s", (question, verdict, fact) => {
  expect(ask(question)).toMatchObject({ verdict, facts: [fact] });
});

test("what narrows a denial is part of it", () => {
  expect(ask("Can SeaLark's crew see the ledgers?").verdict).not.toBe("contradicted");
  expect(ask("Can only SeaLark's crew see the ledgers?")).toMatchObject({
    verdict: "contradicted",
    facts: ["viewing"],
  });
});

test("a denial behind the name is one", () => {
  expect(desk.check("SeaLark never repeated its claim about whales").answer.verdict).toBe(
    "supported",
  );
  expect(ask("Why not repeat the claim about whales?").verdict).toBeNull();
});

test("what a curator asks of a denial is no yes for having been written down", () => {
  expect(ask("Has anybody looked at SeaLark's ledgers?").verdict).not.toBe("supported");
});

test.each([
  ["Does SeaLark have the largest fleet of barges on the coast?", "contradicted", "fleet"],
  ["SeaLark has the number 1 fleet of barges on the coast, right?", "contradicted", "fleet"],
  ["Is SeaLark's fleet of barges the third biggest on the coast?", "supported", "fleet"],
  ["was SeaLark's haul of herring a record?", "supported", "haul"],
  ["Had SeaLark ever had a bigger haul of herring?", "contradicted", "haul"],
])("the place by size: %s: %s", (question, verdict, fact) => {
  expect(ask(question)).toMatchObject({ verdict, facts: [fact] });
});
