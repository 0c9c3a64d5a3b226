import { describe, expect, test } from "vitest";
import { findNearerSilence } from "../../../src/core/answering/rules/find-nearer-silence.ts";
import { createDesk } from "../../../src/core/create-desk.ts";
import type { Candidate } from "../../../src/core/retrieval/rank-entries.ts";
import type { Question } from "../../../src/core/understanding/read-question.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";
import { told } from "./told-fact.ts";

const fixture = await openPack(FIXTURE_PACK);
const desk = createDesk(
  {
    ...fixture,
    event: {
      ...fixture.event,
      topics: fixture.event.topics.map((topic) =>
        topic.id === "closure" ? { ...topic, words: [...topic.words, "the inspectors"] } : topic,
      ),
    },
  },
  readEnglish(),
);
const ask = (question: string) => desk.ask(question).answer;

describe("a silence goes before a fact that ranks higher by its slots", () => {
  const question = { form: "open", wants: [], reading: { dates: [] } } as unknown as Question;
  const near = (entry: Candidate["entry"]["kind"], similarity: number): Candidate =>
    ({
      entry: { kind: entry },
      similarity,
      coverage: 0.95,
      isExact: false,
      view: { wants: [] },
    }) as unknown as Candidate;
  const fact = near("fact", 0.78);
  const find = (silence: Candidate, asked = question) =>
    findNearerSilence(asked, fact, [fact, silence]);

  test("where the question is put more like it", () => {
    const silence = near("silence", 0.86);
    expect(find(silence)).toBe(silence);
    expect(find(near("silence", 0.8))).toBeUndefined();
  });

  test("and asks for the same kind of value, of no other day", () => {
    const silence = near("silence", 0.86);
    expect(find(silence, { ...question, wants: ["money"] })).toBeUndefined();
    const dated = { ...question, reading: { ...question.reading, dates: [{}] } };
    expect(find(silence, dated as unknown as Question)).toBeUndefined();
  });
});

test("who somebody is is no question for all that is told of a topic of that name", () => {
  expect(ask("Who painted the inspectors' boots, and who are they?").kind).toBe("abstention");
  expect(ask("whose fault is it?").facts).toEqual(
    fixture.event.topics.find(({ id }) => id === "blame")?.summary,
  );
});

describe("what leans on a half without an answer has none either", () => {
  test.each([
    "how many boats did Okafor buy and what was the outcome?",
    "Did Okafor's brother sell his house? What was the outcome?",
    "Who owned the bridge and at what price?",
  ])("%s", (question) => {
    expect(ask(question).kind).toBe("abstention");
  });

  test("what says of what it asks stands for itself", () => {
    expect(ask("Did Okafor buy the boats? What will repairs cost?").facts).toContain("repair-cost");
    expect(ask("Who painted the bridge? Why was it closed?").facts).toContain("cracks");
  });
});

describe("a fact without what is asked for is no answer", () => {
  test.each([
    "which two cables cracked?",
    "Which 48 crossings does SeaLark make?",
    "which 2 boats were offered?",
  ])("%s is declined where they are counted and not named", (question) => {
    expect(ask(question)).toMatchObject({ kind: "abstention", reason: "unnamed" });
  });

  test("what one group says is not told by what another says", () => {
    expect(ask("what do the smokers say about the higher fares?").kind).toBe("abstention");
    expect(ask("what do residents say about the higher fares?").facts).toContain("gouging");
  });
});

test("a silence that shares a name and little else gives no reason of its own", () => {
  const pack = {
    ...fixture,
    silences: [
      ...fixture.silences,
      {
        id: "crew-pay",
        about: ["sealark"],
        reason: "not-covered" as const,
        says: "The report does not say what SeaLark pays its crews.",
        questions: ["What does SeaLark pay its crews?", "How well are crews at SeaLark paid?"],
        instead: [],
      },
    ],
  };
  const answer = (question: string) => createDesk(pack, readEnglish()).ask(question).answer;
  expect(answer("what are crews at SeaLark paid").text).toContain("pays its crews");
  expect(answer("do SeaLark crews wear yellow hats").text).not.toContain("pays its crews");
});

describe("what somebody claims and somebody else denies", () => {
  const disputed = createDesk(
    {
      ...fixture,
      facts: [
        ...fixture.facts,
        told("hull", "SeaLark says that a whale holed the hull of the Petrel.", {
          status: "claimed",
          speaker: "sealark",
        }),
      ],
      ambiguities: [
        ...fixture.ambiguities,
        {
          id: "whale",
          says: "It is open whether a whale holed the hull.",
          questions: ["Did a whale hole the hull of the Petrel?", "Was it the whale?"],
          facts: ["hull"],
        },
      ],
    },
    readEnglish(),
  );
  const answer = (question: string) => disputed.ask(question).answer;

  test("is left open where the curator wrote so", () => {
    expect(answer("Did a whale hole the hull of the Petrel?")).toMatchObject({
      verdict: null,
      text: expect.stringMatching(/^It is open whether a whale/),
    });
  });

  test("is a yes as a claim alone elsewhere", () => {
    expect(disputed.check("A whale holed the hull of the Petrel").answer.text).toMatch(
      /^Yes, as somebody's claim/,
    );
  });
});
