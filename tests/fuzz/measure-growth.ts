import type { Desk } from "../../src/core/desk.ts";
import { cleanMessage } from "../../src/core/understanding/clean-message.ts";
import { readQuestion } from "../../src/core/understanding/read-question.ts";
import { readTokens } from "../../src/core/understanding/read-text.ts";
import { splitQuestions } from "../../src/core/understanding/split-message.ts";
import { type Token, tokenize } from "../../src/core/understanding/tokenize.ts";
import type { Vocabulary } from "../../src/core/understanding/vocabulary.ts";

/** How CPU grows with length, for one step of reading and one shape of input. */
export interface Growth {
  readonly step: string;
  readonly shape: string;
  /** CPU milliseconds at each of the lengths. */
  readonly times: readonly number[];
  /** Of length, from the shortest to the longest and over the last step: 1 is linear. */
  readonly exponent: number;
  readonly lastExponent: number;
}

export const LENGTHS = [1000, 10_000, 100_000] as const;

/** Pieces that are repeated up to a length. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  words: ["shares fell while nobody was looking at the bridge "],
  digits: ["1234567890"],
  numbers: ["12 345.6 7,000 0.5 "],
  brackets: ["(", "[", "{", "<"],
  closing: [")]}>"],
  "one long token": ["a"],
  "many sentences": ["It fell. Did it? Why? "],
  "many amounts": ["$5.6 million and 17% or half a billion "],
  "many dates": ["on 27 January 2025 and last Tuesday "],
  negations: ["not never isn't no "],
  spaces: [" "],
  "line breaks": ["a\n"],
  apostrophes: ["a'b'c"],
  hyphens: ["one-two-"],
  accents: ["e\u0301\u0301"],
  emoji: ["\u{1F4C9}"],
  "angle brackets": ["<a "],
  capitals: ["Zorblax Quinfrobe "],
  misspelt: ["qwertz zxcvb plmok "],
};

export interface GrowthParts {
  readonly desk: Desk;
  readonly vocabulary: Vocabulary;
}

/** CPU of every step over every shape. Only the steps that a message's limit does not cut are asked for more than it holds. */
export function measureGrowth({ desk, vocabulary }: GrowthParts): Growth[] {
  const names = desk.pack.entities.slice(0, 40).map(({ name }) => name);
  const shapes = { ...SHAPES, "many names": [`${names.join(" and ")} `] };
  const steps: Readonly<Record<string, (text: string) => () => unknown>> = {
    cleaning: (text) => () => cleanMessage(text),
    tokenizer: (text) => () => tokenize(text),
    splitter: (text) => {
      const tokens = tokenize(text);
      return () => splitQuestions(tokens);
    },
    reading: (text) => {
      const tokens: readonly Token[] = tokenize(text);
      return () => readTokens(text, tokens, vocabulary);
    },
    "question parser": (text) => {
      const reading = readTokens(text, tokenize(text), vocabulary);
      return () => readQuestion(reading);
    },
    "desk.ask": (text) => () => desk.ask(text),
    "desk.check": (text) => () => desk.check(text),
  };
  return Object.entries(steps).flatMap(([step, prepare]) =>
    Object.entries(shapes).map(([shape, pieces]) => {
      const times = LENGTHS.map((length) => {
        const text = pieces.join("").repeat(Math.ceil(length / pieces.join("").length));
        return cpuOf(prepare(text.slice(0, length)));
      });
      return { step, shape, times, ...exponentsOf(times) };
    }),
  );
}

const ROUNDS = 3;
/** A run is repeated until it can be measured. */
const SHORTEST_MS = 4;
/** Below this, in milliseconds, fixed costs and the clock hide how a time grows. */
const FLOOR_MS = 0.02;

/** The least CPU time of some runs, in milliseconds: what else runs on the machine only adds. */
function cpuOf(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    let runs = 0;
    const from = process.cpuUsage();
    let spent = 0;
    do {
      run();
      runs += 1;
      const { user, system } = process.cpuUsage(from);
      spent = (user + system) / 1000;
    } while (spent < SHORTEST_MS);
    least = Math.min(least, spent / runs);
  }
  return least;
}

function exponentsOf(times: readonly number[]): { exponent: number; lastExponent: number } {
  const [short = 0, middle = 0, long = 0] = times.map((time) => Math.max(time, FLOOR_MS));
  return { exponent: Math.log10(long / short) / 2, lastExponent: Math.log10(long / middle) };
}
