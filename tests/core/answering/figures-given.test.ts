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
])("figures that facts carry are reckoned with: %s", (asked, working) => {
  expect(textOf(asked)).toMatch(working);
});

test.each(["what's the gap between 70 and 90 million?", "add 5% and 10%"])(
  "figures of no fact are not taken for others: %s",
  (asked) => {
    expect(textOf(asked)).not.toContain("our arithmetic");
  },
);
