import type { Fact } from "../../fact.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import type { RuleParts } from "../rule.ts";
import { caveatSentences, factSentence, plainSentence } from "../sentence.ts";
import { draftDecline } from "./draft-decline.ts";

/** A yes or no that the source does not give: declined as that, with the fact beside it for the asker to judge by. */
export function draftUnsettled(
  nearest: Fact,
  question: Question,
  candidates: readonly Candidate[],
  parts: Pick<RuleParts, "pack" | "wording">,
): Draft {
  const { pack, wording } = parts;
  const decline = draftDecline("not-covered", candidates, "neither yes nor no", parts);
  return {
    ...decline,
    sentences: [
      ...decline.sentences,
      plainSentence(wording.nearest()),
      factSentence(nearest, pack),
      ...caveatSentences(nearest),
    ],
    facts: [nearest],
    topic: { entities: question.entities, fact: nearest },
  };
}
