import { expect, test } from "vitest";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const textOf = (asked: string) => desk.ask(asked).answer.text;

test.each([
  ["what's the gap between 45 and 60 million?", /\$60 million - \$45 million = \$15 million/],
  ["$60m minus $45m?", /\$60 million - \$45 million = \$15 million/],
  ["what share of 220 million is 45 million?", /\$45 million \/ \$220 million = 20\.5%/],
  ["45 million as a share of 220 million?", /\$45 million \/ \$220 million = 20\.5%/],
  ["what is 45 million plus 60 million?", /\$45 million \+ \$60 million = \$105 million/],
  ["how much bigger is $60m than $45m?", /\$60 million - \$45 million = \$15 million/],
  ["how much bigger is $220m than $45m?", /\$220 million \/ \$45 million = 4\.89/],
])("figures that facts carry are reckoned with: %s", (asked, working) => {
  expect(textOf(asked)).toMatch(working);
});

test.each(["what's the gap between 70 and 90 million?", "add 5% and 10%"])(
  "figures of no fact are not taken for others: %s",
  (asked) => {
    expect(textOf(asked)).not.toContain("our arithmetic");
  },
);

test.each([
  ["what's the largest sum of money in the article?", "repair-cost"],
  ["what is the smallest amount mentioned?", "city-money"],
  ["which percentage is the highest?", "blame-city"],
])("all figures of a kind are ordered: %s", (asked, fact) => {
  expect(desk.ask(asked).answer.facts[0]).toBe(fact);
});

test("a figure of one kind of thing is not looked for among all", () => {
  const { answer } = desk.ask("what is the largest ferry mentioned?");
  expect(answer.text).not.toMatch(/\$220 million|71%/);
});
