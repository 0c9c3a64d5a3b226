import { expect, test } from "vitest";
import { createDesk } from "../../../src/core/create-desk.ts";
import { coreQuestion } from "../../../src/core/understanding/core-question.ts";
import { readText } from "../../../src/core/understanding/read-text.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

const pack = await openPack(FIXTURE_PACK);
const vocabulary = compileVocabulary(pack);
const coreOf = (text: string) =>
  coreQuestion(readText(text, vocabulary), vocabulary.isKnown)
    ?.map((token) => token.text)
    .join(" ");

test.each([
  ["morning gang, juggling toddlers over here, who is lindqvist?", "who is lindqvist ?"],
  // What leads up to it says what is asked of.
  ["the bridge: who closed it?", undefined],
  ["the repairs, what do they cost?", undefined],
  ["back in 1998, who was governor?", undefined],
  ["who is lindqvist?", undefined],
])("%s: %s", (text, core) => {
  expect(coreOf(text)).toBe(core);
});

test("where nothing fits the whole message, what is asked is answered alone", () => {
  const { answer } = createDesk(pack, readEnglish()).ask(
    "hi all, fresh intern juggling toddlers here, what even is SeaLark?",
  );
  expect(answer).toMatchObject({ kind: "answer", citations: [{ paragraph: 4 }] });
});
