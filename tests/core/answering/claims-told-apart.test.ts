import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { cleanMessage } from "../../../src/core/understanding/clean-message.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);

const counted = (amount: number, unit: string, per?: "year" | "day"): Partial<Fact> => ({
  value: { amount, unit, qualifier: "exact", ...(per ? { per } : {}) },
});

const desk = createDesk(
  {
    ...fixture,
    facts: [
      ...fixture.facts,
      told(
        "anchors",
        "Rust ate 23% of SeaLark's anchors by February 2031.",
        counted(23, "percent"),
      ),
      told("anchor-price", "An anchor of SeaLark weighs 90 kilograms.", counted(90, "kilograms")),
      told("paint-drum", "Paint costs SeaLark $70 a drum.", {
        ...counted(70, "USD"),
        paragraph: 8,
      }),
      told("paint-lifeboat", "For every lifeboat SeaLark's paint costs less than $2.", {
        ...counted(2, "USD"),
        paragraph: 8,
      }),
      told("pilgrims", "SeaLark carries 900 pilgrims a year.", counted(900, "pilgrims", "year")),
      told("rope", "SeaLark buys four-fifths of its rope abroad.", {
        ...counted(80, "percent"),
        paragraph: 7,
      }),
      told("divers", "SeaLark reportedly hired as few as 30 divers.", counted(30, "divers")),
      told("deck", "The Courier thinks that SeaLark's sun deck draws more visitors.", {
        status: "opinion",
      }),
      told("fishing", "SeaLark was a fishing business once."),
      told("sails", "SeaLark buys sails abroad.", { paragraph: 7 }),
      told("grant", "Ada Quist asked for $30 million for lighthouses.", {
        ...counted(30_000_000, "USD"),
        subject: "quist",
      }),
      told("stokers", "The state stopped SeaLark from hiring more than 40 stokers a year.", {
        ...counted(40, "stokers", "year"),
      }),
      told("sirens", "On Friday, 7 March 2031, SeaLark sold its sirens.", { date: "2031-03-07" }),
      told("chapel", "Officials forbade a chapel in May 2030.", {
        date: "2030-05",
        subject: "legislature",
        denies: ["Dag Ellery forbade a chapel"],
      }),
      told("buoys", "SeaLark spent $9 million on buoys in 2030.", {
        ...counted(9_000_000, "USD"),
        date: "2030",
      }),
      told("cranes", "In 2030 SeaLark spent $4 million on cranes.", {
        ...counted(4_000_000, "USD"),
        date: "2030",
      }),
      told("fare-back", "Nils Harrow wants the old fare back, at 5.00.", {
        ...counted(5, "units"),
        subject: "harrow",
        speaker: "harrow",
        status: "opinion",
        stance: "for",
        stanceOn: ["the old fare back"],
      }),
      told("small", "The Courier finds it odd that so small a line swallows so large a one.", {
        subject: "sealark",
        speaker: "courier",
        status: "opinion",
        about: ["norcross"],
        questions: ["Is it odd that SeaLark buys Norcross Freight?", "Who is buying the line?"],
      }),
      told("masts-then", "SeaLark had 40 masts before.", {
        ...counted(40, "masts"),
        measure: "masts",
      }),
      told("masts", "SeaLark now has 12 masts.", { ...counted(12, "masts"), measure: "masts" }),
      told("judge", "Ada Quist wants the assembly to appoint a judge of piers.", {
        subject: "quist",
        status: "opinion",
      }),
      told("alarm", "Dag Ellery called the rust a wake-up call.", {
        subject: "ellery",
        speaker: "ellery",
        status: "claimed",
      }),
    ],
  },
  readEnglish(),
);
const check = (message: string) => desk.check(message).answer;

