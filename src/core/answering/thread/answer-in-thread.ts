import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import { readCorrection, readNewTopic } from "../../understanding/read-correction.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { type Reading, readPart } from "../../understanding/read-text.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { factsOf } from "../pack-facts.ts";
import { EMPTY_CONTEXT, type ThreadContext } from "../thread-context.ts";
import { answerAboutFacts } from "./answer-about-facts.ts";
import { answerFollowUp } from "./answer-follow-up.ts";
import { answerOtherTime } from "./answer-other-time.ts";
import { isOfNobody, spokenOf } from "./find-referents.ts";
import { followThread } from "./follow-thread.ts";
import { meantInstead } from "./meant-instead.ts";
import { openWithPronoun } from "./open-with-pronoun.ts";
import { tellStance } from "./tell-stance.ts";
import { tellsWhich } from "./tells-which.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** Answers one question as the thread has it: of its own, about the last fact, or rewritten into a whole one. */
export function answerInThread(
  reading: Reading,
  context: ThreadContext,
  parts: ThreadParts,
): Draft {
  const fresh = readNewTopic(reading.tokens);
  const meant = fresh ? undefined : readCorrection(reading.tokens);
  const said = fresh ?? meant;
  const read = said ? readPart(said, reading.text, parts.vocabulary) : reading;
  const question = readQuestion(read);
  const thread = fresh ? EMPTY_CONTEXT : context;
  const answered = answerQuestionInThread(read, question, thread, parts, meant !== undefined);
  const draft =
    thread.facts.length === 0 || tellsWhich(question, answered)
      ? answered
      : declineWhich(answered, parts);
  // Whom a declined question spoke of is spoken of: "when was it?" may follow.
  return draft.topic || question.entities.length === 0
    ? draft
    : { ...draft, topic: { entities: question.entities } };
}

function declineWhich({ considered }: Draft, parts: ThreadParts): Draft {
  const candidates = considered?.candidates ?? [];
  return {
    ...draftDecline("not-covered", candidates, "which of them is not told", parts),
    ...(considered && { considered }),
  };
}

function answerQuestionInThread(
  reading: Reading,
  question: Question,
  context: ThreadContext,
  parts: ThreadParts,
  corrects: boolean,
): Draft {
  const { pack, vocabulary, answerer, ranking } = parts;
  const considered = { reading, question, candidates: [], step: "a follow-up on the last fact" };
  const opening = openWithPronoun(question, context, parts);
  if (opening) return answerer.answer(opening);
  const aboutFacts = answerAboutFacts(factsOf(context.facts, pack), question, parts);
  if (aboutFacts) return { considered, ...aboutFacts };
  const stance = tellStance(
    standingFacts(context, pack),
    spokenOf(question, context, pack),
    question,
    parts,
  );
  if (stance) return { considered, ...stance };
  const followUp = followThread(question, context, pack, vocabulary, corrects);
  switch (followUp.kind) {
    case "none": {
      const alone = answerer.answer(question);
      return alone.kind === "answer" && isOfNobody(question, alone.facts, context.entities, pack)
        ? draftDecline("not-covered", [], "nobody is spoken of whom a pronoun may mean", parts)
        : alone;
    }
    case "meant":
      return answerer.answer(meantInstead(question, followUp.last, ranking));
    case "other-time":
      return { considered, ...answerOtherTime(followUp.fact, question, parts) };
    case "rewritten":
      return answerFollowUp(followUp, question, parts);
  }
}

/** Where a thread stands: the last facts, those before them that are offered instead of what was declined. */
function standingFacts({ facts, silence }: ThreadContext, pack: Pack): readonly Fact[] {
  const instead = pack.silences.find(({ id }) => id === silence)?.instead ?? [];
  return factsOf([...instead, ...facts], pack);
}
