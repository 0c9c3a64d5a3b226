import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Draft } from "../draft.ts";
import { factSentence } from "../sentence.ts";

/** Facts told as they are, without a yes or no; what the thread is about afterwards is `topic`. */
export function draftFacts(
  facts: readonly Fact[],
  topic: Draft["topic"],
  rule: string,
  pack: Pack,
): Draft {
  return {
    kind: "answer",
    verdict: null,
    sentences: facts.map((fact) => factSentence(fact, pack)),
    facts,
    choices: [],
    ...(topic && { topic }),
    rule,
  };
}
