import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const pack = await openPack(FIXTURE_PACK);

/** The fixture with more facts: turns of one thread, the last answered. */
const lastWith = (facts: readonly Fact[], ...turns: readonly string[]) => {
  const desk = createDesk({ ...pack, facts: [...pack.facts, ...facts] }, readEnglish());
  let context: Parameters<typeof desk.ask>[1];
  let answer = desk.ask("hello").answer;
  for (const turn of turns) ({ answer, context } = desk.ask(turn, context));
  return answer;
};

describe("what follows from the last answer", () => {
  const strike = told("strike", "SeaLark's crews walked out on Sunday.", {
    questions: ["What did SeaLark's crews do?"],
  });
  const idle = told("idle", "SeaLark's boats lay idle for a day.", { because: ["strike"] });
  const blunder = told("blunder", "The Courier calls the walkout a blunder.", {
    subject: "courier",
    speaker: "courier",
    status: "opinion",
    related: ["strike"],
  });
  const asked = "what did SeaLark's crews do?";

  test.each(["so what?", "ok and why does that matter?", "what did it lead to?"])(
    "is what it is the reason of: %s",
    (then) => {
      expect(lastWith([strike, idle, blunder], asked, then).facts).toEqual(["idle"]);
    },
  );

  test("is else what the source makes of it", () => {
    expect(lastWith([strike, blunder], asked, "so what?").facts).toEqual(["blunder"]);
  });

  test("is else what a reader wants next", () => {
    const talks = told("talks", "SeaLark and its crews will talk on Friday.");
    expect(lastWith([{ ...strike, related: ["talks"] }, talks], asked, "so what?").facts).toEqual([
      "talks",
    ]);
  });

  test("is not the last answer over again", () => {
    expect(lastWith([strike], asked, "so what?").kind).toBe("abstention");
  });
});

test("when it was said is asked of what was said", () => {
  const speech = told("speech", "On 9 March 2031 Nils Harrow promised a new pier.", {
    subject: "harrow",
    speaker: "harrow",
    status: "claimed",
    date: "2031-03-09",
    questions: ["Which pier was promised?"],
  });
  const letter = told("letter", "On 2 March 2031 Nils Harrow said in a letter that he was ill.", {
    subject: "harrow",
    date: "2031-03-02",
    questions: ["When did Harrow say that he was ill?"],
  });
  const said = lastWith([speech, letter], "which pier was promised?", "when did he say that?");
  expect(said.facts).toEqual(["speech"]);
});

test("whether it is true that something else happened is not asked of the last answer", () => {
  const other = lastWith(
    [],
    "how much did SeaLark raise its fares?",
    "is it a fact that the engine broke?",
  );
  expect(other.facts[0]).toBe("petrel-engine");
});

test("that, held against a fact on another matter, is neither so nor not", () => {
  const tides = told("tides", "Residents set their clocks by SeaLark's horn.", {
    subject: "residents",
    questions: ["What do residents set their clocks by?"],
    about: ["sealark"],
  });
  const profit = told("profit", "SeaLark is profitable.", {
    questions: ["Is SeaLark profitable?"],
  });
  const asked = "what do residents set their clocks by?";
  expect(lastWith([tides, profit], asked, "is SeaLark profitable?").verdict).toBe("supported");
  expect(lastWith([tides, profit], asked, "is that profitable?").verdict).toBeNull();
});

test("nobody is meant by a pronoun that fits nobody spoken of", () => {
  const wants = told("wants", "SeaLark wants a new pier, as Nils Harrow says.", {
    about: ["harrow"],
  });
  expect(lastWith([wants], "who is Dietrich?", "what does he want?").facts).toEqual([]);
});
