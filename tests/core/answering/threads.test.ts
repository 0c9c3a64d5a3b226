import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK, openFixture } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const { desk } = await openFixture();
const lastOf =
  (asked: Pick<typeof desk, "ask">) =>
  (...turns: readonly string[]) => {
    let context: Parameters<typeof desk.ask>[1];
    let answer = asked.ask("hello").answer;
    for (const turn of turns) ({ answer, context } = asked.ask(turn, context));
    return answer;
  };
const last = lastOf(desk);

describe("what a few words ask of the last answer", () => {
  test.each([
    ["how much did the governor pledge?", "compared to what?", /\$45 million[\s\S]*\$60 million/],
    [
      "how much did the city put aside and how much did the governor pledge?",
      "so by how much then?",
      /\$60 million - \$45 million = \$15 million/,
    ],
    ["how much did SeaLark raise its fares?", "why the gap?", /^SeaLark said that fuel/],
    ["where does the food come from?", "where exactly?", /^Barges from Saltby/],
    ["what do the repairs cost, roughly?", "by whose account then?", /Bray & Holt/],
  ])("%s %s", (first, then, text) => {
    expect(last(first, then)).toMatchObject({ kind: "answer" });
    expect(last(first, then).text).toMatch(text);
  });

  test.each([
    ["I read that the repairs cost 220 million. Who says so?", "repair-cost"],
    ["They tell me that the repairs will cost $220 million. Is that a fact?", "repair-cost"],
    ["My boss says SeaLark raised its fares by 65%. How sure is that?", "sealark-fares"],
  ])("or of a remark before them: %s", (message, fact) => {
    const { kind, facts } = desk.ask(message).answer;
    expect(kind).toBe("answer");
    expect(facts[0]).toBe(fact);
  });

  test("whether a figure is a fact has a yes or a no", () => {
    expect(last("what will the repairs cost?", "is the figure a fact?").verdict).toBe(
      "contradicted",
    );
    expect(last("how many vehicles use the bridge?", "is that a fact?").verdict).toBe("supported");
    expect(last("what will the repairs cost?", "fact or opinion?").verdict).toBeNull();
  });

  test.each([
    ["is the $220m a fact?", "contradicted", /^It is an estimate.*\$220 million/],
    [
      "how sure is the paper about the 31,000 figure?",
      null,
      /^The report states it as a fact.* 31,000/,
    ],
    ["who came up with the 18 months?", null, /^Engineers .*18 months/],
  ])("a figure stands for its fact: %s", (asked, verdict, text) => {
    expect(last(asked)).toMatchObject({ kind: "answer", verdict });
    expect(last(asked).text).toMatch(text);
  });

  test("names that the source leaves out are declined", () => {
    expect(last("what did the inspectors find?", "what were they called?")).toMatchObject({
      kind: "abstention",
      reason: "unnamed",
    });
  });
});

describe("a first message with a pronoun", () => {
  test.each([
    ["when was it opened?", /1974/],
    ["why was it shut?", /cracks/],
  ])("%s is of what the event is called by", (question, text) => {
    expect(last(question)).toMatchObject({ kind: "answer" });
    expect(last(question).text).toMatch(text);
  });

  test("who said it is of nothing that was said", () => {
    expect(last("who said it?").kind).not.toBe("smalltalk");
  });
});

describe("the side the source takes on what the thread is about", () => {
  test("is told with a verdict", () => {
    expect(last("what does Dietrich favor?", "and is the paper happy with that?")).toMatchObject({
      verdict: "supported",
      facts: ["tunnel-better"],
    });
    expect(last("what does Dietrich favor?", "does the Courier dislike the plan?").verdict).toBe(
      "contradicted",
    );
  });

  test("is asked for by any word that judges a thing", () => {
    const judged = last("what does Dietrich favor?", "is that sensible according to the Courier?");
    expect(judged).toMatchObject({ verdict: "supported", facts: ["tunnel-better"] });
  });

  test("is declined where it takes none", () => {
    expect(last("how much did SeaLark raise its fares?", "does the paper like that?").kind).toBe(
      "abstention",
    );
  });
});

