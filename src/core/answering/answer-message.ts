import type { Answer } from "../answer.ts";
import type { Fact, When } from "../fact.ts";
import type { Pack } from "../pack.ts";
import type { Ranking } from "../retrieval/rank-entries.ts";
import { spanOf, spansOverlap } from "../understanding/read-dates.ts";
import { type Question, readQuestion } from "../understanding/read-question.ts";
import { type Reading, readText, readTokens } from "../understanding/read-text.ts";
import { screenMessage } from "../understanding/screen-message.ts";
import { readSmallTalk } from "../understanding/small-talk.ts";
import { splitQuestions } from "../understanding/split-message.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";
import type { Answerer } from "./answer-question.ts";
import { composeAnswer, composeParts } from "./compose-answer.ts";
import type { Draft } from "./draft.ts";
import { followThread } from "./follow-thread.ts";
import { receiptOf } from "./receipt.ts";
import { factSentence, plainSentence } from "./sentence.ts";
import type { ThreadContext } from "./thread-context.ts";
import type { Wording } from "./wording.ts";

export interface MessageAnswererParts {
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
  readonly ranking: Ranking;
  readonly answerer: Answerer;
  readonly wording: Wording;
}

export const EMPTY_CONTEXT: ThreadContext = { version: 1, facts: [], entities: [], measures: [] };

/** Answers a message in its thread. Pure: the same message, context and pack give the same answer. */
export function answerMessage(
  message: string,
  context: ThreadContext,
  parts: MessageAnswererParts,
): { answer: Answer; context: ThreadContext; drafts: readonly Draft[] } {
  const { pack, vocabulary, wording } = parts;
  const reading = readText(message, vocabulary);
  const receipt = receiptOf(pack.version, normalised(reading), JSON.stringify(context));
  const single = (draft: Draft) => ({
    answer: composeAnswer(draft, pack, receipt),
    context,
    drafts: [draft],
  });

  const smallTalk = readSmallTalk(reading);
  if (smallTalk) {
    return single({
      kind: "smalltalk",
      verdict: null,
      sentences: [plainSentence(wording.smallTalk(smallTalk))],
      facts: [],
      choices: [],
      rule: `small talk: ${smallTalk}`,
    });
  }
  const screened = screenMessage(reading);
  if (screened) {
    return single({
      kind: "abstention",
      reason: screened,
      verdict: null,
      sentences: [plainSentence(wording.declines(screened))],
      facts: [],
      choices: [],
      rule: `screened: ${screened}`,
    });
  }
  const drafts: Draft[] = [];
  let thread = context;
  for (const { tokens, isRemark } of splitQuestions(reading.tokens)) {
    const part = readTokens(reading.text, tokens, vocabulary);
    const text = tokens.map((token) => reading.text.slice(token.start, token.end)).join(" ");
    if (isRemark) {
      // "I keep hearing of X. What is it?"
      const named = part.mentions.flatMap(({ named: name }) =>
        name.kind === "entity" ? [name.id] : [],
      );
      thread = {
        ...thread,
        entities: distinct([...named, ...thread.entities]).slice(0, MAX_FACTS),
      };
      continue;
    }
    const draft = answerInThread({ ...part, text }, thread, parts);
    // Two ways of asking for one thing get one answer.
    if (!drafts.some((other) => isSame(other, draft))) drafts.push(draft);
    const next = nextContext(thread, draft, pack);
    // Questions of one message are one topic.
    thread =
      drafts.length > 1
        ? { ...next, facts: distinct([...next.facts, ...thread.facts]).slice(0, MAX_FACTS) }
        : next;
  }
  const answer =
    drafts.length === 1 && drafts[0]
      ? composeAnswer(drafts[0], pack, receipt)
      : composeParts(drafts, pack, receipt);
  return { answer, context: thread, drafts };
}

function answerInThread(
  reading: Reading,
  context: ThreadContext,
  parts: MessageAnswererParts,
): Draft {
  const { pack, vocabulary, answerer, ranking } = parts;
  const question = readQuestion(reading);
  const followUp = followThread(question, context, pack, vocabulary);
  switch (followUp.kind) {
    case "none":
      return answerer.answer(question);
    case "about-last":
      return aboutFact(followUp.fact, followUp.ask, question, parts);
    case "other-time":
      return forOtherTime(followUp.fact, question, parts);
    case "rewritten": {
      const inThread = readQuestion(readText(followUp.text, vocabulary));
      const rewritten: Question = {
        ...inThread,
        after: followUp.last,
        form: question.form === "yes-no" ? "yes-no" : inThread.form,
      };
      if (!followUp.orAlone) return answerer.answer(rewritten);
      const alone = ranking.rank(question, 1)[0];
      const threaded = ranking.rank(rewritten, 1)[0];
      const standsAlone = (alone?.score ?? 0) >= (threaded?.score ?? 0) + MARGIN || question.broad;
      return standsAlone ? answerer.answer(question) : answerer.answer(rewritten);
    }
  }
}

/** "And last year?": the last fact where its time fits, else a decline. */
function forOtherTime(
  fact: Fact,
  { reading }: Question,
  { pack, wording }: MessageAnswererParts,
): Draft {
  const asked = reading.dates[0]?.span;
  const own = fact.date === undefined ? undefined : spanOf(fact.date);
  const fits = asked !== undefined && own !== undefined && spansOverlap(asked, own);
  const topic = { entities: [fact.subject] };
  if (fits)
    return {
      kind: "answer",
      verdict: null,
      sentences: [factSentence(fact, pack)],
      facts: [fact],
      choices: [],
      topic,
      rule: "the last fact fits the time",
    };
  return {
    kind: "abstention",
    reason: "not-covered",
    verdict: null,
    sentences: [plainSentence(wording.otherDate())],
    facts: [],
    choices: [],
    topic,
    rule: "the last fact is of another time",
  };
}

