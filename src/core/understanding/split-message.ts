import { AUXILIARIES, QUESTION_WORDS } from "./everyday-words.ts";
import type { Token } from "./tokenize.ts";

/** Questions in one message that are answered; more than that is no question but a questionnaire. */
export const MAX_QUESTIONS = 4;

const JOINS = new Set(["and", "&", "+", "also", "plus", ",", ";", "then"]);
const ENDS = new Set(["?", "!", "\n", ";"]);

/**
 * Splits a message into its questions: at sentence ends, and at "and" before a new question word.
 * Each part is a run of tokens; a message with one question gives one part, lead-ins kept.
 */
export function splitQuestions(
  tokens: readonly Token[],
  isQuestion: (part: readonly Token[]) => boolean,
): Token[][] {
  const parts: Token[][] = [];
  let current: Token[] = [];
  const close = (): void => {
    if (current.some((token) => token.kind !== "mark")) parts.push(current);
    current = [];
  };
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (
      ENDS.has(token.text) ||
      (token.text === "." && (!next || /^\p{Lu}/u.test(next.raw) || next.start > token.end))
    ) {
      current.push(token);
      close();
    } else if (JOINS.has(token.text) && opensQuestion(tokens, at + 1) && asksAlready(current)) {
      close();
    } else current.push(token);
  });
  close();
  // A lead-in or a remark is no question of its own: it stays with the question behind it.
  const joined: Token[][] = [];
  let lead: Token[] = [];
  for (const part of parts) {
    if (isQuestion(part)) {
      joined.push([...lead, ...part]);
      lead = [];
    } else lead = [...lead, ...part];
  }
  if (joined.length === 0) return [[...tokens]];
  const last = joined[joined.length - 1];
  if (lead.length > 0 && last) joined[joined.length - 1] = [...last, ...lead];
  return joined.slice(0, MAX_QUESTIONS);
}

function opensQuestion(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (JOINS.has(tokens[start]?.text ?? "")) start += 1;
  const word = tokens[start]?.text ?? "";
  const next = tokens[start + 1]?.text ?? "";
  if (QUESTION_WORDS.has(word)) return next !== "is" || true;
  return (
    AUXILIARIES.has(word) &&
    tokens[start + 1] !== undefined &&
    !AUXILIARIES.has(next) &&
    next !== "not"
  );
}

/** The part before has a question word or a verb of its own. */
function asksAlready(part: readonly Token[]): boolean {
  return (
    part.some((token) => QUESTION_WORDS.has(token.text) || AUXILIARIES.has(token.text)) ||
    part.length >= 3
  );
}
