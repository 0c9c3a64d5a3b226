import type { Question } from "../understanding/read-question.ts";
import type { Draft } from "./draft.ts";
import { draftNothingFits } from "./drafting/draft-decline.ts";
import type { Rule, RuleParts } from "./rule.ts";
import { answerAsWritten } from "./rules/answer-as-written.ts";
import { answerSeveral } from "./rules/answer-several.ts";
import { answerSummary } from "./rules/answer-summary.ts";
import { askWhich } from "./rules/ask-which.ts";
import { compareTwo } from "./rules/compare-two.ts";
import { compareTwoTimes } from "./rules/compare-two-times.ts";
import { declineElsewhere } from "./rules/decline-elsewhere.ts";
import { declineOutlook } from "./rules/decline-outlook.ts";
import { declineStranger } from "./rules/decline-stranger.ts";
import { declineUnnamed } from "./rules/decline-unnamed.ts";
import { doArithmetic } from "./rules/do-arithmetic.ts";
import { findExtreme } from "./rules/find-extreme.ts";
import { judgeYesNo } from "./rules/judge-yes-no.ts";
import { takeBestCandidate } from "./rules/take-best-candidate.ts";
import { tellGreatestFigure } from "./rules/tell-greatest-figure.ts";
import { tellTheBearing } from "./rules/tell-the-bearing.ts";
import { tellTheSource } from "./rules/tell-the-source.ts";
import { tellWhatHappened } from "./rules/tell-what-happened.ts";
import { tellWhatItIs } from "./rules/tell-what-it-is.ts";
import { tellWhoHolds } from "./rules/tell-who-holds.ts";

/** The order of the rules: the first that decides wins, and where none does, the question is declined. */
const RULES: readonly { readonly name: string; readonly decide: Rule }[] = [
  { name: "the source itself", decide: tellTheSource },
  { name: "as the curator wrote it", decide: answerAsWritten },
  { name: "everyday life", decide: declineElsewhere },
  { name: "advice, opinions and what is to come", decide: declineOutlook },
  { name: "what happened at a time", decide: tellWhatHappened },
  { name: "the greatest or the least of all figures", decide: tellGreatestFigure },
  { name: "a summary of the whole or of a topic", decide: answerSummary },
  { name: "what it means for somebody", decide: tellTheBearing },
  { name: "who holds a role", decide: tellWhoHolds },
  { name: "somebody the source leaves nameless", decide: declineUnnamed },
  { name: "several names, a fact for each", decide: answerSeveral },
  { name: "two figures compared", decide: compareTwo },
  { name: "arithmetic", decide: doArithmetic },
  { name: "a name the source never mentions", decide: declineStranger },
  { name: "yes or no", decide: judgeYesNo },
  { name: "the most or the least of a list", decide: findExtreme },
  { name: "who or what a name is", decide: tellWhatItIs },
  { name: "one measure at two times", decide: compareTwoTimes },
  { name: "two readings that are as near", decide: askWhich },
  { name: "the best candidate", decide: takeBestCandidate },
];

export interface Answerer {
  answer(question: Question): Draft;
}

/** Decides questions by the rules in their order. Pure: the same question gives the same draft. */
export function createAnswerer(parts: RuleParts): Answerer {
  return {
    answer(question) {
      const candidates = parts.ranking.rank(question);
      const considered = { reading: question.reading, question, candidates };
      for (const { name, decide } of RULES) {
        const draft = decide(question, candidates, parts);
        if (draft) return { ...draft, considered: { ...considered, step: name } };
      }
      return {
        ...draftNothingFits(question, candidates, parts),
        considered: { ...considered, step: "no rule decided" },
      };
    },
  };
}
