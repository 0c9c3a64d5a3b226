import { areTied } from "../../are-tied.ts";
import type { Fact } from "../../fact.ts";
import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import { agrees } from "../../understanding/compare-quantities.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { readText } from "../../understanding/read-text.ts";
import { isContent } from "../../understanding/term.ts";
import { familyOf } from "../../understanding/units.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftUnsettled } from "../drafting/draft-unsettled.ts";
import { factSentence, plainSentence } from "../sentence.ts";
import { pronounIn } from "./find-referents.ts";
import type { FollowUp } from "./follow-thread.ts";
import { restsOnOwnWords } from "./rests-on-own-words.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** How much better a message must do on its own to be taken out of its thread. */
const MARGIN = 0.02;

/** Answers a follow-up as the whole question that is the likeliest, or as it stands where that does better. */
export function answerFollowUp(
  followUp: Extract<FollowUp, { kind: "rewritten" }>,
  own: Question,
  parts: ThreadParts,
): Draft {
  const { answerer, ranking, vocabulary } = parts;
  const whole = nearestOf(
    followUp.texts.map((text): Question => {
      const inThread = readQuestion(readText(text, vocabulary));
      return {
        ...inThread,
        after: followUp.last,
        asksWhatItIs: inThread.asksWhatItIs && !followUp.isAdded,
        form: own.form === "yes-no" ? "yes-no" : inThread.form,
      };
    }),
    parts,
  );
  if (!followUp.orAlone) return holdFigure(answerWhole(own, whole, parts), own, parts);
  const alone = ranking.rank(own, 1)[0];
  const threaded = ranking.rank(whole, 1)[0];
  const standsAlone = (alone?.score ?? 0) >= (threaded?.score ?? 0) + MARGIN || own.broad;
  return standsAlone ? answerer.answer(own) : answerWhole(own, whole, parts);
}

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

/** A yes has to rest on the follow-up's own words: those of the thread before it say nothing for it. */
function answerWhole(own: Question, whole: Question, parts: ThreadParts): Draft {
  const { answerer } = parts;
  const draft = answerer.answer(whole);
  const [fact] = draft.facts;
  const saysNothing = !own.reading.terms.some(isContent) && own.reading.quantities.length === 0;
  // "Will it really be that bad?": the last fact over again is no answer. A comparison rests on two figures.
  const isEcho = draft.verdict === null || (draft.verdict === "supported" && !draft.facts[1]);
  if (saysNothing && own.form === "yes-no" && draft.kind === "answer" && isEcho)
    return draftDecline("not-covered", [], "a yes or no that asks nothing of its own", parts);
  if (own.form === "open" && isByChance(draft, own, parts))
    return draftDecline("not-covered", [], "none of the words of the follow-up are told", parts);
  const { after } = whole;
  if (
    draft.verdict === "supported" &&
    fact &&
    after &&
    pointsAtFact(own) &&
    !isOfSameMatter(fact, after)
  )
    return draftDecline("not-covered", [], "a yes or no of another matter", parts);
  if (draft.verdict !== "supported" || !fact || draft.facts.length > 1) return draft;
  if (restsOnOwnWords(fact, own, whole, parts)) return draft;
  // "And the open ones?" asks for no verdict.
  return own.form === "yes-no"
    ? draftUnsettled(fact, whole, draft.considered?.candidates ?? [], parts)
    : answerer.answer({ ...whole, form: "open" });
}

/** "Is that justified?" asks of what was told, and not of the one it is told of. */
function pointsAtFact({ reading, form }: Question): boolean {
  const pronoun = pronounIn(reading.tokens.map(({ text }) => text));
  return (
    form === "yes-no" &&
    (pronoun === "that" || pronoun === "this") &&
    reading.terms.filter(isContent).length <= 1
  );
}

function isOfSameMatter(fact: Fact, last: Fact): boolean {
  return fact.subject === last.subject || areTied(fact, last);
}

/** What ranks first by the name and the kind of value alone, and knows no word of what the follow-up says. */
function isByChance(
  { considered, facts }: Draft,
  { reading }: Question,
  parts: ThreadParts,
): boolean {
  const { ranking } = parts;
  const words = reading.terms.filter(isContent).map(toIndexTerm);
  if (considered?.step !== "the best candidate" || considered.candidates[0]?.isExact) return false;
  const knowsAny = ({ id }: Fact): boolean => {
    const index = ranking.factIndex(id);
    return index !== undefined && words.some((word) => ranking.knowsClosely(index, word) > 0);
  };
  return words.length > 0 && facts.length > 0 && !facts.some(knowsAny);
}

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