describe("whose figure it is", () => {
  test.each([
    ["SeaLark's paint costs $70 a lifeboat", "paint-lifeboat"],
    ["SeaLark spent $9 million on cranes in 2030", "cranes"],
  ])("%s", (message, fact) => {
    const { verdict, facts } = check(message);

    expect(verdict).toBe("contradicted");
    expect(facts[0]).toBe(fact);
  });

  test("what is spent on each is told of each", () => {
    expect(check("SeaLark spent $9 million on buoys in 2030").verdict).toBe("supported");
  });

  test("a rate has its time", () => {
    expect(check("SeaLark carries 900 pilgrims a year").verdict).toBe("supported");
    expect(check("SeaLark carries 900 pilgrims yearly").verdict).toBe("supported");
    expect(check("SeaLark carries 900 pilgrims a month").verdict).toBe("contradicted");
    expect(check("SeaLark carries 900 pilgrims daily").verdict).toBe("contradicted");
  });

  test("how long it took hides no other figure", () => {
    expect(check("Rust ate 32% of SeaLark's anchors in two days").verdict).toBe("contradicted");
  });

  test("a side that is taken has its figure", () => {
    expect(check("Nils Harrow wants the old fare back at 5.00").verdict).toBe("supported");
    expect(check("Nils Harrow wants the old fare back at 4.20").verdict).toBe("contradicted");
  });
});

describe("from one figure to the other", () => {
  test.each([
    ["SeaLark went from 40 masts to 12", "supported"],
    ["SeaLark is down from 40 masts to 12", "supported"],
    ["SeaLark went from 12 masts to 40", "contradicted"],
    ["SeaLark rose from 40 masts to 12", "contradicted"],
  ])("%s: %s", (message, verdict) => {
    expect(check(message).verdict).toBe(verdict);
  });
});

describe("the whole and a share", () => {
  test("all of it is not four-fifths of it, whatever all else is", () => {
    expect(check("SeaLark buys all its rope abroad").verdict).toBe("contradicted");
    expect(check("SeaLark buys most of its rope abroad").verdict).not.toBe("contradicted");
  });
});

describe("what is asked for, forbidden and denied", () => {
  test("what is asked for is not given", () => {
    expect(check("Ada Quist asked for 30 million for lighthouses").verdict).toBe("supported");
    expect(check("Ada Quist got the 30 million she asked for").verdict).not.toBe("supported");
  });

  test("what is wanted is not done", () => {
    expect(check("Ada Quist wants the assembly to appoint a judge of piers").verdict).toBe(
      "supported",
    );
    expect(check("the assembly has already appointed a judge of piers").verdict).not.toBe(
      "supported",
    );
  });

  test("what was stopped cannot be done", () => {
    expect(check("SeaLark can't hire more than 40 stokers a year").verdict).not.toBe(
      "contradicted",
    );
  });

  test("what was denied of somebody else is denied of the same day as well", () => {
    expect(check("Dag Ellery forbade a chapel in May 2030").verdict).toBe("contradicted");
  });
});

describe("days and names", () => {
  test("the weekday of a story is the one that is told of", () => {
    expect(check("SeaLark sold its sirens on the friday").verdict).toBe("supported");
    expect(check("SeaLark sold its sirens on the tuesday").verdict).toBe("contradicted");
  });

  test("who buys whom is not told by a sentence that names neither", () => {
    expect(check("Norcross Freight is buying SeaLark, the small one").verdict).not.toBe(
      "supported",
    );
  });
});

describe("what is made more of than it is", () => {
  test.each([
    "it has been confirmed that SeaLark hired 30 divers",
    "SeaLark hired exactly 30 divers",
  ])("%s", (claim) => {
    expect(check(claim)).toMatchObject({ verdict: "contradicted", facts: ["divers"] });
  });

  test("less of one thing is not the opposite of more of another", () => {
    expect(check("SeaLark's sun deck draws visitors for less money").verdict).not.toBe(
      "contradicted",
    );
    expect(check("SeaLark's sun deck draws fewer visitors").verdict).toBe("contradicted");
  });

  test("what was not always so denies nothing of what was once", () => {
    expect(check("SeaLark was not always big, a fishing business once").verdict).not.toBe(
      "contradicted",
    );
  });
});

describe("what is no claim", () => {
  test("nobody is said to do what a participle tells", () => {
    expect(check("a ferry line buying tug boats").verdict).toBeNull();
  });

  test("what is right is no question whether it is so", () => {
    expect(cleanMessage("the courier thinks that the ban is right")).toMatch(/is right$/);
    expect(cleanMessage("the courier is against the ban right")).toMatch(/, right\?$/);
  });

  test("a hyphen inside a word ends nothing", () => {
    expect(check("Dag Ellery called the rust a wake-up call").verdict).toBe("supported");
  });
});
