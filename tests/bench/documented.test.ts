import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { LEXICAL_SCORING, LEXICAL_TUNING } from "../../src/core/retrieval/lexical-scoring.ts";

const DOCUMENT = readFileSync(
  path.join(import.meta.dirname, "../../docs/benchmarks.md"),
  "utf8",
).replace(/ +/g, " ");

test.each(Object.entries(LEXICAL_TUNING))("%s is documented as it is", (name, tuning) => {
  const [from, to] = tuning.range;
  expect(DOCUMENT).toContain(`| ${name} | ${tuning.value} | ${from} to ${to} | ${tuning.effect} |`);
});

test.each(Object.entries(LEXICAL_TUNING))("%s lies within its range", (name, tuning) => {
  const value = LEXICAL_SCORING[name as keyof typeof LEXICAL_SCORING];
  expect(value).toBe(tuning.value);
  expect(value).toBeGreaterThanOrEqual(tuning.range[0]);
  expect(value).toBeLessThanOrEqual(tuning.range[1]);
});
