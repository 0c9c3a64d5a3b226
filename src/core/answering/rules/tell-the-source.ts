import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { isOfOpinion, readGenreHeld, readSourceAsk } from "../../understanding/read-source-ask.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence, plainSentence } from "../sentence.ts";
import { sourceFact } from "../source-facts.ts";

/** "Which newspaper is this from?", "who wrote it?": every pack knows its source, without a fact for it. */
export function tellTheSource(
  question: Question,
  candidates: readonly Candidate[],
  { pack, wording }: RuleParts,
): Draft | undefined {
  const field = readSourceAsk(question);
  if (field === undefined) return undefined;
  const isWrittenDown = candidates.some(
    ({ entry, isExact, score }) =>
      isExact ||
      (entry.kind === "fact" && entry.fact.paragraph === 0 && score >= DECISION.answers) ||
      // The curator's own words for a name that the source leaves out.
      (field === "author" && entry.kind === "silence" && score >= DECISION.answers),
  );
  if (isWrittenDown) return undefined;
  const fact = sourceFact(field, pack);
  if (!fact)
    return {
      ...draftDecline(
        field === "author" ? "unnamed" : "not-covered",
        [],
        "what is not known of the source",
        { pack, wording },
      ),
      sentences: [plainSentence(wording.sourceLacks(field))],
    };
  const held = field === "genre" ? readGenreHeld(question) : undefined;
  const isOpinion = isOfOpinion(pack.event.source.genre);
  const verdict =
    held === undefined ? null : (held === "opinion") === isOpinion ? "supported" : "contradicted";
  return {
    kind: "answer",
    verdict,
    sentences: [
      ...(verdict === null ? [] : [plainSentence(wording.verdict(verdict))]),
      factSentence(fact, pack),
    ],
    facts: [fact],
    choices: [],
    topic: { entities: [] },
    rule: "what is known of the source itself",
  };
}
