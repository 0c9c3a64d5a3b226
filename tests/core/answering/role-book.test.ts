import { describe, expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

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
