import type { Fact } from "../../fact.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { readSourceAsk } from "../../understanding/read-source-ask.ts";
import { readText } from "../../understanding/read-text.ts";
import { isContent } from "../../understanding/term.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftFacts } from "../drafting/draft-facts.ts";
import { factsOf } from "../pack-facts.ts";
import { factSentence, plainSentence } from "../sentence.ts";
import { statusKindOf } from "../status-kind.ts";
import { pointAtFigure } from "./point-at-figure.ts";
import { type FactAsk, readFactAsk } from "./read-fact-ask.ts";
import { tellBefore } from "./tell-before.ts";
import { tellComparison, tellDifference } from "./tell-comparison.ts";
import { tellDate } from "./tell-date.ts";
import { tellEffect } from "./tell-effect.ts";
import { tellMore } from "./tell-more.ts";
import { tellNames } from "./tell-names.ts";
import { tellPlace } from "./tell-place.ts";
import { tellDoubt, tellStatus } from "./tell-status.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** A few words about the facts of the last answer, the leading one first; undefined where they are for others to answer. */
type Teller = (
  facts: readonly [Fact, ...Fact[]],
  question: Question,
  parts: ThreadParts,
) => Draft | undefined;

const TELLERS: Readonly<Record<FactAsk, Teller>> = {
  speaker: tellSpeaker,
  status: tellStatus,
  date: tellDate,
  reason: tellReason,
  name: tellNames,
  comparison: tellComparison,
  difference: tellDifference,
  place: tellPlace,
  before: tellBefore,
  doubt: tellDoubt,
  effect: tellEffect,
  more: tellMore,
};

/** "Who said that?", "why?", "when?", "is that a fact?" about the facts of the last answer, the leading one first. */
export function answerAboutFacts(
  facts: readonly Fact[],
  question: Question,
  parts: ThreadParts,
): Draft | undefined {
  const [last, ...others] = facts;
  if (question.entities.length + question.strangers.length > 0) return undefined;
  const pointed = pointAtFigure(question, parts);
  if (pointed) return TELLERS[pointed.ask]([pointed.fact], question, parts);
  const ask = readFactAsk(wordsOf(question.reading));
  if (ask === undefined) return undefined;
  return last
    ? TELLERS[ask]([last, ...others], question, parts)
    : declineWithout(ask, question, parts);
}

/** Nothing has been told that it could be about: what is near to such words by chance is no answer. */
function declineWithout(ask: FactAsk, question: Question, parts: ThreadParts): Draft | undefined {
  // Within a longer sentence, and with a word of its own, it says itself what it is about: "why was it closed?"
  if (ask === "status") return undefined;
  if (ask === "reason" && question.reading.terms.some(isContent)) return undefined;
  // "When was this published?" at the beginning of a thread asks of the source.
  if (readSourceAsk(question).length > 0) return undefined;
  const alone = parts.answerer.answer(question);
  const isChance = alone.kind === "answer" && alone.considered?.step === "the best candidate";
  return isChance
    ? draftDecline("not-covered", [], "nothing has been told that it is about", parts)
    : undefined;
}

function tellReason([fact]: readonly [Fact, ...Fact[]], _: Question, parts: ThreadParts): Draft {
  const { pack, answerer, vocabulary } = parts;
  const because = factsOf(fact.because, pack).slice(0, 2);
  const reasons = because.length === 0 && CAUSES.test(fact.statement) ? [fact] : because;
  if (reasons.length > 0)
    return draftFacts(reasons, { entities: [fact.subject] }, "the reason of the last fact", pack);
  const near = answerer.answer(readQuestion(readText(`why ${fact.statement}`, vocabulary)));
  return near.kind === "answer" && near.facts[0] === fact && !givesReason(fact, parts)
    ? draftDecline("not-covered", [], "no reason of the last fact is told", parts)
    : near;
}

/** A sentence that has its reason in itself. */
const CAUSES = /\b(?:because|owing to|due to|thanks to|so that|in order to|so as to)\b/i;

/** Told over again a fact is no reason for itself, unless it is one of something; an opinion is its own argument. */
function givesReason({ id, status }: Fact, { ranking }: ThreadParts): boolean {
  const entry = ranking.entries[ranking.factIndex(id) ?? -1];
  return status === "opinion" || (entry?.kind === "fact" && entry.slots.gives.has("reason"));
}

function tellSpeaker(
  [fact]: readonly [Fact, ...Fact[]],
  question: Question,
  parts: ThreadParts,
): Draft {
  const { pack, wording, answerer, vocabulary } = parts;
  const name = (id: string | undefined): string | undefined =>
    pack.entities.find((entity) => entity.id === id)?.name;
  const speaker = name(fact.speaker);
  if (
    speaker === undefined &&
    fact.status !== "opinion" &&
    /\b(?:announced|said|unveiled)\b/.test(question.reading.text)
  ) {
    const text = `${question.reading.text} ${name(fact.subject) ?? ""}`;
    const announced = answerer.answer(readQuestion(readText(text, vocabulary)));
    if (announced.kind === "answer") return announced;
  }
  // An estimate that the source leaves without an author is nobody's.
  if (speaker === undefined && fact.status === "estimated")
    return {
      ...draftDecline("unnamed", [], "nobody is named for the last fact", parts),
      topic: { entities: [fact.subject] },
    };
  return {
    kind: "answer",
    verdict: null,
    sentences: [
      factSentence(fact, pack),
      plainSentence(wording.status(statusKindOf(fact), speaker)),
    ],
    facts: [fact],
    choices: [],
    topic: { entities: [fact.subject] },
    rule: "who says the last fact",
  };
}
