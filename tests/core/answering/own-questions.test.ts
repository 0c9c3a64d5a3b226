import { expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();

test("a question that the curator wrote down for a fact is answered with it", () => {
  const missed = desk.pack.facts.flatMap(({ id, questions }) =>
    questions.filter((question) => !desk.ask(question).answer.facts.includes(id)),
  );
  expect(missed).toEqual([]);
});

test("one that was written down for a silence is declined", () => {
  const answered = desk.pack.silences.flatMap(({ questions }) =>
    questions.filter((question) => desk.ask(question).answer.kind !== "abstention"),
  );
  expect(answered).toEqual([]);
});
