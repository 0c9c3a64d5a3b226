import fc from "fast-check";
import { randomNumbers } from "../bench/retrieval/random-numbers.ts";
import { mutateQuestion } from "./mutate-question.ts";

/** One input in this many is made of nothing but random characters. */
const RANDOM_EVERY = 4;
const BATCH = 50_000;

const MARKS = "?!.,;:()[]{}<>@#$%^&*-_=+/\\|~`'\" \n\t";
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,%$-/ kmbn"), maxLength: 60 }),
);

/** As many inputs as are wanted: random strings of fast-check, and mutations of real questions. The same for a seed. */
export function* hostileInputs(
  questions: readonly string[],
  count: number,
  seed: number,
): Generator<string> {
  const random = randomNumbers(seed);
  let strings: string[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at % RANDOM_EVERY !== 0) yield mutateQuestion(questions, random);
    else {
      if (strings.length === 0)
        strings = fc.sample(anything, { numRuns: BATCH, seed: Math.floor(random() * 2 ** 31) });
      yield strings.pop() ?? "";
    }
  }
}
