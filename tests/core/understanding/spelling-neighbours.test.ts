import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../../src/core/understanding/edit-distance.ts";
import { createSpellingNeighbours } from "../../../src/core/understanding/spelling-neighbours.ts";

describe("the spelling neighbours of a word", () => {
  const neighbours = createSpellingNeighbours(["bridge", "ridges", "fridge", "storm", "bride"]);

  test("are one letter more, less, other or two swapped away", () => {
    expect(neighbours.of("brigde")).toEqual(["bridge", "bride"]);
    expect(neighbours.of("stom")).toEqual(["storm"]);
    expect(neighbours.of("xstorm")).toEqual(["storm"]);
  });

  test("are not the word itself, nor what is two edits away", () => {
    expect(neighbours.of("bridge")).toEqual(["fridge", "bride"]);
    expect(neighbours.of("bridgets")).toEqual([]);
  });

  test("are not guessed for a short word", () => {
    expect(createSpellingNeighbours(["cat", "cart"]).of("car")).toEqual([]);
  });

  test("are those that a comparison with every word finds", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (vocabulary, typed) => {
        const expected = vocabulary.filter((known) => editDistance(typed, known, 1) === 1);
        expect(createSpellingNeighbours(vocabulary).of(typed)).toEqual(expected);
      }),
    );
  });
});
