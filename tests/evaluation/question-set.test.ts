import { describe, expect, test } from "vitest";
import { QuestionSetError, readQuestionSet } from "../../src/evaluation/question-set.ts";

describe("a question file", () => {
  test.each([
    ["questions", { id: "a", q: "Why?", expect: "answer" }],
    ["dialogues", { id: "a", turns: [{ q: "Why?", expect: "answer" }] }],
    ["claims", { id: "a", text: "It fell.", expect: "supported" }],
  ])("is known by its rows: %s", (kind, row) => {
    const set = readQuestionSet(`\n${JSON.stringify(row)}\r\n\n`, "sample");
    expect(set.kind).toBe(kind);
    expect(set.rows).toHaveLength(1);
  });

  test.each([
    ["no rows", "", "sample has no rows"],
    ["no JSON", '{"id":"a","q":"Why?","expect":"answer"}\n{"id":', "sample:2 is no JSON"],
    ["none of the three", '{"id":"a"}', "the first one has none"],
    ["rows of two kinds", '{"id":1,"q":"","expect":"answer"}\n{"id":2,"text":""}', "sample:2: "],
    ["another expectation", '{"id":1,"q":"","expect":"applause"}', "sample:1: "],
    ["a broken pattern", '{"id":1,"q":"","expect":"answer","must":["("]}', "no regular expression"],
  ])("with %s says where", (_, text, message) => {
    expect(() => readQuestionSet(text, "sample")).toThrow(QuestionSetError);
    expect(() => readQuestionSet(text, "sample")).toThrow(message);
  });
});
