import type { Fact } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Difference } from "../claim/comparison.ts";
import type { Draft } from "../draft.ts";
import type { RuleParts } from "../rule.ts";
import { caveatSentences, factSentence, plainSentence } from "../sentence.ts";

/** Yes or no to a statement, with the fact that decides. */
export function draftVerdict(
  fact: Fact,
  verdict: "supported" | "contradicted",
  differs: Difference | undefined,
  question: Question,
  { pack, wording }: Pick<RuleParts, "pack" | "wording">,
): Draft {
  return {
    kind: "answer",
    verdict,
    sentences: [
      plainSentence(wording.verdict(verdict, differs, fact.status)),
      factSentence(fact, pack),
      ...caveatSentences(fact),
    ],
    facts: [fact],
    choices: [],
    topic: { entities: question.entities },
    rule: `a statement held against a fact${differs ? `: ${differs} differs` : ""}`,
  };
}