describe("a message that leaves its thread or turns it", () => {
  test("what is meant instead is asked without the words that say so", () => {
    const meant = last(
      "what do the repairs cost?",
      "wait, I meant how many vehicles use the bridge",
    );
    expect(meant.text).toMatch(/31,000/);
  });

  test("of what is meant instead the same kind of value is wanted", () => {
    const meant = last("when did the bond measures fail?", "no, I meant the repairs");
    expect(meant.facts).toEqual(["repair-time"]);
  });

  test("what is meant instead may ask for something else", () => {
    const meant = last("what did the governor pledge?", "no, I meant Ellery, who is he");
    expect(meant.facts[0]).toBe("ellery-office");
  });

  test("another topic takes nothing from the one before", () => {
    const other = last("what did the mayor promise?", "sorry, different topic: who is the mayor?");
    expect(other.facts).toHaveLength(1);
  });

  test("a question with words of its own is not bent towards the thread", () => {
    expect(last("who runs Norcross Freight?", "what is the inquiry?").text).toMatch(
      /independent inquiry/,
    );
  });
});

describe("what a thread does not tell", () => {
  test("a yes or no with no words of its own is no echo of the last fact", () => {
    expect(last("when was the bridge closed?", "will it really be that bad?").kind).toBe(
      "abstention",
    );
  });

  test("which one of several, where the source speaks of them as a whole", () => {
    expect(last("who makes the crossings?", "which boats exactly?").kind).toBe("abstention");
  });

  test("an age, where only something else has one", () => {
    expect(last("what did Harrow say?", "how old is he?").kind).toBe("abstention");
  });

  test.each(["did she open it?", "was he paid?"])(
    "%s of a person, where none is spoken of",
    (question) => {
      expect(last("how many vehicles use the bridge?", question).kind).toBe("abstention");
    },
  );

  test("a yes or no, with a list of what there is", () => {
    expect(last("what is Norcross Freight?", "will it close?").kind).toBe("abstention");
  });

  test("an age, with a list of what there is", () => {
    expect(last("how old are the ferries?").kind).toBe("abstention");
  });
});

/** The fixture with more facts: turns of one thread, the last answered. */
const lastWith = async (facts: readonly Fact[], ...turns: readonly string[]) => {
  const pack = await openPack(FIXTURE_PACK);
  const more = createDesk({ ...pack, facts: [...pack.facts, ...facts] }, readEnglish());
  return lastOf(more)(...turns);
};

describe("a yes to a follow-up", () => {
  const facts = [
    told("allies", "SeaLark's partners are the barges.", {
      questions: ["Who are SeaLark's partners?", "Who is the navy working with?"],
    }),
    told("dock", "SeaLark keeps a dry dock.", {
      questions: ["What does SeaLark keep?", "Where does SeaLark mend its hulls?"],
    }),
  ];

  test("needs its own words told of the same, and shows the nearest fact without", async () => {
    const unsettled = await lastWith(facts, "what is SeaLark?", "will it work?");
    expect(unsettled).toMatchObject({ kind: "abstention", verdict: null, facts: ["allies"] });
  });

  test.each(["does it keep a dry dock?", "can it mend hulls there?"])(
    "rests on them: %s",
    async (question) => {
      const settled = await lastWith(facts, "what does SeaLark keep?", question);
      expect(settled).toMatchObject({ verdict: "supported", facts: ["dock"] });
    },
  );
});

