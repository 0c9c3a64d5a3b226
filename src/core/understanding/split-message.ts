import { withoutAsides } from "./asides.ts";
import { AUXILIARIES, QUESTION_WORDS } from "./everyday-words.ts";
import type { Token } from "./tokenize.ts";
import { withoutLeadIn } from "./without-lead-in.ts";

/** Questions in one message that are answered; more than that is no question but a questionnaire. */
export const MAX_QUESTIONS = 4;

const JOINS = new Set(["and", "&", "+", "also", "plus", ",", ";", "then"]);
const ENDS = new Set(["?", "!", "\n", ";"]);

/** Words whose full stop ends no sentence; "U.S." is one word by now. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr st sr jr prof inc ltd corp co vs etc no usa uk eu approx".split(" "),
);

/** A run of tokens that asks something, or a remark that leads up to what is asked. */
export interface MessagePart {
  readonly tokens: readonly Token[];
  readonly isRemark: boolean;
}

/**
 * Splits a message into its questions: at sentence ends, and at "and" before a new question word. A sentence that
 * asks nothing is a remark where another one asks; a message that asks nothing in so many words is one question.
 */
export function splitQuestions(message: readonly Token[]): MessagePart[] {
  const tokens = withoutAsides(message);
  const parts: Token[][] = [];
  /** Where a part ends with a join and not with its sentence. */
  const halves = new Set<number>();
  let current: Token[] = [];
  const close = (): void => {
    if (current.some((token) => token.kind !== "mark")) parts.push([...withoutLeadIn(current)]);
    current = [];
  };
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const isAbbreviated = ABBREVIATIONS.has(tokens[at - 1]?.text ?? "");
    const stop =
      token.text === "." &&
      !isAbbreviated &&
      (!next || next.start > token.end) &&
      next?.text !== ".";
    if (ENDS.has(token.text) || stop) {
      current.push(token);
      close();
    } else if (
      JOINS.has(token.text) &&
      opensQuestion(tokens, at + 1) &&
      (token.text === "," ? asks(current) : asksAlready(current))
    ) {
      halves.add(parts.length);
      close();
    } else current.push(token);
  });
  close();
  if (parts.length <= 1 || !parts.some(asks))
    return [{ tokens: withoutLeadIn(tokens), isRemark: false }];
  const read = parts.map((part, at) => ({
    tokens: part,
    // "The price, and how is it paid?": what a question is joined to is asked with it.
    isRemark: !asks(part) && (!halves.has(at) || OF_ONESELF.has(part[0]?.text ?? "")),
  }));
  const asked = read.filter(({ isRemark }) => !isRemark);
  const last = asked[MAX_QUESTIONS - 1];
  return last ? read.slice(0, read.indexOf(last) + 1) : read;
}

const OF_ONESELF = new Set("i we my our".split(" "));

/** Ends in a question mark, or opens like a question. */
function asks(part: readonly Token[]): boolean {
  const words = part.filter((token) => token.kind !== "mark");
  if (words.length < 2 && !QUESTION_WORDS.has(words[0]?.text ?? "")) return false;
  if (part.some((token) => token.text === "?")) return true;
  const opening = words.slice(0, 3);
  return (
    opening.some(({ text }) => QUESTION_WORDS.has(text)) || AUXILIARIES.has(words[0]?.text ?? "")
  );
}

const BEFORE_ASKING = new Set("by since for in at on from to with of until".split(" "));

function opensQuestion(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (JOINS.has(tokens[start]?.text ?? "")) start += 1;
  const word = tokens[start]?.text ?? "";
  const next = tokens[start + 1]?.text ?? "";
  if (QUESTION_WORDS.has(word)) return true;
  // "and by when", "since when".
  if (BEFORE_ASKING.has(word) && QUESTION_WORDS.has(next)) return true;
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
