import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answer.ts";
import { createDesk } from "../../src/core/create-desk.ts";
import { isProperName } from "../../src/core/entity.ts";
import type { Pack } from "../../src/core/pack.ts";
import { tokenize } from "../../src/core/understanding/tokenize.ts";
import { openPack } from "../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../src/knowledge/read-english.ts";
import { readOwnPackage } from "../../src/read-own-package.ts";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";

type Asked = readonly (readonly [question: string, word: string])[];

/** Share of the questions that have to end without a yes or a no, and of those that have to be declined. */
const BAR = { verdict: 0.98, answer: 0.93 } as const;
const TIMEOUT = 180_000;

/** What may be asked of anybody, with the word that no fact has where nothing is said of it. */
const YES_NO: Asked = [
  ["did X comment?", "comment"],
  ["did X apologise?", "apologise"],
  ["did X resign?", "resign"],
  ["was X arrested?", "arrested"],
  ["did X pay a fine?", "fine"],
  ["is X the best?", "best"],
  ["is X the biggest in the world?", "world"],
  ["is X the first to do this?", "first"],
  ["did X sue anybody?", "sue"],
  ["is X lying?", "lying"],
  ["did X respond?", "respond"],
  ["is X rich?", "rich"],
  ["does X have children?", "children"],
  ["did X win an award?", "award"],
  ["is X in trouble?", "trouble"],
  ["was X hacked?", "hacked"],
  ["is X popular?", "popular"],
  ["does X regret it?", "regret"],
  ["was X warned?", "warned"],
  ["is X to blame?", "blame"],
  ["did X profit from it?", "profit"],
  ["has X changed its mind?", "mind"],
  ["is X old?", "old"],
  ["did X vote for it?", "vote"],
  ["was X there?", "there"],
  ["is X a woman?", "woman"],
  ["did X cause this?", "cause"],
  ["is X still alive?", "alive"],
];
const OPEN: Asked = [
  ["what did X wear?", "wear"],
  ["when did X retire?", "retire"],
  ["how many employees does X have?", "employees"],
  ["why did X resign?", "resign"],
  ["what is X's phone number?", "phone"],
  ["who is X's wife?", "wife"],
  ["what colour is X?", "colour"],
  ["who sued X?", "sued"],
  ["what does X eat?", "eat"],
  ["how tall is X?", "tall"],
  ["what did X study?", "study"],
  ["what car does X drive?", "car"],
  ["who is X's lawyer?", "lawyer"],
  ["how much tax did X pay?", "tax"],
  ["when did X apologise?", "apologise"],
  ["what music does X like?", "music"],
  ["what did X do on Sunday?", "Sunday"],
  ["how many children does X have?", "children"],
];

const PACKS = [
  ["the first pack", readOwnPackage().packDirectory],
  ["a pack of another event", FIXTURE_PACK],
] as const;

describe.for(PACKS)("what nobody says: %s", ([name, directory]) => {
  test.for([
    ["gets neither yes nor no", YES_NO, BAR.verdict, ({ verdict }: Answer) => verdict !== null],
    ["is not told", OPEN, BAR.answer, ({ kind }: Answer) => kind === "answer"],
  ] as const)("%s", { timeout: TIMEOUT }, async ([what, asked, bar, isMiss]) => {
    const pack = await openPack(directory);
    const desk = createDesk(pack, readEnglish());
    const rows = askOfEverybody(pack, asked).map((question) => ({
      question,
      answer: desk.ask(question).answer,
    }));
    const misses = rows.filter(({ answer }) => isMiss(answer));
    const listed = misses.map(({ question, answer }) => `${question} ${answer.text}`).join("\n");
    // The questions that are still missed are listed whether or not the bar is reached.
    process.stdout.write(`${name}: ${what}, but ${misses.length} of ${rows.length}\n${listed}\n`);
    expect(1 - misses.length / rows.length, listed).toBeGreaterThanOrEqual(bar);
  });
});

/** What no fact of the pack has a word for, asked of everybody who is named in it. */
function askOfEverybody({ facts, entities }: Pack, asked: Asked): readonly string[] {
  const told = new Set(
    facts.flatMap(({ statement, questions }) => [statement, ...questions].flatMap(stemsOf)),
  );
  const unsaid = asked.filter(([, word]) => !stemsOf(word).some((stem) => told.has(stem)));
  return entities
    .filter(isProperName)
    .flatMap(({ name }) => unsaid.map(([question]) => question.replace("X", name)));
}

function stemsOf(text: string): readonly string[] {
  return tokenize(text).map(({ stem }) => stem);
}
