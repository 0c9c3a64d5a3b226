import { beforeAll, describe, expect, test } from "vitest";
import { createDesk } from "../../src/core/create-desk.ts";
import type { Desk } from "../../src/core/desk.ts";
import { openPack } from "../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";
import { hostileInputs } from "./hostile-inputs.ts";

const QUESTIONS = ["How many passengers take the ferry?", "Was the bridge closed in February?"];
const INPUTS = 200;

describe("hostile inputs", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = createDesk(await openPack(FIXTURE_PACK), readEnglish());
  });

  test("are the same for the same seed, and of many kinds", () => {
    const inputs = [...hostileInputs(QUESTIONS, 200, 7)];
    expect([...hostileInputs(QUESTIONS, 200, 7)]).toEqual(inputs);
    expect([...hostileInputs(QUESTIONS, 200, 8)]).not.toEqual(inputs);
    expect(new Set(inputs).size).toBeGreaterThan(150);
  });

  // `npm run fuzz` asks a million.
  test("are all answered and checked in a document", () => {
    for (const input of hostileInputs(QUESTIONS, INPUTS, 1)) {
      expect(desk.ask(input).answer.document.length, input).toBeGreaterThan(0);
      expect(desk.check(input).answer.document.length, input).toBeGreaterThan(0);
    }
  });
});
