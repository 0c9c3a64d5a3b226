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
    entities: fixture.entities.map((entity) =>
      entity.id === "dietrich" ? { ...entity, aliases: ["the timber merchant"] } : entity,
    ),
    facts: [
      ...fixture.facts,
      told("sirens", "On Friday, 7 March 2031, SeaLark tested its sirens.", {
        date: "2031-03-07",
      }),
      told("fund", "On Monday, 3 March 2031, SeaLark announced a fund for widows.", {
        date: "2031-03-03",
      }),
      told("drill", "SeaLark's drill takes three years.", {
        value: { amount: 3, unit: "years", qualifier: "exact" },
      }),
      told("hull", "The hull of SeaLark's oldest tug is 41 years old.", {
        value: { amount: 41, unit: "years", qualifier: "exact" },
      }),
      told("buoys", "SeaLark scrubs 60 kilometres of chain a year.", {
        value: { amount: 60, unit: "kilometres", qualifier: "exact" },
      }),
      told("tar", "SeaLark's use of tar fell by 14%.", {
        value: { amount: 14, unit: "percent", direction: "down", qualifier: "exact" },
      }),
      told("ropes", "Norcross Freight claims that SeaLark frayed its hawsers.", {
        speaker: "norcross",
        status: "claimed",
      }),
      told("levy", "Ada Quist's levy would lift the harbour toll to 12%.", {
        subject: "quist",
        status: "planned",
        value: { amount: 12, unit: "percent", qualifier: "exact" },
      }),
      told("stock", "SeaLark's shares were sold off on Friday, 7 March 2031.", {
        date: "2031-03-07",
      }),
      told("trade", "Rosa Dietrich is a timber merchant.", {
        subject: "dietrich",
        value: { text: "timber merchant" },
      }),
    ],
  },
  readEnglish(),
);

const check = (text: string) => desk.check(text).answer;

describe("a fact about the same name is no correction of something else", () => {
  test("the day of one deed corrects no day of another", () => {
    expect(check("SeaLark unveiled a whale in 1985").verdict).toBe("not-covered");
    expect(check("SeaLark tested its sirens on 2 March 2031").verdict).toBe("contradicted");
  });

  test("an age is held against ages, and not against how long something takes", () => {
    expect(check("SeaLark's drill is 90 years old").verdict).not.toBe("contradicted");
    expect(check("the hull of SeaLark's oldest tug is 60 years old").verdict).toBe("contradicted");
  });

  test("whoever is called by a role alone did not do what a thing of the firm did", () => {
    expect(check("the CEO of SeaLark is selling off his shares").verdict).toBe("not-covered");
  });
});

describe("what differs plainly is corrected", () => {
  test("a rate that stands behind what it is a rate of", () => {
    expect(check("SeaLark scrubs 60 km of chain a month").verdict).toBe("contradicted");
    expect(check("SeaLark scrubs 60 km of chain a year").verdict).toBe("supported");
  });

  test("a stressed word names nobody", () => {
    expect(check("SeaLark scrubs 60 km of chain EVERY MONTH").verdict).toBe("contradicted");
  });

  test("a figure of its own that goes the other way needs no day", () => {
    expect(check("SeaLark's use of tar rose by 14% on Thursday").verdict).toBe("contradicted");
  });

  test("who says it of whom", () => {
    expect(check("SeaLark says Norcross Freight frayed its hawsers").verdict).toBe("contradicted");
    expect(check("Norcross Freight says SeaLark frayed its hawsers").verdict).toBe("supported");
  });

  test("what would be under a plan is not so at the moment", () => {
    expect(check("the harbour toll is at 12% at the moment").verdict).not.toBe("supported");
  });
});

test("a description that a sentence gives of somebody is told by it, word for word", () => {
  expect(check("Dietrich sells timber").verdict).toBe("supported");
});
