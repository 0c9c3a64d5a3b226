import type { Fact } from "../../fact.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { asksForIt } from "../../understanding/asks-for-it.ts";
import { agrees } from "../../understanding/compare-quantities.ts";
import type { Question } from "../../understanding/read-question.ts";
import { familyOf } from "../../understanding/units.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftCandidate } from "../drafting/draft-candidate.ts";
import { draftFact } from "../drafting/draft-fact.ts";
import { draftUnsettled } from "../drafting/draft-unsettled.ts";
import { draftVerdict } from "../drafting/draft-verdict.ts";
import type { RuleParts } from "../rule.ts";

/** A fact that knows as much of a question goes before a silence that is hardly nearer. */
const KNOWS_ALL = 0.95;
const TIE = 0.02;

/** What a curator wrote down as not told, or as told in two ways. */
const LEFT_OPEN: ReadonlySet<Entry["kind"]> = new Set(["silence", "ambiguity"]);

/** "Did A fall by 5%?": a verdict, a known silence, or else the fact that is clearly meant. */
export function judgeYesNo(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  if (question.form !== "yes-no") return undefined;
  const compared = parts.comparer.compare(question.reading, "question");
  const judged = candidates.find(
    ({ entry }) => entry.kind === "fact" && entry.fact === compared.fact,
  );
  const first = candidates.find(({ entry }) => entry.kind === "fact");
  // A verdict from a fact that is not what the question is nearest to would be a guess, unless it knows all but what differs.
  const strays =
    first !== undefined &&
    first.score - (judged?.score ?? 0) > DECISION.strays &&
    (compared.coverage < DECISION.known ||
      first.coverage >=
        compared.coverage - (compared.verdict === "supported" ? DECISION.better : 0));
  // What the curator wrote down for a fact is not left open.
  const silence = first?.isExact
    ? undefined
    : candidates.find(({ entry }) => LEFT_OPEN.has(entry.kind));
  // What the curator knows to be left open is no yes, whatever words a fact has in common with it.
  const isLeftOpen =
    silence !== undefined &&
    (silence.isExact ||
      (compared.verdict !== "contradicted" &&
        silence.similarity >= DECISION.leftOpen &&
        silence.score >= (judged?.score ?? 0) + (compared.coverage >= KNOWS_ALL ? TIE : 0) &&
        silence.score >= (first?.score ?? 0) - FAR_BETTER));
  if (silence && isLeftOpen) return draftCandidate(silence, question, parts);
  const isOfAnother =
    compared.differs === "figure" && hasFigureOfAnother(question, compared.fact, candidates);
  const { verdict, fact, differs } = compared;
  if (verdict !== "not-covered" && fact && !strays && !isOfAnother)
    return { ...draftVerdict(fact, verdict, differs, question, parts), compared };
  const side = judgeSide(question, candidates, parts);
  if (side) return side;
  if (silence && silence === candidates[0] && silence.score >= DECISION.answers)
    return draftCandidate(silence, question, parts);
  if (
    first?.entry.kind === "fact" &&
    first.score >= 0.74 &&
    first.coverage >= 0.7 &&
    first.predicate >= 0.6 &&
    question.reading.quantities.length === 0
  ) {
    return asksForIt(question.reading)
      ? draftFact(first.entry.fact, question, "the nearest question", parts)
      : draftUnsettled(first.entry.fact, question, candidates, parts);
  }
  return undefined;
}

/** Least score of a judgment that is known to be meant, and share of the question that it knows. */
const MEANT = 0.75;

/** "Does the paper like ...?": the side that the source takes in the judgment that ranks first, or nearly. */
function judgeSide(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  if (!asksSide(question)) return undefined;
  const least = Math.max(MEANT, (candidates[0]?.score ?? 0) - DECISION.strays);
  const [compared] = candidates.flatMap(({ entry, score, coverage }) =>
    entry.kind === "fact" && score >= least && coverage >= MEANT
      ? (parts.comparer.compareSide(question.reading, entry.fact) ?? [])
      : [],
  );
  if (!compared?.fact || compared.verdict === "not-covered") return undefined;
  return {
    ...draftVerdict(compared.fact, compared.verdict, compared.differs, question, parts),
    compared,
  };
}

/** Of the source's opinion, or of what should be done, which only its opinion tells. */
function asksSide({ reading: { mentions, tokens } }: Question): boolean {
  return (
    mentions.some(({ named }) => named.kind === "source") ||
    tokens.some(({ text }) => text === "should")
  );
}

/** A fact that ranks so much higher than a silence is what was meant. */
const FAR_BETTER = 0.1;

/** Nobody is named, and the figure is one that the source gives: not of this fact, but of another. */
function hasFigureOfAnother(
  { entities, reading }: Question,
  corrects: Fact | undefined,
  candidates: readonly Candidate[],
): boolean {
  if (corrects === undefined || entities.includes(corrects.subject)) return false;
  return candidates.some(({ entry }) => {
    if (entry.kind !== "fact" || entry.fact === corrects) return false;
    const own = entry.slots.quantity;
    return (
      own !== undefined &&
      reading.quantities.some(
        (mention) => mention.family === familyOf(own.unit) && agrees(mention, own),
      )
    );
  });
}
