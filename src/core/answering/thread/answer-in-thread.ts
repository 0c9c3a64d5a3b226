import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { type Reading, readText } from "../../understanding/read-text.ts";
import type { Draft } from "../draft.ts";
import { followThread } from "../follow-thread.ts";
import type { ThreadContext } from "../thread-context.ts";
import { answerAboutFact } from "./answer-about-fact.ts";
import { answerOtherTime } from "./answer-other-time.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** How much better a message must do on its own to be taken out of its thread. */
const MARGIN = 0.02;

/** Answers one question as the thread has it: of its own, about the last fact, or rewritten into a whole one. */
export function answerInThread(
  reading: Reading,
  context: ThreadContext,
  parts: ThreadParts,
): Draft {
  const { pack, vocabulary, answerer, ranking } = parts;
  const question = readQuestion(reading);
  const considered = { reading, question, candidates: [], step: "a follow-up on the last fact" };
  const followUp = followThread(question, context, pack, vocabulary);
  switch (followUp.kind) {
    case "none":
      return answerer.answer(question);
    case "about-last":
      return { considered, ...answerAboutFact(followUp.fact, followUp.ask, question, parts) };
    case "other-time":
      return { considered, ...answerOtherTime(followUp.fact, question, parts) };
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
