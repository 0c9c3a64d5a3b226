import type { Answer } from "../../src/core/answer.ts";

/** An answer made by hand, as far as a test cares. */
export function sampleAnswer(given: Partial<Answer> = {}): Answer {
  return {
    kind: "answer",
    text: "The harvest fell by 12%.",
    document: [],
    citations: [{ paragraph: 2 }],
    verdict: null,
    facts: [],
    choices: [],
    parts: [],
    receipt: "r1",
    ...given,
  };
}
