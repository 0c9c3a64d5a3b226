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
    facts: [
      ...fixture.facts,
      told("pilots-then", "SeaLark had 30 pilots in 2025.", {
        ...counted(30, "pilots"),
        date: "2025",
        measure: "pilots",
      }),
      told("pilots-now", "SeaLark now has 12 pilots.", {
        ...counted(12, "pilots"),
        measure: "pilots",
      }),
      told("norcross-pilots", "Norcross Freight now has 5 pilots.", {
        ...counted(5, "pilots"),
        measure: "pilots",
        subject: "norcross",
      }),
      told("paint", "SeaLark spent $4 million on paint in 2030.", {
        ...counted(4_000_000, "USD"),
        date: "2030",
      }),
      told("lawyers", "SeaLark spent $9 million on lawyers in 2030.", {
        ...counted(9_000_000, "USD"),
        date: "2030",
      }),
      told("dogs", "No dog may be carried by SeaLark."),
      told("backer", "Norcross Freight has backed SeaLark.", {
        subject: "norcross",
        value: { entity: "norcross" },
        about: ["sealark"],
      }),
      told("reply", "Between Ada Quist's call and SeaLark's answer passed 18 days.", {
        ...counted(18, "days"),
        about: ["quist"],
      }),
      told("closing", "SeaLark heard of the closing from a journalist."),
      told("audit", "SeaLark's interim audit is due in June 2031.", { date: "2031-06" }),
      told("oak", "The Courier grants that oak has advantages, above all for piers.", {
        denies: ["Oak is worse for piers", "Steel is better for piers"],
      }),
      told("pier", "Ada Quist promised a new pier.", { subject: "quist" }),
    ],
    entities: [
      ...fixture.entities,
      {
        id: "quist",
        name: "Ada Quist",
        kind: "person",
        aliases: ["harbor minister"],
        pronoun: "she",
        unnamed: false,
      },
    ],
  },
  readEnglish(),
);
const check = (message: string) => desk.check(message).answer;

describe("one measure at two times", () => {
  test.each([
    ["the number of SeaLark's pilots went up to 30", "contradicted"],
    ["SeaLark lost 60% of its pilots since 2025", "supported"],
    ["SeaLark lost a quarter of its pilots", "contradicted"],
    ["SeaLark's pilots fell to 12", "supported"],
    ["SeaLark lost a third of its cooks", "not-covered"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("how many times as much", () => {
  test.each([
    ["SeaLark has more than twice as many pilots as Norcross Freight", "supported"],
    ["SeaLark has four times as many pilots as Norcross Freight", "contradicted"],
    ["SeaLark has twice as many cooks as Norcross Freight", "not-covered"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("two things of one name", () => {
  test.each([
    ["SeaLark spent more on lawyers than on paint", "supported"],
    ["SeaLark spent more on paint than on lawyers in 2030", "contradicted"],
    ["SeaLark spent more on paint than on cooks", "not-covered"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("what nobody may do", () => {
  test("is denied as much as those who may not", () => {
    expect(check("SeaLark carries animals").verdict).not.toBe("supported");
    expect(check("at least SeaLark still carries them").verdict).not.toBe("supported");
    expect(check("a dog may be carried by SeaLark").verdict).toBe("contradicted");
  });
});

describe("who is called what", () => {
  test.each([
    ["SeaLark's big backer is Ambler Steel", "contradicted"],
    ["SeaLark's big backer is Norcross Freight", "supported"],
    ["the harbor minister promised a new pier", "supported"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("what hangs on a claim", () => {
  test("leaves another figure another figure", () => {
    const { verdict } = check(
      "SeaLark put its fares up by 40% when it bought timber, hymn books and trombones",
    );
    expect(verdict).toBe("contradicted");
  });

  test("is another claim behind 'and', where the first has a verb without an ending", () => {
    const { parts } = check("SeaLark cut its paint to $4 million and traffic is up");
    expect(parts).toHaveLength(2);
  });
});

describe("a figure and its words", () => {
  test.each([
    ["SeaLark took traffic and paint for $4 billion", "contradicted"],
    ["SeaLark squandered $4 million on gaudy lilac paint in 2030", "supported"],
    ["SeaLark squandered $4 million on lacquer and brushes in 2030", "not-covered"],
    ["it took 18 days from Ada Quist's call to the reply", "supported"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("other words for it", () => {
  test.each([
    ["SeaLark heard of the closing from a reporter", "supported"],
    ["SeaLark's final audit is due in June 2031", "contradicted"],
    ["the Courier admits that oak can be better for piers", "supported"],
  ] as const)("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});
