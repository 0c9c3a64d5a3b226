import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);

const counted = (amount: number, unit: string): Partial<Fact> => ({
  value: { amount, unit, qualifier: "exact" },
});

const desk = createDesk(
  {
    ...fixture,
    entities: fixture.entities.map((entity) =>
      entity.id === "ellery" ? { ...entity, partOf: "norcross" } : entity,
    ),
    facts: [
      ...fixture.facts,
      told("kiosks", "SeaLark would sell its kiosks for $3 million.", {
        ...counted(3_000_000, "USD"),
        status: "planned",
      }),
      told("vouchers", "SeaLark plans to offer vouchers for two seasons.", { status: "planned" }),
      told("crews", "Norcross Freight expects SeaLark's night crews to shrink by 30%.", {
        ...counted(30, "percent"),
        status: "forecast",
        about: ["norcross"],
      }),
      told("passes", "Pupils of SeaLark will be able to claim 40 passes.", {
        ...counted(40, "passes"),
      }),
      told("welds", "Norcross Freight welded the broken cranes of the harbor.", {
        subject: "norcross",
      }),
      told("hulls", "SeaLark formerly scraped every hull by hand."),
      told("galleys", "SeaLark's galleys lost $12 million in 2030.", {
        ...counted(12_000_000, "USD"),
        date: "2030",
        paragraph: 8,
      }),
      told("lamps", "SeaLark had 30 lamps before.", { ...counted(30, "lamps"), measure: "lamps" }),
      told("lamps-now", "SeaLark now has 8 lamps.", { ...counted(8, "lamps"), measure: "lamps" }),
      told("timber", "SeaLark has since won back a third of the lost timber.", {
        value: { amount: 33.3, unit: "percent", qualifier: "about" },
      }),
      told("mooring", "Ada Quist says that the mooring fee is less than $90.", {
        value: { amount: 90, unit: "USD", qualifier: "less-than" },
        subject: "quist",
        speaker: "quist",
        status: "claimed",
      }),
      told("chapel", "The chapel of SeaLark was founded in 1868.", counted(1868, "year")),
      told("cooks", "Nine cooks of SeaLark fell ill.", counted(9, "cooks")),
      told("kegs", "Norcross Freight threw away 4.5 million kegs of SeaLark's.", {
        ...counted(4_500_000, "kegs"),
        about: ["norcross"],
      }),
      told("bell-room", "SeaLark's foundry was laid out for 900 bells.", {
        ...counted(900, "bells"),
        questions: ["How many bells could the foundry cast?"],
      }),
      told("bells", "SeaLark's foundry cast 400 bells in 2030.", {
        ...counted(400, "bells"),
        date: "2030",
        questions: ["How many bells did the foundry cast?"],
      }),
    ],
  },
  readEnglish(),
);
const check = (message: string) => desk.check(message).answer;

describe("what is done, and what is to come", () => {
  test.each([
    ["SeaLark has sold its kiosks for $3 million", "contradicted"],
    ["SeaLark sold its kiosks for $3 million", "contradicted"],
    ["SeaLark is to sell its kiosks for $3 million", "supported"],
    ["SeaLark's night crews shrank by 30%", "contradicted"],
    ["pupils of SeaLark claimed 40 passes", "contradicted"],
    ["SeaLark still scrapes every hull by hand", "contradicted"],
    ["SeaLark formerly scraped every hull by hand", "supported"],
  ])("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });

  test("what was offered is still to come", () => {
    expect(check("SeaLark offered vouchers for two seasons").verdict).not.toBe("contradicted");
  });

  test("it is told what it is instead", () => {
    expect(check("SeaLark sold its kiosks for $3 million").text).toContain("planned or proposed");
  });
});

describe("figures that slip", () => {
  test.each([
    ["SeaLark's galleys lost $12 million a month", "contradicted"],
    ["SeaLark's galleys lost $12 million in 2030", "supported"],
    ["SeaLark went from 8 lamps up to 30", "contradicted"],
    ["SeaLark has won back most of the lost timber", "contradicted"],
    ["the mooring fee is under 90", "supported"],
    ["SeaLark's chapel was founded in 1987", "contradicted"],
    ["SeaLark's chapel was founded in 1868", "supported"],
    ["two cooks of SeaLark fell ill", "contradicted"],
    ["Norcross Freight threw away 45 million kegs", "contradicted"],
  ])("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });

  test("a figure of the same day outweighs the same figure of another thing", () => {
    const { verdict, facts } = check("SeaLark's foundry cast 900 bells in 2030");

    expect(verdict).toBe("contradicted");
    expect(facts).toEqual(expect.arrayContaining(["bells"]));
  });
});

describe("what a message says and the source does not", () => {
  test.each([
    // What is told of a firm is told of none of its people.
    ["Dag Ellery welded the broken cranes of the harbor", "not-covered"],
    ["Norcross Freight welded the broken cranes of the harbor", "supported"],
    // Whatever "it" is.
    ["Rosa Dietrich supports it", "not-covered"],
    ["Rosa Dietrich favors a tunnel", "supported"],
    // Who did it.
    ["the fishermen welded the broken cranes of the harbor in all", "not-covered"],
    // A place among others.
    ["Norcross Freight was the first to weld the broken cranes of the harbor", "not-covered"],
  ])("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});