describe("the last answer beside what is tied to it", () => {
  const berths = [
    told("berths-now", "SeaLark now rents 9 berths.", {
      measure: "berths",
      value: { amount: 9, unit: "berths", qualifier: "exact" },
      questions: ["How many berths does SeaLark rent?"],
      related: ["berths-then"],
    }),
    told("berths-then", "In 2028 SeaLark rented 4 berths.", {
      measure: "berths",
      value: { amount: 4, unit: "berths", qualifier: "exact" },
    }),
  ];

  test("was not always so, where the same was measured at another time", async () => {
    const before = await lastWith(
      berths,
      "how many berths does SeaLark rent?",
      "was it always that many?",
    );
    expect(before).toMatchObject({
      verdict: "contradicted",
      facts: ["berths-now", "berths-then"],
    });
  });

  test("may always have been so, where nothing else is told of it", () => {
    expect(last("how many vehicles use the bridge?", "was it always that many?").kind).toBe(
      "abstention",
    );
  });

  test("is doubted by somebody else", async () => {
    const wait = told("wait", "Passengers wait for 40 minutes, says SeaLark.", {
      status: "claimed",
      speaker: "sealark",
      questions: ["How long do passengers wait?"],
      related: ["longer"],
    });
    const longer = told("longer", "Residents put it at two hours.", { subject: "residents" });
    const doubted = await lastWith(
      [wait, longer],
      "how long do passengers wait?",
      "could that be wrong?",
    );
    expect(doubted).toMatchObject({ verdict: null, facts: ["wait", "longer"] });
    expect(doubted.text).toMatch(/claim by SeaLark/);
  });

  const ship = (id: string, ships: number, year: string): Fact =>
    told(id, `SeaLark ran ${ships} ships in ${year}.`, {
      measure: "ships",
      value: { amount: ships, unit: "ships", qualifier: "exact" },
      date: year,
      questions: [`How many ships did SeaLark run in ${year}?`],
      related: ["ships-now"],
    });
  const fleet = [
    ship("ships-now", 7, "2030"),
    ship("ships-then", 6, "2029"),
    ship("ships-late", 9, "2031"),
  ];

  test.each(["and the year before?", "what about before that?"])(
    "was something else at a time before it: %s",
    async (then) => {
      const before = await lastWith(fleet, "how many ships did SeaLark run in 2030?", then);
      expect(before.facts).toEqual(["ships-now", "ships-then"]);
    },
  );

  test.each(["and the month before?", "and the week before that?"])(
    "is declined for a time of which nothing is told: %s",
    async (then) => {
      const before = await lastWith(fleet, "how many ships did SeaLark run in 2030?", then);
      expect(before.kind).toBe("abstention");
    },
  );

  test("is no reason for itself", async () => {
    const hue = told("hue", "SeaLark paints its hulls grey.", {
      questions: ["What colour are the hulls?"],
    });
    expect(await lastWith([hue], "what colour are the hulls?", "why?")).toMatchObject({
      kind: "abstention",
    });
  });

  test("may have its reason in its sentence", async () => {
    const hue = told("hue", "SeaLark paints its hulls grey because of the rust.", {
      questions: ["What colour are the hulls?"],
    });
    expect((await lastWith([hue], "what colour are the hulls?", "why?")).facts).toEqual(["hue"]);
  });

  test("is doubted by those who say something else, and by nobody else", async () => {
    const wait = told("wait", "Passengers wait for 40 minutes, says SeaLark.", {
      status: "claimed",
      speaker: "sealark",
      questions: ["How long do passengers wait?"],
      related: ["clock"],
    });
    const longer = told("clock", "Residents put it at two hours.", {
      subject: "residents",
      speaker: "residents",
      status: "claimed",
    });
    const asked = ["how long do passengers wait?", "who disputes that?"];
    expect((await lastWith([wait, longer], ...asked)).facts).toEqual(["wait", "clock"]);
    const clock = told("clock", "The clock at the quay runs slow.", { subject: "residents" });
    expect((await lastWith([wait, clock], ...asked)).kind).toBe("abstention");
  });

  test("may be wrong where it is what somebody says, but not where it is who he is", () => {
    expect(last("what did Harrow say?", "is he right?")).toMatchObject({
      kind: "answer",
      verdict: null,
    });
    expect(last("who is Ellery?", "is he right?").kind).toBe("abstention");
  });

  test.each(["who told you that?", "how do they know?"])("is from somebody: %s", (then) => {
    expect(last("how much did SeaLark raise its fares?", then)).toMatchObject({ kind: "answer" });
    expect(last("how much did SeaLark raise its fares?", then).text).toMatch(/own voice|claim by/);
  });

  test("says where it is in its sentence, where no name of a place stands in the pack", async () => {
    const yard = told("yard", "SeaLark keeps a yard between the Arn and the Bell.", {
      questions: ["What does SeaLark keep?"],
    });
    const place = await lastWith([yard], "what does SeaLark keep?", "where exactly?");
    expect(place.facts).toEqual(["yard"]);
  });
});

test("they, in a first message, are those of whom the pack has the question", async () => {
  const hatch = told("hatch", "The inspectors climbed through a hatch.", {
    subject: "inspectors",
    questions: ["How did the inspectors get in?"],
  });
  const entered = await lastWith([hatch], "how did they get in?");
  expect(entered.facts).toEqual(["hatch"]);
});
