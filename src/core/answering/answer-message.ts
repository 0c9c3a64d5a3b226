import type { Answer } from "../answer.ts";
import { coreQuestion } from "../understanding/core-question.ts";
import { readQuestion } from "../understanding/read-question.ts";
import { readSourceAsk } from "../understanding/read-source-ask.ts";
import { type Reading, readPart, readText } from "../understanding/read-text.ts";
import { screenMessage } from "../understanding/screen-message.ts";
import { readSmallTalk } from "../understanding/small-talk.ts";
import { type MessagePart, splitQuestions } from "../understanding/split-message.ts";
import { composeAnswer, composeParts } from "./compose-answer.ts";
import type { Draft } from "./draft.ts";
import { NOTHING_FITS } from "./drafting/draft-decline.ts";
import { normaliseQuestion } from "./normalise-question.ts";
import { receiptOf } from "./receipt.ts";
import { plainSentence } from "./sentence.ts";
import { answerInThread } from "./thread/answer-in-thread.ts";
import { type Remark, withFacts, withNames } from "./thread/hear-remark.ts";
import { leansOnLast } from "./thread/leans-on-last.ts";
import { distinct, MAX_FACTS, nextContext } from "./thread/next-context.ts";
import { pickOne } from "./thread/pick-one.ts";
import type { ThreadParts } from "./thread/thread-parts.ts";
import type { ThreadContext } from "./thread-context.ts";

/** Answers a message in its thread. Pure: the same message, context and pack give the same answer. */
export function answerMessage(
  message: string,
  context: ThreadContext,
  parts: ThreadParts,
): { answer: Answer; context: ThreadContext; drafts: readonly Draft[] } {
  const { pack, vocabulary, wording } = parts;
  const said = readText(message, vocabulary);
  const picked = pickOne(said, context, pack);
  const reading = picked === undefined ? said : readText(picked, vocabulary);
  const receipt = receiptOf(pack.version, normaliseQuestion(reading), JSON.stringify(context));
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
  let remark: Remark | undefined;
  let opensSentence = true;
  for (const { tokens, isRemark } of questionsIn(reading)) {
    const isSentence = opensSentence;
    opensSentence = tokens.at(-1)?.kind === "mark";
    const part = readPart(tokens, reading.text, vocabulary);
    if (isRemark) {
      const said = readQuestion(part);
      remark = said;
      thread = withNames(thread, said);
      continue;
    }
    // Where the first half has no answer, what leans on it has none either.
    const isDeclined = drafts.at(-1)?.kind === "abstention";
    if (isDeclined && leansOnLast(part, isSentence, parts.ranking.isWordOfPack)) continue;
    const draft = answerOrCore(part, withFacts(thread, remark, part, parts), parts);
    remark = undefined;
    // Two ways of asking for one thing get one answer.
    if (!drafts.some((other) => isSame(other, draft) || isToldBy(other, draft))) drafts.push(draft);
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

/** What leads up to a question may hide it: where nothing fits the whole, what is asked is answered alone. */
function answerOrCore(part: Reading, thread: ThreadContext, parts: ThreadParts): Draft {
  const draft = answerInThread(part, thread, parts);
  const core =
    draft.rule === NOTHING_FITS ? coreQuestion(part, parts.ranking.isWordOfPack) : undefined;
  return core ? answerInThread(readPart(core, part.text, parts.vocabulary), thread, parts) : draft;
}

/** What answers this question was told a moment ago, and nothing is asked about it but what it says. */
function isToldBy(other: Draft, { kind, verdict, facts, considered }: Draft): boolean {
  const [lead] = facts;
  const question = considered?.question;
  return (
    kind === "answer" &&
    other.kind === "answer" &&
    verdict === null &&
    lead !== undefined &&
    other.facts.includes(lead) &&
    !question?.asksStatus &&
    !question?.asksSpeaker
  );
}

function isSame(one: Draft, other: Draft): boolean {
  return (
    one.kind === other.kind &&
    one.sentences.map(({ text }) => text).join() === other.sentences.map(({ text }) => text).join()
  );
}

/** The questions of a message; "in which paper was that, and when?" is one, since the source has all of it. */
function questionsIn(reading: Reading): readonly MessagePart[] {
  const asksOfSource = readSourceAsk({ reading }).length > 1;
  return asksOfSource
    ? [{ tokens: reading.tokens, isRemark: false }]
    : splitQuestions(reading.tokens);
}
