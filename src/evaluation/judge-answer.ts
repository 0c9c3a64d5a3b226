import type { Answer } from "../core/answer.ts";
import type { Judgement } from "./judgement.ts";
import type { Wanted } from "./question-set.ts";

/** An answer, not a dump. */
const MAX_CHARACTERS = 700;
const MAX_PARAGRAPHS = 3;
/** Twice as much for what asks for more than one thing. */
const ROOMY = new Set(["list", "broad", "multi", "briefing", "compare", "arithmetic", "derived"]);

const KINDS = { answer: "answer", abstain: "abstention", smalltalk: "smalltalk" } as const;

/**
 * Right is: a kind that was wanted, a paragraph cited that may be, `must` all found and `mustNot` none, the verdict, and no
 * more than 700 characters and a few paragraphs.
 */
export function judgeAnswer(
  row: Wanted,
  { kind, reason, text, citations, verdict }: Answer,
  tags: readonly string[],
): Judgement {
  const wanted = KINDS[row.expect];
  const accepted: readonly string[] = [wanted, ...row.alsoOk];
  const faults = [
    ...(accepted.includes(kind) ? [] : [`wanted ${accepted.join(" or ")}, got ${kind}`]),
    ...row.mustNot.filter((one) => one.test(text)).map((one) => `has ${one.source}`),
    ...(kind === "answer" && wanted === "answer"
      ? answerFaults(row, { text, citations, verdict }, tags)
      : []),
  ];
  const isRight = faults.length === 0;
  const isAnswer = kind === "answer";
  return {
    isRight,
    faults,
    isWrong: !isRight && isAnswer,
    isFalseAnswer: !isRight && isAnswer && wanted !== "answer",
    isSevere: false,
    ...(row.reasons.length > 0 &&
      kind === "abstention" && { hasReason: row.reasons.includes(reason ?? "") }),
    ...(row.hedge && isAnswer && { hasHedge: row.hedge.test(text) }),
  };
}

function answerFaults(
  { paragraphs, must, verdict: wanted }: Wanted,
  { text, citations, verdict }: Pick<Answer, "text" | "citations" | "verdict">,
  tags: readonly string[],
): string[] {
  const cited = [...new Set(citations.map(({ paragraph }) => paragraph))];
  const room = tags.some((tag) => ROOMY.has(tag)) ? 2 : 1;
  const isCited = paragraphs.length === 0 || paragraphs.some((one) => cited.includes(one));
  return [
    ...(isCited
      ? []
      : [`cites ${cited.join(", ") || "nothing"} and none of ${paragraphs.join(", ")}`]),
    ...must.filter((one) => !one.test(text)).map((one) => `lacks ${one.source}`),
    ...(wanted && verdict !== wanted ? [`verdict ${verdict}, wanted ${wanted}`] : []),
    ...(text.length > room * MAX_CHARACTERS ? [`has ${text.length} characters`] : []),
    ...(cited.length > room * Math.max(MAX_PARAGRAPHS, paragraphs.length + 1)
      ? [`cites ${cited.length} paragraphs`]
      : []),
  ];
}
