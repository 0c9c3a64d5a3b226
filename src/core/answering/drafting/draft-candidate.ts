import type { Fact } from "../../fact.ts";
import type { Silence } from "../../pack.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { isSameTime } from "../../understanding/day-span.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import { openSentence, silenceSentence } from "../sentence.ts";
import { choicesOf } from "./choices-of.ts";
import { draftAsAsked } from "./draft-arithmetic.ts";
import { draftDecline, draftOtherDate } from "./draft-decline.ts";
import { draftFact } from "./draft-fact.ts";
import { draftList } from "./draft-list.ts";

type FactEntry = Extract<Entry, { kind: "fact" }>;

/** What the pack says with this entry, held against what the question asks of it. */
export function draftCandidate(candidate: Candidate, question: Question, parts: RuleParts): Draft {
  const { entry } = candidate;
  const { pack } = parts;
  switch (entry.kind) {
    case "fact":
      if (asksForTheMost(question, entry))
        return draftDecline(
          "not-covered",
          [candidate],
          "a list without the figures that would rank it",
          parts,
        );
      return (
        declineSpeaker(entry.fact, question, parts) ??
        declineOtherDate(entry, candidate, question, parts) ??
        draftFact(entry.fact, question, "the nearest fact", parts)
      );
    case "silence":
      return sharesLittle(candidate)
        ? {
            ...draftDecline("not-covered", [], "a silence on another matter", parts),
            topic: { entities: question.entities },
          }
        : draftSilence(entry.silence, question, parts);
    case "derivation":
      return draftAsAsked(entry.derivation, question, parts);
    case "ambiguity": {
      const about = factsOf(entry.ambiguity.facts, pack);
      return {
        kind: "answer",
        verdict: null,
        sentences: [openSentence(entry.ambiguity.says, about)],
        facts: about,
        choices: [],
        topic: { entities: question.entities },
        rule: "a known ambiguity",
      };
    }
    case "collection": {
      const { facts, caveat } = entry.collection;
      return draftList(factsOf(facts, pack), caveat, "a list of the pack", question, pack);
    }
    case "topic":
      return draftList(factsOf(entry.topic.summary, pack), undefined, "a topic", question, pack);
  }
}

/** It has a name in common with the question and little else: its reason would be of another matter. */
function sharesLittle({ isExact, coverage, entry }: Candidate): boolean {
  const isUnnamed = entry.kind === "silence" && entry.silence.reason === "unnamed";
  return !isExact && !isUnnamed && coverage < DECISION.sameMatter;
}

/** "Whose estimate is it?" of a fact that nobody is said to vouch for, where the curator knows that nobody is named. */
function declineSpeaker(fact: Fact, question: Question, parts: RuleParts): Draft | undefined {
  if (!question.asksSpeaker || fact.speaker !== undefined) return undefined;
  const silence = parts.pack.silences.find(
    ({ reason, instead, questions }) =>
      reason === "unnamed" &&
      instead.includes(fact.id) &&
      questions.some((text) => OF_SPEAKERS.test(text)),
  );
  return silence && draftSilence(silence, question, parts);
}
const OF_SPEAKERS = /\b(?:who|whose|whom|source|according)\b/i;

/** "What was it last year?" where the fact is of another time. */
function declineOtherDate(
  { slots }: FactEntry,
  candidate: Candidate,
  question: Question,
  parts: RuleParts,
): Draft | undefined {
  const asked = question.reading.dates[0]?.span;
  const happened = slots.span ?? slots.valueSpan;
  if (!asked || !happened || isSameTime(asked, happened)) return undefined;
  if (question.form !== "open" || candidate.isExact) return undefined;
  return draftOtherDate(asked, [candidate], parts);
}

/** What the source is known not to say, and what can be asked instead. */
function draftSilence(silence: Silence, question: Question, { pack }: RuleParts): Draft {
  return {
    kind: "abstention",
    reason: silence.reason,
    verdict: null,
    sentences: [silenceSentence(silence)],
    facts: [],
    choices: choicesOf(factsOf(silence.instead, pack)),
    topic: {
      entities: question.entities.length > 0 ? question.entities : silence.about,
      silence: silence.id,
    },
    rule: "a known silence",
  };
}

/** "Which is the biggest?" of several that the source does not rank. */
function asksForTheMost({ superlative, wants }: Question, { fact, slots }: FactEntry): boolean {
  const which = wants.includes("entity") || wants.includes("person") || wants.length === 0;
  return (
    superlative !== undefined &&
    which &&
    slots.valueEntities.length > 1 &&
    slots.quantity === undefined &&
    !/\bmost\b|\best\b/.test(fact.statement)
  );
}
