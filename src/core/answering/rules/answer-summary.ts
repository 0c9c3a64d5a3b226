import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { isSameTime, spanOf } from "../../understanding/day-span.ts";
import { readOutlook } from "../../understanding/read-outlook.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftList } from "../drafting/draft-list.ts";
import { mainSubjects } from "../main-subjects.ts";
import { factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";

/** "What happened?", "tl;dr", "the market reaction", "list all of them". */
export function answerSummary(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const { pack } = parts;
  // What is to come is summed up by nothing.
  if (readOutlook(question.reading) !== undefined && question.asksSummary === undefined)
    return undefined;
  const topic = candidates.find(({ entry }) => entry.kind === "topic");
  const top = candidates[0];
  const listed = candidates.find(({ entry }) => entry.kind === "collection");
  const nearest = listed === top ? DECISION.listed - 0.1 : DECISION.listed;
  if (question.asksList && listed && listed.similarity >= nearest)
    return draftCandidate(listed, question, parts);
  if (top?.isExact) return undefined;
  if (topic?.entry.kind === "topic" && namesTopic(question, topic, top)) {
    const facts = factsOf(topic.entry.topic.summary, pack);
    return draftList(facts, undefined, "a topic of that name", question, pack);
  }
  if (!question.broad) return undefined;
  if (top && top.similarity >= 0.82 && top.coverage >= 0.8 && question.entities.length > 0)
    return undefined;
  // "What happened to the price?": a fact about whoever is named goes before all that is told around it.
  const isOfFact =
    question.asksSummary === undefined &&
    top?.entry.kind === "fact" &&
    (isOfItsTime(top) ||
      (top.score >= DECISION.ahead &&
        top.reasons.includes("its subject") &&
        question.besidesBroad));
  if (isOfFact) return undefined;
  const then = factsOfTime(question, pack);
  if (then?.length === 0)
    return draftDecline("not-covered", candidates, "nothing is told of that time", parts);
  if (then) return draftList(then, undefined, "what is told of a time", question, pack);
  if (topic?.entry.kind === "topic" && topic.similarity >= 0.55) {
    const facts = factsOf(topic.entry.topic.summary, pack);
    return draftList(facts, undefined, "a summary of a topic", question, pack);
  }
  // "What happened at the harbour?" asks for something of its own.
  if (question.besidesBroad || !isOfTheWhole(question, pack)) return undefined;
  return draftList(factsOf(pack.event.summary, pack), undefined, "a summary", question, pack);
}

/**
 * "What happened in 2019?" asks for what is dated then, in its order. Undefined where no time is asked for, or one in which
 * the source came out: all of it is of then.
 */
function factsOfTime(question: Question, pack: Pack): readonly Fact[] | undefined {
  const [asked] = question.reading.dates;
  if (!asked || question.asksSummary !== undefined || question.besidesBroad) return undefined;
  const { span } = asked;
  const { date: published } = pack.event.source;
  if ((span.from <= published && span.to >= published) || !isOfTheWhole(question, pack))
    return undefined;
  const dayOf = ({ date }: Fact): string => (date === undefined ? "" : spanOf(date).from);
  return pack.facts
    .filter(
      ({ date, status }) =>
        date !== undefined && status !== "opinion" && isSameTime(span, spanOf(date)),
    )
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** "What happened at the harbour in 1974?": a topic is no answer where one fact is of that time. */
function isOfItsTime({ score, reasons }: Candidate): boolean {
  return score >= DECISION.answers && reasons.includes("date");
}

/** Little more than the topic's name is said, and nothing answers it better. */
function namesTopic(question: Question, topic: Candidate, top: Candidate | undefined): boolean {
  return (
    question.form !== "yes-no" &&
    // "Who were the thieves?" is no question for all that is told of thieves; "whose fault was it?" may be a topic.
    (question.wants.length === 0 || topic.view.wants.length > 0) &&
    !question.asksOpinion &&
    !question.asksSpeaker &&
    question.reading.quantities.length === 0 &&
    question.reading.dates.length === 0 &&
    topic.similarity >= 0.9 &&
    topic.similarity >= (top?.similarity ?? 0)
  );
}

/** No name but those that the event itself goes by. */
function isOfTheWhole({ entities, strangers }: Question, pack: Pack): boolean {
  const main = mainSubjects(pack);
  return entities.every((id) => main.some((one) => one.id === id)) && strangers.length === 0;
}
