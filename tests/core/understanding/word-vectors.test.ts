import { expect, test } from "vitest";
import { readWordVectors } from "../../../src/core/understanding/word-vectors.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";

/** Two words at a right angle and one half way between them. */
function smallTable(): Uint8Array {
  const head = new TextEncoder().encode("3 2\neast\nnorth\nnortheast\n");
  return Uint8Array.from([...head, 100, 0, 0, 50, 70, 70]);
}

test("the angle between two words does not depend on the length of their vectors", () => {
  const words = readWordVectors(smallTable());
  expect(words.cosine("east", "north")).toBeCloseTo(0);
  expect(words.cosine("east", "northeast")).toBeCloseTo(Math.SQRT1_2);
  expect(words.cosine("north", "north")).toBeCloseTo(1);
});

test("a word that the table does not have is near nothing", () => {
  const words = readWordVectors(smallTable());
  expect(words.cosine("east", "west")).toBeUndefined();
});

test("a table that is cut short is refused", () => {
  expect(() => readWordVectors(smallTable().subarray(0, 12))).toThrow(RangeError);
});

test("the table of English has words of like meaning nearer than others", () => {
  const english = readEnglish();
  const near = english.cosine("compulsori", "mandatori") ?? 0;
  expect(near).toBeGreaterThan(english.cosine("compulsori", "banana") ?? 1);
  expect(near).toBeGreaterThan(0.5);
});
