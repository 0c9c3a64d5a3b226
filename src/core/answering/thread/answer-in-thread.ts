import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import { agrees } from "../../understanding/compare-quantities.ts";
import { readCorrection, readNewTopic } from "../../understanding/read-correction.ts";
import { asksElsewhere } from "../../understanding/read-elsewhere.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { isContent, type Reading, readPart, readText } from "../../understanding/read-text.ts";
import { familyOf } from "../../understanding/units.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { mainSubjects } from "../main-subjects.ts";
import { factsOf } from "../pack-facts.ts";
import { factSentence, plainSentence } from "../sentence.ts";
import { EMPTY_CONTEXT, type ThreadContext } from "../thread-context.ts";
import { answerAboutFacts } from "./answer-about-facts.ts";
import { answerOtherTime } from "./answer-other-time.ts";
import { inPlaceOf, pronounIn, spokenOf } from "./find-referents.ts";
import { followThread } from "./follow-thread.ts";
import { meantInstead } from "./meant-instead.ts";
import { tellStance } from "./tell-stance.ts";
import { tellsWhich } from "./tells-which.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** How much better a message must do on its own to be taken out of its thread. */
const MARGIN = 0.02;

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
  const opening = opensWithPronoun(question, context, parts);
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
    case "none":
      return answerer.answer(question);
    case "meant":
      return answerer.answer(meantInstead(question, followUp.last, ranking));
    case "other-time":
      return { considered, ...answerOtherTime(followUp.fact, question, parts) };
    case "rewritten": {
      const rewritten = nearestOf(
        followUp.texts.map((text): Question => {
          const inThread = readQuestion(readText(text, vocabulary));
          return {
            ...inThread,
            after: followUp.last,
            asksWhatItIs: inThread.asksWhatItIs && !followUp.isAdded,
            form: question.form === "yes-no" ? "yes-no" : inThread.form,
          };
        }),
        parts,
      );
      if (!followUp.orAlone)
        return holdFigure(answerFollowUp(question, rewritten, parts), question, parts);
      const alone = ranking.rank(question, 1)[0];
      const threaded = ranking.rank(rewritten, 1)[0];
      const standsAlone = (alone?.score ?? 0) >= (threaded?.score ?? 0) + MARGIN || question.broad;
      return standsAlone ? answerer.answer(question) : answerFollowUp(question, rewritten, parts);
    }
  }
}

/** "How much did it cost?" with nothing said before: "it" is what the event is called by, where that is nearer. */
function opensWithPronoun(
  { reading, entities, strangers, form, asksSummary }: Question,
  { facts, entities: spokenOf, silence }: ThreadContext,
  { pack, vocabulary, ranking }: ThreadParts,
): Question | undefined {
  const isFirst = facts.length === 0 && spokenOf.length === 0 && silence === undefined;
  // "Who said it?" asks of what was said before, if of anything.
  if (!isFirst || !reading.terms.some(isContent)) return undefined;
  // "What time is it?", "give it to me in one line": this "it" is nothing of the event.
  if (asksSummary !== undefined || asksElsewhere(reading) !== undefined) return undefined;
  const pronoun = pronounIn(reading.tokens.map(({ text }) => text));
  if (entities.length + strangers.length > 0 || pronoun === undefined || !MAIN.has(pronoun))
    return undefined;
  const scoreOf = (one: Question): number => ranking.rank(one, 1)[0]?.score ?? 0;
  const alone = scoreOf(readQuestion(reading));
  return mainSubjects(pack)
    .map(({ name }) => readQuestion(readText(inPlaceOf(pronoun, reading, name), vocabulary)))
    .map((question): Question => ({ ...question, form }))
    .find((question) => scoreOf(question) > alone);
}
const MAIN = new Set(["it", "its"]);

/** The likeliest reading, unless the pack is clearly nearer to another. */
function nearestOf(readings: readonly Question[], { ranking }: ThreadParts): Question {
  const [first, ...others] = readings.map((question) => ({
    question,
    score: ranking.rank(question, 1)[0]?.score ?? 0,
  }));
  if (!first) throw new RangeError("a follow-up means at least one thing");
  return others.reduce((best, one) => (one.score > best.score + NEARER ? one : best), first)
    .question;
}
/** By so much. */
const NEARER = 0.2;

/** Where a thread stands: the last facts, those before them that are offered instead of what was declined. */
function standingFacts({ facts, silence }: ThreadContext, pack: Pack): readonly Fact[] {
  const instead = pack.silences.find(({ id }) => id === silence)?.instead ?? [];
  return factsOf([...instead, ...facts], pack);
}

/** A yes has to rest on the follow-up's own words: those of the thread before it say nothing for it. */
function answerFollowUp(own: Question, rewritten: Question, parts: ThreadParts): Draft {
  const { answerer, ranking } = parts;
  const draft = answerer.answer(rewritten);
  const [fact] = draft.facts;
  const words = own.reading.terms.filter(isContent);
  const saysNothing = words.length === 0 && own.reading.quantities.length === 0;
  // "Will it really be that bad?": the last fact over again is no answer. A comparison rests on two figures.
  const isEcho = draft.verdict === null || (draft.verdict === "supported" && !draft.facts[1]);
  if (saysNothing && own.form === "yes-no" && draft.kind === "answer" && isEcho)
    return draftDecline("not-covered", [], "a yes or no that asks nothing of its own", parts);
  if (draft.verdict !== "supported" || !fact || draft.facts.length > 1) return draft;
  const index = ranking.factIndex(fact.id);
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
