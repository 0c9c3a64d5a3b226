import type { Fact } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import { findOperands } from "../find-operands.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** A message that points at a fact by its figure: the fact, and its words with "it" in place of the figure. */
interface Pointed {
  readonly fact: Fact;
  readonly words: string;
}

/**
 * "Is the 5.6m a fact?", "who came up with 16%?": the only figure of a message stands for the fact whose value it is. Undefined
 * where no fact has it, or where names are named.
 */
export function pointAtFigure(question: Question, { ranking }: ThreadParts): Pointed | undefined {
  const { entities, strangers, reading } = question;
  const [figure, another] = reading.quantities;
  if (!figure || another || entities.length + strangers.length > 0) return undefined;
  const [fact] = findOperands(question, ranking);
  if (!fact) return undefined;
  const before = reading.tokens.slice(0, figure.from);
  const behind = reading.tokens.slice(figure.to);
  const words = [
    wordsOf({ tokens: DETERMINES.test(before.at(-1)?.text ?? "") ? before.slice(0, -1) : before }),
    "it",
    wordsOf({ tokens: NOUN.test(behind[0]?.text ?? "") ? behind.slice(1) : behind }),
  ];
  return { fact, words: words.filter((part) => part !== "").join(" ") };
}
const DETERMINES = /^(?:the|that|this|their|its|his|her|a|an)$/;
const NOUN =
  /^(?:number|figure|estimate|claim|quote|sum|amount|count|total|calculation|forecast|thing|bit|part|stat|statistic|dollars|percent)$/;
