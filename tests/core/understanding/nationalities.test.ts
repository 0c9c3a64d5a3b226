import { expect, test } from "vitest";
import { stemWord } from "../../../src/core/understanding/stem-word.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

const vocabulary = compileVocabulary(await openPack(FIXTURE_PACK));
const opposites = (word: string) => vocabulary.oppositesOf(stemWord(word));

test("who is of one country is not of another", () => {
  expect(opposites("swedish")).toContain(stemWord("norwegian"));
  expect(opposites("norwegian")).toContain(stemWord("swedish"));
  expect(opposites("swedish")).not.toContain(stemWord("swedish"));
});

test("who is European may be Swedish", () => {
  expect(opposites("european") ?? new Set()).not.toContain(stemWord("swedish"));
});
