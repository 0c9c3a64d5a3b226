import { describe, expect, test } from "vitest";
import { EMPTY_CONTEXT } from "../../../src/core/answering/thread-context.ts";
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

describe("one of several is picked by its place", () => {
  const berth = (id: string, subject: string): Fact =>
    told(id, `The northern mooring is kept by ${id}.`, {
      subject,
      paragraph: subject === "sealark" ? 9 : 8,
      questions: [`Who keeps the mooring of ${id}?`, "What of moorings?"],
    });
  const moorings = [berth("gannets", "sealark"), berth("puffins", "barges")];
  const asked = "what about the moorings?";

  test.each([
    ["the second one", "puffins"],
    ["2", "puffins"],
    ["no. 1 please", "gannets"],
    ["ok what about the last one?", "puffins"],
  ])("of those that were offered: %s", (then, id) => {
    expect(lastWith(moorings, asked).choices).toHaveLength(2);
    expect(lastWith(moorings, asked, then).facts).toEqual([id]);
  });

  const owners = told("owners", "The wreck belongs to SeaLark and Norcross Freight.", {
    value: { entities: ["sealark", "norcross"], complete: true },
    questions: ["Whom does the wreck belong to?"],
  });

  test("of those that one fact names", () => {
    const founded = (id: string, year: string): Fact =>
      told(`${id}-founded`, `It was in ${year} that ${id} was founded.`, {
        subject: id,
        measure: "founding",
        value: { date: year },
        questions: [`When was ${id} founded?`],
      });
    const firms = [owners, founded("sealark", "1950"), founded("norcross", "1960")];
    const asked = "whom does the wreck belong to?";
    expect(lastWith(firms, asked, "when was the second one founded?").facts[0]).toBe(
      "norcross-founded",
    );
    expect(lastWith(firms, asked, "the second one", "when was it founded?").facts[0]).toBe(
      "norcross-founded",
    );
  });

  test("and a number alone picks nothing where nothing was offered", () => {
    expect(lastWith([owners], "whom does the wreck belong to?", "2").kind).toBe("abstention");
  });
});

describe("somebody's figure", () => {
  const queue = (id: string, minutes: number, speaker: string): Fact =>
    told(id, `Passengers stand there for ${minutes} minutes.`, {
      subject: "petrel",
      speaker,
      status: "claimed",
      measure: "queue",
      value: { amount: minutes, unit: "minutes", qualifier: "exact" },
      questions: [`How long is the queue by the ${id}?`],
    });
  const counts = [queue("clock", 20, "sealark"), queue("sun", 90, "residents")];

  test("is what they put the last one at", () => {
    const other = lastWith(
      counts,
      "how long is the queue by the clock?",
      "and the residents' number?",
    );
    expect(other.facts).toEqual(["sun"]);
  });

  test("is what was offered to be asked of them", () => {
    const desk = createDesk({ ...pack, facts: [...pack.facts, ...counts] }, readEnglish());
    const offered = ["clock", "sun"];
    const { answer } = desk.ask("and SeaLark's estimate?", { ...EMPTY_CONTEXT, offered });
    expect(answer.facts).toEqual(["clock"]);
  });
});

describe("more of what was told last", () => {
  const keel = told("keel", "SeaLark lays a keel.", {
    questions: ["What does SeaLark lay?"],
    related: ["steel"],
  });
  const steel = told("steel", "The keel is of steel.", { subject: "petrel" });
  const asked = "what does SeaLark lay?";

  test.each(["tell me more", "any more details?", "ok what else?", "please go on"])(
    "is what a reader wants next, and then what else there is of the same: %s",
    (then) => {
      const [first, second] = lastWith([keel, steel], asked, then).facts;
      expect(first).toBe("steel");
      expect(pack.facts.find(({ id }) => id === second)?.subject).toBe("sealark");
    },
  );

  test("goes on where it stopped, and comes to an end", () => {
    const first = lastWith([keel, steel], asked, "tell me more").facts;
    const second = lastWith([keel, steel], asked, "tell me more", "go on").facts;
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    const on = Array.from({ length: 9 }, () => "go on");
    expect(lastWith([keel, steel], asked, ...on).kind).toBe("abstention");
  });

  test("is of the person whom a pronoun means", () => {
    const toll = told("toll", "SeaLark pays a toll, says Nils Harrow.", {
      speaker: "harrow",
      questions: ["What does SeaLark pay?"],
    });
    const more = lastWith([toll], "what does SeaLark pay?", "anything else about him?");
    expect(more.text).toMatch(/60 years/);
  });
});
