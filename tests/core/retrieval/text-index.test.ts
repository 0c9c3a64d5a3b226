import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextIndex } from "../../../src/core/retrieval/text-index.ts";

const TEXTS = [
  { statement: "The Marrow bridge was closed after the February storm." },
  { statement: "Ferries carry 4,200 passengers on an ordinary weekday." },
  { statement: "Mayor Ines Okoro announced the new timetable." },
  { statement: "Engineers found cracks beneath the northern pier in 2029." },
  { statement: "Engineers praised the work of the divers." },
];
const index = createTextIndex(TEXTS);
const best = (question: string): number | undefined => index.search(question, 3)[0]?.text;

describe("an index of texts", () => {
  test("finds the text that answers, whatever the form of its words", () => {
    expect(best("Why did they close the bridge?")).toBe(0);
    expect(best("how many passengers does a ferry carry")).toBe(1);
  });

  test("prefers a text with the kind of value that is asked for", () => {
    const dated = createTextIndex([
      { statement: "Divers found cracks in the pier" },
      { statement: "Divers found cracks in 2029" },
    ]);
    expect(dated.search("When did divers find cracks?", 1)[0]?.text).toBe(1);
    expect(dated.search("Where did divers find cracks?", 1)[0]?.text).toBe(0);
  });

  test("prefers words that stand together", () => {
    const apart = createTextIndex([
      { statement: "The red house has a green door" },
      { statement: "The green house has a red door" },
    ]);
    expect(apart.search("red door", 1)[0]?.text).toBe(1);
    expect(apart.search("green door", 1)[0]?.text).toBe(0);
  });

  test("finds a text by what stands around it, after those that say it", () => {
    const around = createTextIndex([
      { statement: "It was closed.", context: ["The bridge was inspected."] },
      { statement: "The bridge was closed." },
      { statement: "Nothing else happened." },
    ]);
    expect(around.search("bridge", 3).map(({ text }) => text)).toEqual([1, 0]);
  });

  test("finds a text by a question or another name for it", () => {
    const asked = createTextIndex([
      {
        statement: "12 million",
        questions: ["What did the repair cost?", "How expensive was it?"],
      },
      { statement: "Ines Okoro", aliases: ["the mayor"], questions: ["Who runs the town?"] },
    ]);
    expect(asked.search("was it expensive", 1)[0]?.text).toBe(0);
    expect(asked.search("mayor", 1)[0]?.text).toBe(1);
  });

  test("covers little of a question about something else", () => {
    const own = index.search("What was closed after the storm?", 1)[0]?.coverage ?? 0;
    const other = index.search("What was the weather on Jupiter after lunch?", 1)[0]?.coverage ?? 0;
    expect(own).toBeGreaterThan(0.6);
    expect(other).toBeLessThan(own / 2);
  });

  test("has nothing to say to nothing", () => {
    expect(index.search("", 3)).toEqual([]);
    expect(index.search("?!", 3)).toEqual([]);
    expect(createTextIndex([]).search("bridge", 3)).toEqual([]);
  });
});

const WORDS = ["passengers", "timetable", "engineers", "northern", "announced", "ferries"];
const word = fc.constantFrom(...WORDS);
const letter = fc.constantFrom(..."bcdfgjkqvwxz");

describe("whatever is asked", () => {
  test("no score is NaN", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (question) => {
        for (const { score, coverage } of index.search(question, 5)) {
          expect(score).toBeGreaterThan(0);
          expect(coverage).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("a word with one letter more, less, other or swapped finds the text of the word", () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, fc.nat({ max: 3 }), (right, place, other, edit) => {
        const at = place % (right.length - 1);
        const rest = right.slice(at + 1);
        const wrong = [
          right.slice(0, at) + rest,
          right.slice(0, at) + other + right.slice(at),
          right.slice(0, at) + other + rest,
          right.slice(0, at) + (rest[0] ?? "") + (right[at] ?? "") + rest.slice(1),
        ][edit];
        const ofRight = index.search(right, 5).map(({ text }) => text);
        const ofWrong = index.search(wrong ?? "", 5).map(({ text }) => text);
        expect(ofWrong).toEqual(expect.arrayContaining(ofRight.slice(0, 1)));
      }),
    );
  });

  test("a known word is never taken for a misspelling of another", () => {
    const near = createTextIndex([
      { statement: "The crane fell" },
      { statement: "The crate fell" },
    ]);
    expect(near.search("crane", 5).map(({ text }) => text)).toEqual([0]);
    expect(near.search("cratte", 5).map(({ text }) => text)).toEqual([1]);
  });

  test("a text that has nothing to do with the question changes no order", () => {
    fc.assert(
      fc.property(word, (asked) => {
        const order = (extra: readonly { statement: string }[]): readonly number[] =>
          createTextIndex([...TEXTS, ...extra])
            .search(asked, 5)
            .map(({ text }) => text);
        expect(order([{ statement: "Quiet mountains sleep" }])).toEqual(order([]));
      }),
    );
  });
});
