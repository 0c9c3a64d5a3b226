import type { Fact } from "../../fact.ts";
import type { Question } from "../../understanding/read-question.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftFacts } from "../drafting/draft-facts.ts";
import { factsOf } from "../pack-facts.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** As many more are told. */
const MOST = 3;

/**
 * "Tell me more", "anything else about her?": what a reader wants next after the last fact, then what else there is of the
 * same one, its own paragraph first. Asked again it goes on where it stopped, and it ends with a decline.
 */
export function tellMore(
  facts: readonly [Fact, ...Fact[]],
  question: Question,
  parts: ThreadParts,
): Draft {
  const [last] = facts;
  const { pack } = parts;
  const meant = whomOf(last, question, parts);
  const ofThem = pack.facts.filter(
    ({ subject, speaker, paragraph }) => paragraph > 0 && (subject === meant || speaker === meant),
  );
  const all = [
    ...factsOf(last.related, pack),
    ...pack.facts.filter(({ related }) => related.includes(last.id)),
    ...ofThem.filter(({ paragraph }) => paragraph === last.paragraph),
    ...ofThem,
  ];
  const ordered = [...new Set(all)].filter((fact) => fact !== last);
  const stopped = Math.max(...facts.map((fact) => ordered.indexOf(fact)));
  const more = ordered.slice(stopped + 1, stopped + 1 + MOST);
  return more.length > 0
    ? draftFacts(more, { entities: [meant], fact: last }, "more of what the last fact tells", pack)
    : draftDecline("not-covered", [], "no more is told of it", parts);
}

/** Of whom more is wanted: of the one whom a pronoun means among those of the fact, else of its subject. */
function whomOf(
  { subject, speaker, about }: Fact,
  { reading }: Question,
  { pack }: ThreadParts,
): string {
  const [word] = /\b(?:him|her)\b/.exec(wordsOf(reading)) ?? [];
  const pronoun = word === "him" ? "he" : "she";
  const isMeant = (id: string | undefined): boolean =>
    word !== undefined && pack.entities.some((one) => one.id === id && one.pronoun === pronoun);
  return [subject, speaker, ...about].find(isMeant) ?? subject;
}
