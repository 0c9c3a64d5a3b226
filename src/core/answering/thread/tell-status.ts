import { areTied } from "../../are-tied.ts";
import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Question } from "../../understanding/read-question.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
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

/** "Could that be wrong?", "is he right?", "who disputes it?": how sure it is, and what the pack ties to it of somebody else. */
export function tellDoubt(
  told: readonly [Fact, ...Fact[]],
  question: Question,
  parts: ThreadParts,
): Draft {
  const words = wordsOf(question.reading);
  const last = saidByThem(told, words, parts.pack);
  if (!last) return draftDecline("not-covered", [], "they have said nothing to be doubted", parts);
  const asksWho = /\bwho\b/.test(words);
  const others = parts.pack.facts
    .filter(
      (fact) =>
        areTied(fact, last) &&
        fact.subject !== last.subject &&
        (fact.speaker === undefined ? !asksWho : fact.speaker !== last.speaker),
    )
    .slice(0, MAX_OTHERS);
  if (asksWho && others.length === 0)
    return draftDecline("not-covered", [], "nobody is told to doubt the last fact", parts);
  const status = tellStatus([last], question, parts);
  return {
    ...status,
    verdict: null,
    sentences: [...status.sentences, ...others.map((fact) => factSentence(fact, parts.pack))],
    facts: [last, ...others],
    rule: "who doubts the last fact",
  };
}

/** What is doubted: the last fact, or what the person says whom the words mean; who somebody is can be no error of theirs. */
function saidByThem(
  facts: readonly [Fact, ...Fact[]],
  words: string,
  pack: Pack,
): Fact | undefined {
  const [pronoun] = /\b(?:he|she)\b/.exec(words) ?? [];
  if (pronoun === undefined) return facts[0];
  return facts.find(({ speaker }) =>
    pack.entities.some((one) => one.id === speaker && one.pronoun === pronoun),
  );
}
