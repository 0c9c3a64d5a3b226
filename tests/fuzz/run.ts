import { parseArgs } from "node:util";
import { createDesk } from "../../src/core/create-desk.ts";
import type { Desk } from "../../src/core/desk.ts";
import { MESSAGE_LIMIT } from "../../src/core/understanding/clean-message.ts";
import { readQuestion } from "../../src/core/understanding/read-question.ts";
import { readText, readTokens } from "../../src/core/understanding/read-text.ts";
import { splitQuestions } from "../../src/core/understanding/split-message.ts";
import { compileVocabulary, type Vocabulary } from "../../src/core/understanding/vocabulary.ts";
import { openPack } from "../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../src/knowledge/read-english.ts";
import { readOwnPackage } from "../../src/read-own-package.ts";
import { formatTable } from "../bench/format-table.ts";
import { hostileInputs } from "./hostile-inputs.ts";
import { LENGTHS, measureGrowth } from "./measure-growth.ts";

/** One input in this many is answered and checked by the whole desk. */
const DESK_EVERY = 100;
const MOST_EXPONENT = 1.2;
/** Over the last step alone, where memory and other work on the machine show: what grows with the square is still seen. */
const MOST_LAST = 1.5;
const SHOWN_FAILURES = 20;

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "1000000" },
    seed: { type: "string", default: "42" },
    minutes: { type: "string", default: "30" },
  },
});
const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const pack = await openPack(readOwnPackage().packDirectory);
const desk = createDesk(pack, readEnglish());
const vocabulary = compileVocabulary(pack);

write(`Node ${process.version}, seed ${values.seed}`);
const inputs = Number(values.inputs);
const failures =
  inputs === 0 ? 0 : fuzz(desk, vocabulary, Number(values.inputs), Number(values.minutes) * 60_000);
const steep = writeGrowth();
if (failures > 0 || steep > 0) process.exitCode = 1;

function fuzz(
  { ask, check }: Desk,
  words: Vocabulary,
  inputs: number,
  milliseconds: number,
): number {
  const questions = pack.facts.flatMap((fact) => [fact.statement, ...fact.questions]);
  const until = performance.now() + milliseconds;
  const from = process.cpuUsage();
  let read = 0;
  let answered = 0;
  let thrown = 0;
  for (const input of hostileInputs(questions, inputs, Number(values.seed))) {
    if (read % 1000 === 0 && performance.now() > until) break;
    try {
      const reading = readText(input, words);
      for (const { tokens } of splitQuestions(reading.tokens))
        readQuestion(readTokens(reading.text, tokens, words));
      if (reading.text.length > MESSAGE_LIMIT) throw new RangeError("a message was not cut");
      if (read % DESK_EVERY === 0) {
        ask(input);
        check(input);
        answered += 1;
      }
    } catch (error) {
      thrown += 1;
      if (thrown <= SHOWN_FAILURES) write(`${JSON.stringify(input)}: ${String(error)}`);
    }
    read += 1;
  }
  const { user, system } = process.cpuUsage(from);
  write(
    `${read.toLocaleString("en")} inputs read, ${answered.toLocaleString("en")} of them answered and checked, ` +
      `${thrown} threw; ${((user + system) / 1e6).toFixed(0)} s of CPU\n`,
  );
  if (read < inputs) write(`stopped after ${values.minutes} minutes`);
  return thrown + (read < inputs ? 1 : 0);
}

function writeGrowth(): number {
  const growths = measureGrowth({ desk, vocabulary });
  const steep = growths.filter(
    ({ exponent, lastExponent }) => exponent > MOST_EXPONENT || lastExponent > MOST_LAST,
  );
  write(
    formatTable(
      ["step", "input", ...LENGTHS.map((length) => `ms at ${length}`), "exponent", "last step"],
      growths.map(({ step, shape, times, exponent, lastExponent }) => [
        step,
        shape,
        ...times.map((time) => time.toPrecision(3)),
        exponent.toFixed(2),
        `${lastExponent.toFixed(2)}${lastExponent > MOST_LAST || exponent > MOST_EXPONENT ? " (too steep)" : ""}`,
      ]),
    ),
  );
  write(`\n${steep.length} of ${growths.length} grow with more than length^${MOST_EXPONENT}`);
  return steep.length;
}
