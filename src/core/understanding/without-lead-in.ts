import { AUXILIARIES, FUNCTION_WORDS, NOISE_WORDS, QUESTION_WORDS } from "./everyday-words.ts";
import type { Token } from "./tokenize.ts";

/** What somebody says of the question itself before they ask it. */
const OF_THE_QUESTION = new Set(
  `question questions q query dumb stupid silly quick random basic simple obvious noob newbie genuine honest serious weird odd
  sorry apologies excuse pardon forgive wondering wonder curious ask asking wanted right ok okay so well anyway just please
  real important burning possibly probably maybe first second next another one thing hi hey hello folks guys team all everyone`
    .trim()
    .split(/\s+/),
);
/** Without one of these nothing is said of the question, and "so who" is no lead-in. */
const SAYS_SO =
  /^(?:question|questions|q|query|sorry|apologies|excuse|pardon|forgive|wondering|wonder|curious|ask|asking)$/;
/** Longest lead-in, in words. */
const LONGEST = 9;

/**
 * A message without what leads up to its question in the same breath: "sorry dumb question but who owns it", "right so the
 * question is when it opens". All of it where any other word stands before the question, or nothing asks. Linear.
 */
export function withoutLeadIn(tokens: readonly Token[]): readonly Token[] {
  const spoken = tokens.slice(0, LONGEST + 1);
  const at = spoken.findIndex(({ kind, text }, index) => {
    const opens = QUESTION_WORDS.has(text) || (AUXILIARIES.has(text) && !endsLeadIn(spoken, index));
    return kind === "word" && opens;
  });
  if (at < 1) return tokens;
  const before = tokens.slice(0, at);
  const isLeadIn = before.every(
    ({ kind, text }) =>
      kind === "mark" ||
      OF_THE_QUESTION.has(text) ||
      FUNCTION_WORDS.has(text) ||
      AUXILIARIES.has(text) ||
      NOISE_WORDS.has(text),
  );
  return isLeadIn && before.some(({ text }) => SAYS_SO.test(text)) ? tokens.slice(at) : tokens;
}

/** "the question is", "I was wondering": the verb belongs to the lead-in. */
function endsLeadIn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[at + 1]?.text ?? "";
  return SAYS_SO.test(before) || SAYS_SO.test(after) || /^(?:i|we|my)$/.test(before);
}
