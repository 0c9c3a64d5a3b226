import type { Fact } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import { findOperands } from "../find-operands.ts";
import { FIGURE } from "./fact-ask-patterns.ts";
import { type FactAsk, readFactAsk } from "./read-fact-ask.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** What a message asks of a fact that it points at by its figure. */
interface Pointed {
  readonly fact: Fact;
  readonly ask: FactAsk;
}

/**
 * "Is the 5.6m a fact?", "who came up with 16%?": the only figure of a message stands for the fact whose value it is, as "it"
 * would. Undefined where no fact has it, where names are named, or where more is said.
 */
export function pointAtFigure(question: Question, { ranking }: ThreadParts): Pointed | undefined {
  const { entities, strangers, reading } = question;
  const [figure, another] = reading.quantities;
  if (!figure || another || entities.length + strangers.length > 0) return undefined;
  const before = reading.tokens.slice(0, figure.from);
  const behind = reading.tokens.slice(figure.to);
  const words = [
    wordsOf({ tokens: DETERMINES.test(before.at(-1)?.text ?? "") ? before.slice(0, -1) : before }),
    "it",
    wordsOf({ tokens: NOUN.test(behind[0]?.text ?? "") ? behind.slice(1) : behind }),
  ];
  const ask = readFactAsk(words.filter((part) => part !== "").join(" "));
  const [fact] = ask ? findOperands(question, ranking) : [];
  return ask && fact && { fact, ask };
}
const DETERMINES = /^(?:the|that|this|their|its|his|her|a|an)$/;
const NOUN = new RegExp(`^(?:${FIGURE}|thing|bit|part|stat|statistic|dollars|percent)$`);
