import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Entity } from "../../../src/core/entity.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK, openFixture } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const { desk } = await openFixture();
const ask = (question: string) => desk.ask(question).answer;

describe("who holds a role", () => {
  test.each([
    ["whos the boss of Norcross Freight", "ellery-office"],
    ["who runs Norcross Freight?", "ellery-office"],
    ["the head of Norcross Freight", "ellery-office"],
    ["who is Marrow City's mayor", "mayor"],
  ])("is told by the fact that says so: %s", (question, fact) => {
    const answer = ask(question);
    expect(answer.kind).toBe("answer");
    expect(answer.facts).toContain(fact);
  });

  test.each([
    "who owns SeaLark",
    "who is SeaLark's spokesman",
    "who is the cfo of Norcross Freight",
    "who is the chairman of Norcross Freight",
    "who chairs Bray & Holt",
  ])("is declined where nobody is said to: %s", (question) => {
    expect(ask(question)).toMatchObject({ kind: "abstention", reason: "not-covered" });
  });
});

test("the man behind a firm is its founder, where the source names one", async () => {
  const fixture = await openPack(FIXTURE_PACK);
  const founded = told("founded", "Nils Harrow founded SeaLark.", { subject: "harrow" });
  const withFounder = createDesk({ ...fixture, facts: [...fixture.facts, founded] }, readEnglish());
  expect(withFounder.ask("so whos the guy behind SeaLark").answer.facts).toEqual(["founded"]);
  expect(ask("who is the man behind the tunnel?").facts).not.toContain("founded");
});

test("what a word stands for is told before what else is said of it", async () => {
  const fixture = await openPack(FIXTURE_PACK);
  const meant = told("meant", "A tunnel means two tubes below the harbour here.", {
    subject: "tunnel",
  });
  const desk = createDesk({ ...fixture, facts: [...fixture.facts, meant] }, readEnglish());
  expect(desk.ask("explain the tunnel to a beginner").answer.facts[0]).toBe("meant");
});

describe("what somebody is by trade", () => {
  const dunn: Entity = {
    id: "dunn",
    name: "Ada Dunn",
    kind: "person",
    pronoun: "she",
    aliases: ["Dunn", "SeaLark's purser", "the purser"],
    unnamed: false,
  };
  const askOfDunn = async (statement: string) => {
    const fixture = await openPack(FIXTURE_PACK);
    const pack = {
      ...fixture,
      entities: [...fixture.entities, dunn],
      facts: [...fixture.facts, told("dunn-warns", statement, { subject: "dunn" })],
    };
    return createDesk(pack, readEnglish()).ask("what is Ada Dunn's job?").answer;
  };

  test("is told by a fact that calls them by it", async () => {
    const answer = await askOfDunn("In May SeaLark's purser Ada Dunn warned of empty boats.");
    expect(answer.facts).toEqual(["dunn-warns"]);
  });

  test("is not told by whatever else they did", async () => {
    expect((await askOfDunn("In May Ada Dunn warned of empty boats.")).kind).toBe("abstention");
  });
});
