import { describe, expect, test } from "vitest";
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
