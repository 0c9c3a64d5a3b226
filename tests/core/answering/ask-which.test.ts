import { describe, expect, test } from "vitest";
import { createClaimComparer } from "../../../src/core/answering/claim/compare-claim.ts";
import { createRoleBook } from "../../../src/core/answering/role-book.ts";
import { askWhich } from "../../../src/core/answering/rules/ask-which.ts";
import { createWording } from "../../../src/core/answering/wording.ts";
import { createRanking } from "../../../src/core/retrieval/rank-entries.ts";
import { readQuestion } from "../../../src/core/understanding/read-question.ts";
import { readText } from "../../../src/core/understanding/read-text.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const ask = (question: string) => desk.ask(question).answer;

describe("a question with two readings that are as near", () => {
  const answer = ask("what percentage?");

  test("is asked back, with a question for each reading and without any fact", () => {
    expect(answer).toMatchObject({ kind: "clarification", verdict: null, facts: [] });
    expect(answer.choices.length).toBeGreaterThanOrEqual(2);
    expect(answer.choices.length).toBeLessThanOrEqual(4);
    expect(answer.text).toMatch(/Which do you mean\?\n- .+\n- /);
  });

  test("offers only what is answered when it is asked", () => {
    for (const choice of answer.choices) expect(ask(choice).kind).toBe("answer");
  });

  test("is answered once it says which one it means", () => {
    expect(ask("what percentage did school attendance fall by?")).toMatchObject({
      kind: "answer",
      facts: expect.arrayContaining(["attendance"]),
    });
  });
});

test("a reading without a date is not as near as one of the date that is asked for", () => {
  const { pack } = desk;
  const vocabulary = compileVocabulary(pack);
  const ranking = createRanking(pack, vocabulary, readEnglish());
  const comparer = createClaimComparer(pack, ranking, vocabulary);
  const wording = createWording(pack);
  const parts = { pack, ranking, comparer, wording, roles: createRoleBook(pack) };
  const draftOf = (text: string) => {
    const question = readQuestion(readText(text, vocabulary));
    const level = ranking.rank(question, 2).map((candidate) => ({ ...candidate, score: 0.9 }));
    return askWhich(question, level, parts);
  };
  expect(draftOf("what percentage?")?.kind).toBe("clarification");
  expect(draftOf("what percentage on 13 March?")).toBeUndefined();
});
