import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import { agrees } from "../../understanding/compare-quantities.ts";
import { familyOf } from "../../understanding/read-quantities.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { isContent, type Reading, readText } from "../../understanding/read-text.ts";
import type { Draft } from "../draft.ts";
import { followThread } from "../follow-thread.ts";
import { factSentence, plainSentence } from "../sentence.ts";
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
  const question = readQuestion(reading);
  const draft = answerQuestionInThread(reading, question, context, parts);
  // Whom a declined question spoke of is spoken of: "when was it?" may follow.
  return draft.topic || question.entities.length === 0
    ? draft
    : { ...draft, topic: { entities: question.entities } };
}

function answerQuestionInThread(
  reading: Reading,
  question: Question,
  context: ThreadContext,
  parts: ThreadParts,
): Draft {
  const { pack, vocabulary, answerer, ranking } = parts;
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
      if (!followUp.orAlone)
        return holdFigure(answerFollowUp(question, rewritten, parts), question, parts);
      const alone = ranking.rank(question, 1)[0];
      const threaded = ranking.rank(rewritten, 1)[0];
      const standsAlone = (alone?.score ?? 0) >= (threaded?.score ?? 0) + MARGIN || question.broad;
      return standsAlone ? answerer.answer(question) : answerFollowUp(question, rewritten, parts);
    }
  }
}

/** A yes has to rest on the follow-up's own words: those of the thread before it say nothing for it. */
function answerFollowUp(
  own: Question,
  rewritten: Question,
  { answerer, ranking }: ThreadParts,
): Draft {
  const draft = answerer.answer(rewritten);
  const [fact] = draft.facts;
  // A comparison rests on two figures.
  if (draft.verdict !== "supported" || !fact || draft.facts.length > 1) return draft;
  const index = ranking.factIndex(fact.id);
  const words = own.reading.terms.filter(isContent);
  const isSaid =
    own.reading.quantities.length > 0 ||
    (index !== undefined && words.some((term) => ranking.asserts(index, toIndexTerm(term)) > HALF));
  return isSaid ? draft : answerer.answer({ ...rewritten, form: "open" });
}
const HALF = 0.5;

/** "And Bolt 10%?": the figure is held against the fact that answers. */
function holdFigure(draft: Draft, own: Question, { pack, wording }: ThreadParts): Draft {
  const [fact] = draft.facts;
  const [mention] = own.reading.quantities;
  if (draft.kind !== "answer" || draft.verdict !== null || !fact || !mention) return draft;
  const value = fact.value && "amount" in fact.value ? fact.value : undefined;
  if (!value || familyOf(value.unit) !== mention.family) return draft;
  const verdict = agrees(mention, value) ? "supported" : "contradicted";
  return {
    ...draft,
    verdict,
    sentences: [plainSentence(wording.verdict(verdict, "figure")), factSentence(fact, pack)],
    facts: [fact],
    rule: "a figure held against the fact of the thread",
  };
}
