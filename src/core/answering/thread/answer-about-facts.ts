import type { Fact } from "../../fact.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { isContent, readText } from "../../understanding/read-text.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { factsOf } from "../pack-facts.ts";
import { factSentence, plainSentence } from "../sentence.ts";
import { statusKindOf } from "../status-kind.ts";
import { draftFacts } from "./draft-facts.ts";
import { type FactAsk, readFactAsk } from "./read-fact-ask.ts";
import { tellComparison, tellDifference } from "./tell-comparison.ts";
import { tellDate } from "./tell-date.ts";
import { tellNames } from "./tell-names.ts";
import { tellPlace } from "./tell-place.ts";
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
};

/** "Who said that?", "why?", "when?", "is that a fact?" about the facts of the last answer, the leading one first. */
export function answerAboutFacts(
  facts: readonly Fact[],
  question: Question,
  parts: ThreadParts,
): Draft | undefined {
  const [last, ...others] = facts;
  if (question.entities.length + question.strangers.length > 0) return undefined;
  const ask = readFactAsk(wordsIn(question));
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
  const alone = parts.answerer.answer(question);
  const isChance = alone.kind === "answer" && alone.considered?.step === "the best candidate";
  return isChance
    ? draftDecline("not-covered", [], "nothing has been told that it is about", parts)
    : undefined;
}

/** The words of a question in lower case, without its marks. */
function wordsIn({ reading }: Question): string {
  return reading.tokens
    .filter((token) => token.kind !== "mark")
    .map((token) => token.text)
    .join(" ");
}

function tellReason([fact]: readonly [Fact, ...Fact[]], _: Question, parts: ThreadParts): Draft {
  const { pack, answerer, vocabulary } = parts;
  const reasons = factsOf(fact.because, pack).slice(0, 2);
  if (reasons.length === 0)
    return answerer.answer(readQuestion(readText(`why ${fact.statement}`, vocabulary)));
  return draftFacts(reasons, { entities: [fact.subject] }, "the reason of the last fact", pack);
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

function tellStatus(
  [fact]: readonly [Fact, ...Fact[]],
  question: Question,
  { pack, wording }: ThreadParts,
): Draft {
  const speaker = pack.entities.find((entity) => entity.id === fact.speaker)?.name;
  return {
    kind: "answer",
    verdict: verdictOfStatus(fact, question),
    sentences: [
      plainSentence(wording.status(statusKindOf(fact), speaker)),
      factSentence(fact, pack),
    ],
    facts: [fact],
    choices: [],
    topic: { entities: [fact.subject] },
    rule: "the status of the last fact",
  };
}

/** "Is that a fact?" has a yes or a no; "fact or opinion?" has none, nor has what is true. */
function verdictOfStatus(fact: Fact, question: Question): Draft["verdict"] {
  const words = wordsIn(question);
  if (/\bor\b/.test(words)) return null;
  const kind = statusKindOf(fact);
  const asked = /\b(?:opinion|claim|estimate|plan|forecast)$/.exec(words)?.[0];
  const isSo = asked === undefined ? kind === "report" : asked === kind;
  if (
    asked === undefined &&
    !/\b(?:facts?|confirmed|certain|official|proven|exact|hard)\b/.test(words)
  )
    return null;
  return isSo ? "supported" : "contradicted";
}
