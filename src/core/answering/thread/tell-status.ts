import { areTied } from "../../are-tied.ts";
import type { Fact } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import type { Draft } from "../draft.ts";
import { factSentence, plainSentence } from "../sentence.ts";
import { statusKindOf } from "../status-kind.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** "Is that a fact?": how sure the source is of it. */
export function tellStatus(
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
  const words = wordsOf(question.reading);
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

/** As many others are heard. */
const MAX_OTHERS = 2;

/** "Could that be wrong?": how sure it is, and what the pack ties to it of somebody else. */
export function tellDoubt(
  facts: readonly [Fact, ...Fact[]],
  question: Question,
  parts: ThreadParts,
): Draft {
  const [last] = facts;
  const status = tellStatus(facts, question, parts);
  const others = parts.pack.facts
    .filter(
      (fact) =>
        areTied(fact, last) &&
        fact.subject !== last.subject &&
        (fact.speaker === undefined || fact.speaker !== last.speaker),
    )
    .slice(0, MAX_OTHERS);
  return {
    ...status,
    verdict: null,
    sentences: [...status.sentences, ...others.map((fact) => factSentence(fact, parts.pack))],
    facts: [last, ...others],
    rule: "who doubts the last fact",
  };
}
