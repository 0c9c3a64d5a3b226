import type { Candidate } from "../../retrieval/rank-entries.ts";
import { asksElsewhere } from "../../understanding/read-elsewhere.ts";
import type { Question } from "../../understanding/read-question.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import type { RuleParts } from "../rule.ts";

/** "Best ramen nearby?", "the capital of Mongolia": off-topic, unless the pack is near to that very question. */
export function declineElsewhere(
  { reading, entities, asksSummary }: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const elsewhere = asksElsewhere(reading);
  // "A summary for my boss" is about the news all the same.
  const isOfNews = entities.length > 0 || asksSummary !== undefined;
  if (elsewhere === undefined || isOfNews) return undefined;
  const best = candidates[0];
  const isCovered =
    best !== undefined &&
    (best.isExact ||
      (elsewhere === "likely" && best.score >= DECISION.ahead && best.coverage >= DECISION.ahead));
  return isCovered ? undefined : draftDecline("off-topic", candidates, "everyday life", parts);
}