/** How much better a message must do on its own to be taken out of its thread. */
const MARGIN = 0.02;

/** "Who said that?", "why?", "when?", "is that a fact?" about the last answer. */
function aboutFact(
  fact: Fact,
  ask: "speaker" | "status" | "date" | "reason" | "name",
  question: Question,
  { pack, wording, answerer, vocabulary }: MessageAnswererParts,
): Draft {
  const base = {
    kind: "answer",
    verdict: null,
    facts: [fact],
    choices: [],
    topic: { entities: [fact.subject] },
  } as const;
  const name = (id: string | undefined): string | undefined =>
    pack.entities.find((entity) => entity.id === id)?.name;
  const again = (text: string): Draft => answerer.answer(readQuestion(readText(text, vocabulary)));
  const asked = (fact.questions[0] ?? fact.statement).replace(/\?$/, "");
  switch (ask) {
    case "reason": {
      const reasons = fact.because
        .flatMap((id) => pack.facts.find((other) => other.id === id) ?? [])
        .slice(0, 2);
      if (reasons.length === 0) return again(`why ${fact.statement}`);
      return {
        ...base,
        sentences: reasons.map((reason) => factSentence(reason, pack)),
        facts: reasons,
        rule: "the reason of the last fact",
      };
    }
    case "name":
      return nameOf(fact, question, again);
    case "date":
      if (fact.date === undefined || isLong(fact.date))
        return again(`when ${asked} ${name(fact.speaker) ?? ""} announced`);
      return { ...base, sentences: [factSentence(fact, pack)], rule: "the date of the last fact" };
    case "speaker": {
      const speaker = name(fact.speaker);
      if (
        speaker === undefined &&
        fact.status !== "opinion" &&
        /\bannounced|said|unveiled\b/.test(question.reading.text)
      ) {
        const announced = again(`${question.reading.text} ${name(fact.subject) ?? ""}`);
        if (announced.kind === "answer") return announced;
      }
      const told = plainSentence(
        speaker === undefined
          ? wording.status(statusKind(fact), undefined)
          : wording.status(statusKind(fact), speaker),
      );
      return {
        ...base,
        sentences: [factSentence(fact, pack), told],
        rule: "who says the last fact",
      };
    }
    case "status":
      return {
        ...base,
        sentences: [
          plainSentence(wording.status(statusKind(fact), name(fact.speaker))),
          factSentence(fact, pack),
        ],
        rule: "the status of the last fact",
      };
  }
  return answerer.answer(question);

  /** Those who take part by name; somebody without one is declined as such. */
  function nameOf(last: Fact, asked: Question, again: (text: string) => Draft): Draft {
    const people = [last.subject, last.speaker ?? "", ...last.about];
    const nameless = people.find((id) => pack.entities.some((one) => one.id === id && one.unnamed));
    if (nameless !== undefined) return again(`who is ${name(nameless)}`);
    return again(`${asked.reading.text} ${name(last.subject) ?? ""}`);
  }
}

/** More than a month is no answer to "when". */
function isLong(when: When): boolean {
  const { from, to } = spanOf(when);
  return Date.parse(to) - Date.parse(from) > 31 * 86_400_000;
}

function statusKind({ status }: Fact): Parameters<Wording["status"]>[0] {
  switch (status) {
    case "opinion":
      return "opinion";
    case "claimed":
      return "claim";
    case "estimated":
      return "estimate";
    case "planned":
      return "plan";
    case "forecast":
      return "forecast";
    case "reported":
    case "background":
      return "report";
  }
}

const MAX_FACTS = 8;
const MAX_MEASURES = 4;

/** Small talk and declines keep what the thread is about; an answer, or a decline with a topic, renews it. */
export function nextContext(context: ThreadContext, draft: Draft, pack: Pack): ThreadContext {
  if (draft.kind === "smalltalk") return context;
  const named = draft.topic?.entities ?? [];
  if (draft.kind !== "answer") {
    if (named.length === 0 && draft.topic?.silence === undefined) return context;
    return {
      ...context,
      entities: distinct([...named, ...context.entities]).slice(0, MAX_FACTS),
      ...(draft.topic?.silence !== undefined && { silence: draft.topic.silence }),
    };
  }
  const facts = draft.facts;
  const lead = facts[0];
  const about = facts
    .slice(0, 2)
    .flatMap((fact) => [
      fact.subject,
      ...valueEntities(fact),
      ...(fact.speaker ? [fact.speaker] : []),
      ...fact.about,
    ]);
  const known = new Set(pack.entities.map(({ id }) => id));
  return {
    version: 1,
    facts: facts.map(({ id }) => id).slice(0, MAX_FACTS),
    entities: distinct([...named, ...about])
      .filter((id) => known.has(id))
      .slice(0, MAX_FACTS),
    measures: lead ? distinct(facts.map(({ measure }) => measure)).slice(0, MAX_MEASURES) : [],
  };
}

function valueEntities({ value }: Fact): readonly string[] {
  if (!value) return [];
  if ("entity" in value) return [value.entity];
  return "entities" in value ? value.entities : [];
}

function isSame(one: Draft, other: Draft): boolean {
  return (
    one.kind === other.kind &&
    one.sentences.map(({ text }) => text).join() === other.sentences.map(({ text }) => text).join()
  );
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** What makes two messages the same question: their words, not their spacing, case or marks. */
function normalised(reading: Reading): string {
  return reading.tokens
    .filter((token) => token.kind !== "mark")
    .map((token) => token.text)
    .join(" ");
}
