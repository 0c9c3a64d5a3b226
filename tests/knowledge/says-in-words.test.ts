import { expect, test } from "vitest";
import { saysInWords } from "../../src/knowledge/says-in-words.ts";

test.each([
  ["An eighth were late.", 12.5],
  ["A ninth said no.", 11.1],
  ["Two-thirds stayed.", 66.7],
  ["Seven in every ten stayed.", 70],
  ["The crew was halved.", 50],
])("a part in words carries its percentage: %s", (paragraph, amount) => {
  expect(saysInWords(paragraph, { amount, unit: "percent", qualifier: "exact" })).toBe(true);
});

test("another part does not", () => {
  expect(
    saysInWords("An eighth were late.", { amount: 20, unit: "percent", qualifier: "exact" }),
  ).toBe(false);
});
