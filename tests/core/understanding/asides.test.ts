import { describe, expect, test } from "vitest";
import { withoutAsides } from "../../../src/core/understanding/asides.ts";
import { cleanMessage } from "../../../src/core/understanding/clean-message.ts";
import { splitQuestions } from "../../../src/core/understanding/split-message.ts";
import { tokenize } from "../../../src/core/understanding/tokenize.ts";
import { withoutLeadIn } from "../../../src/core/understanding/without-lead-in.ts";

const read = (text: string) => tokenize(cleanMessage(text));
const kept = (text: string) =>
  withoutAsides(read(text))
    .map(({ text: word }) => word)
    .join(" ");

describe("what somebody says of themselves is no part of the question", () => {
  test.each([
    ["what is Acme, in two sentences please", "what is acme ,"],
    ["I'm in a meeting, what did Acme cost?", "what did acme cost ?"],
    ["did Acme fall? asking for a friend", "did acme fall ?"],
    ["what did Acme cost, not counting the fees?", "what did acme cost ,"],
    ["Explain the order, I'm a third-year student", "explain the order ,"],
  ])("%s", (text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  test.each([
    "I think Acme fell, is that right?",
    "I'm told it fell 5%, is it true?",
    "in plain English please",
    "My boss says Acme fell 5%. When was that?",
    "As a lawyer I doubt the 5% figure. How firm is it?",
    "the first-year cost, the second-year cost",
  ])("%s is kept whole", (text) => {
    expect(withoutAsides(read(text))).toEqual(read(text));
  });
});

describe("what leads up to a question in one breath with it", () => {
  const asked = (text: string) =>
    withoutLeadIn(read(text))
      .map(({ text: word }) => word)
      .join(" ");

  test.each([
    ["sorry, silly question but who owns Acme", "who owns acme"],
    ["right so the question is when Acme opens", "when acme opens"],
    ["I was wondering why Acme fell", "why acme fell"],
  ])("%s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  test.each([
    "the report on Acme, when was it out",
    "so who owns Acme",
    "Acme asked who would pay",
  ])("%s is kept whole", (text) => {
    expect(withoutLeadIn(read(text))).toEqual(read(text));
  });
});

test("the full stop of an abbreviation ends no question", () => {
  expect(splitQuestions(read("Who owns the U.S. firm that Dr. Bolt runs?"))).toHaveLength(1);
  expect(splitQuestions(read("Who owns Acme. Who runs it"))).toHaveLength(2);
});
