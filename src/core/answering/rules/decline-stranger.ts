import type { Pack } from "../../pack.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { choicesFrom, isAboutEvent } from "../drafting/draft-decline.ts";
import { draftVerdict } from "../drafting/draft-verdict.ts";
import { strangerSentence } from "../drafting/stranger-sentence.ts";
import { measureKindOf } from "../measure-kind.ts";
import type { RuleParts } from "../rule.ts";
import { plainSentence, type Sentence } from "../sentence.ts";
import type { Wording } from "../wording.ts";
import { isChosen } from "./answer-several.ts";

/** A name the source never mentions, unless a fact tells that it was somebody else. */
export function declineStranger(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const { pack, comparer, wording } = parts;
  if (question.strangers.length === 0) return undefined;
  if (question.form === "yes-no") {
    const compared = comparer.compare(question.reading, "question");
    if (compared.verdict === "contradicted" && compared.fact)
      return draftVerdict(compared.fact, "contradicted", compared.differs, question, parts);
  }
  const [top] = candidates;
  if (top && isChosen(question, top)) {
    const draft = draftCandidate(top, question, parts);
    return { ...draft, sentences: [...draft.sentences, strangerSentence(question, wording)] };
  }
  const silence = candidates.find(
    ({ entry, score }) =>
      entry.kind === "silence" && score >= DECISION.answers && entry.silence.about.length === 0,
  );
  if (silence && silence === candidates[0]) return draftCandidate(silence, question, parts);
  const isCovered =
    isAboutEvent(question, candidates) || question.strangers.some(({ kind }) => kind !== "");
  return {
    kind: "abstention",
    reason: isCovered ? "not-covered" : "off-topic",
    verdict: null,
    sentences: [
      strangerSentence(question, wording),
      ...coveredSentences(question, candidates, pack, wording),
    ],
    facts: [],
    choices: choicesFrom(candidates),
    topic: { entities: [] },
    rule: "a name the source never mentions",
  };
}

/** Who the source says it of, where the kind is the same; at most four. */
function coveredSentences(
  question: Question,
  candidates: readonly Candidate[],
  pack: Pack,
  wording: Wording,
): Sentence[] {
  const kind = question.strangers[0]?.kind;
  const measure = candidates.find(
    ({ entry, similarity }) => entry.kind === "fact" && similarity >= 0.3,
  );
  if (measure?.entry.kind !== "fact" || kind === undefined || kind === "") return [];
  const wanted = measureKindOf(measure.entry.fact);
  const names = pack.entities
    .filter(
      (entity) =>
        entity.kind === kind &&
        !entity.unnamed &&
        pack.facts.some((fact) => fact.subject === entity.id && measureKindOf(fact) === wanted),
    )
    .map(({ name }) => name);
  return names.length === 0 ? [] : [plainSentence(wording.covered(names.slice(0, 4)))];
}
