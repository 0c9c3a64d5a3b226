import { randomNumbers } from "./random-numbers.ts";

const SEED = 42;
const WORDS = 6;

/** Short distinct statements in any number: the first words of one sentence and the next words of another. */
export function recombineFacts(sentences: readonly string[], count: number): readonly string[] {
  const random = randomNumbers(SEED);
  const parts = sentences.flatMap((sentence) => {
    const words = sentence.replace(/[.?!]$/, "").split(/\s+/);
    return Array.from({ length: Math.floor(words.length / WORDS) }, (_, at) =>
      words.slice(at * WORDS, (at + 1) * WORDS).join(" "),
    );
  });
  const pick = (): string => parts[Math.floor(random() * parts.length)] ?? "";
  const facts = new Set<string>();
  // Two parts make far more statements than are wanted, unless there is hardly a sentence.
  for (let tries = 0; facts.size < count && tries < count * 20; tries += 1)
    facts.add(`${pick()} ${pick()}.`);
  return [...facts];
}
