import { expect, test } from "vitest";
import { readArticle } from "../../src/knowledge/read-article.ts";

test.each([
  ["[P1] One.\n[P2] Two."],
  ["[1] One.\n\n[2] Two."],
  ["P1: One.\nP2: Two."],
  ["The Gazette\nA headline\n\n[P1] One.\n[P2] Two."],
  ["One.\n\nTwo."],
])("paragraphs of %j", (text) => {
  expect(readArticle(text)).toEqual(["One.", "Two."]);
});
