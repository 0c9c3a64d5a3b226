import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import {
  isOfOpinion,
  readGenreHeld,
  readSourceAsk,
  type SourceField,
} from "../../understanding/read-source-ask.ts";
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
  const fields = readSourceAsk(question);
  if (fields.length === 0 || isWrittenDown(fields, candidates)) return undefined;
  const facts = fields.flatMap((field) => sourceFact(field, pack) ?? []);
  const unknown = fields.filter((field) => sourceFact(field, pack) === undefined);
  const lacking = unknown.map((field) => plainSentence(wording.sourceLacks(field)));
  if (facts.length === 0)
    return {
      ...draftDecline(
        fields.includes("author") ? "unnamed" : "not-covered",
        [],
        "what is not known of the source",
        { pack, wording },
      ),
      sentences: lacking,
    };
  const held = fields.includes("genre") ? readGenreHeld(question) : undefined;
  const isOpinion = isOfOpinion(pack.event.source.genre);
  // A source of another name would be a name it never mentions.
  const isFromIt = question.form === "yes-no" && fields.includes("publication");
  const isSo = held === undefined ? isFromIt : (held === "opinion") === isOpinion;
  const verdict = held === undefined && !isFromIt ? null : isSo ? "supported" : "contradicted";
  return {
    kind: "answer",
    verdict,
    sentences: [
      ...(verdict === null ? [] : [plainSentence(wording.verdict(verdict))]),
      ...facts.map((fact) => factSentence(fact, pack)),
      ...lacking,
    ],
    facts,
    choices: [],
    topic: { entities: [] },
    rule: "what is known of the source itself",
  };
}

/** The curator's own words for it go first, be it a fact of the bibliographic line or a name that the source leaves out. */
function isWrittenDown(fields: readonly SourceField[], candidates: readonly Candidate[]): boolean {
  if (fields.length > 1) return false;
  const [top] = candidates;
  if (top?.isExact) return true;
  if (top?.entry.kind === "fact" && top.entry.fact.paragraph === 0)
    return top.score >= DECISION.answers;
  return (
    fields.includes("author") &&
    candidates.some(
      ({ entry, score, view }) =>
        entry.kind === "silence" && score >= DECISION.answers && OF_AUTHORS.test(view.text),
    )
  );
}

const OF_AUTHORS =
  /\b(?:authors?|writers?|wr(?:ote|itten|ites?)|bylines?|journalists?|reporters?|columnists?)\b/i;
