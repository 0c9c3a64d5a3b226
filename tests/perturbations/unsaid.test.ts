import { expect, test } from "vitest";
import { createDesk } from "../../src/core/create-desk.ts";
import { isProperName } from "../../src/core/entity.ts";
import type { Pack } from "../../src/core/pack.ts";
import { tokenize } from "../../src/core/understanding/tokenize.ts";
import { openPack } from "../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../src/knowledge/read-english.ts";
import { readOwnPackage } from "../../src/read-own-package.ts";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";

/** Share of the questions that have to end without a yes or a no. */
const BAR = 0.98;
const TIMEOUT = 180_000;

/** What may be asked of anybody, with the word that no fact has where nothing is said of it. */
const ASKED: readonly (readonly [question: string, word: string])[] = [
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

test.for([
  ["the first pack", readOwnPackage().packDirectory],
  ["a pack of another event", FIXTURE_PACK],
])(
  "what nobody says is answered with neither yes nor no: %s",
  { timeout: TIMEOUT },
  async ([name, directory]) => {
    const pack = await openPack(directory ?? "");
    const desk = createDesk(pack, readEnglish());
    const questions = askOfEverybody(pack);
    const misses = questions.flatMap((question) => {
      const { answer } = desk.ask(question);
      return answer.verdict === null ? [] : [`${answer.verdict}: ${question} ${answer.text}`];
    });
    const listed = misses.join("\n");
    process.stdout.write(
      `${name}: ${misses.length} of ${questions.length} got a verdict\n${listed}\n`,
    );
    expect(1 - misses.length / questions.length, listed).toBeGreaterThanOrEqual(BAR);
  },
);

/** What no fact of the pack has a word for, asked of everybody who is named in it. */
function askOfEverybody({ facts, entities }: Pack): readonly string[] {
  const told = new Set(
    facts.flatMap(({ statement, questions }) => [statement, ...questions].flatMap(stemsOf)),
  );
  const unsaid = ASKED.filter(([, word]) => !stemsOf(word).some((stem) => told.has(stem)));
  return entities
    .filter(isProperName)
    .flatMap(({ name }) => unsaid.map(([question]) => question.replace("X", name)));
}

function stemsOf(text: string): readonly string[] {
  return tokenize(text).map(({ stem }) => stem);
}
