import type { Answer, Verdict } from "../core/answer.ts";
import type { Judgement } from "./judgement.ts";
import type { ClaimRow } from "./question-set.ts";

const VERDICTS: readonly Verdict[] = ["supported", "contradicted", "not-covered"];

/** Right is the verdict, and of a contradiction what the message should have said. Silence counts as not covered. */
export function judgeCheck(
  row: ClaimRow,
  { verdict: given, text, parts }: Pick<Answer, "verdict" | "text" | "parts">,
): Judgement {
  const verdict = given ?? "not-covered";
  const isMistaken = verdict !== row.expect && !row.alsoOk.includes(verdict);
  const mustSay = verdict === row.expect && verdict === "contradicted" ? row.must : [];
  const faults = [
    ...(isMistaken ? [`verdict ${verdict}, wanted ${row.expect}`] : []),
    ...mustSay.filter((one) => !one.test(text)).map((one) => `lacks ${one.source}`),
  ];
  return {
    isRight: faults.length === 0,
    faults,
    isWrong: false,
    isFalseAnswer: false,
    isSevere: isMistaken && verdict !== "not-covered",
    ...(row.parts && { hasParts: hasSameVerdicts(row.parts, parts) }),
  };
}

/** As many of each verdict, in whatever order. */
function hasSameVerdicts(
  wanted: readonly { readonly expect: Verdict }[],
  got: Answer["parts"],
): boolean {
  return VERDICTS.every(
    (verdict) =>
      wanted.filter(({ expect }) => expect === verdict).length ===
      got.filter((part) => part.verdict === verdict).length,
  );
}
