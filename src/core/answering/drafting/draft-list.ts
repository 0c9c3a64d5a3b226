import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { factSentence, openSentence } from "../sentence.ts";

const MAX_LIST = 10;

/** Facts as a list, cut to ten, with the caution that goes with the whole. */
export function draftList(
  items: readonly Fact[],
  caveat: string | undefined,
  rule: string,
  question: Question,
  pack: Pack,
): Draft {
  const shown = items.slice(0, MAX_LIST);
  return {
    kind: "answer",
    verdict: null,
    sentences: [
      ...shown.map((fact) => factSentence(fact, pack)),
      ...(caveat === undefined ? [] : [openSentence(caveat, shown)]),
    ],
    isList: true,
    facts: shown,
    choices: [],
    topic: { entities: question.entities },
    rule,
  };
}
