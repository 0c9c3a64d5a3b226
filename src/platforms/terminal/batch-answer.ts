import type { Answer, AnswerPart } from "../../core/answer.ts";

/** An answer as the batch contract writes it; what is only for platforms (document, choices) stays away. */
export function batchAnswer(answer: Answer): Record<string, unknown> {
  return {
    kind: answer.kind,
    ...(answer.reason && { reason: answer.reason }),
    text: answer.text,
    citations: paragraphs(answer),
    verdict: answer.verdict,
    facts: answer.facts,
    receipt: answer.receipt,
    parts: answer.parts.map(batchPart),
  };
}

/** A part is one claim of a checked message, or one question of several. */
function batchPart(part: AnswerPart): Record<string, unknown> {
  if (part.claim !== undefined) {
    return {
      claim: part.claim,
      verdict: part.verdict,
      text: part.text,
      citations: paragraphs(part),
    };
  }
  return {
    kind: part.kind,
    ...(part.reason && { reason: part.reason }),
    text: part.text,
    citations: paragraphs(part),
    verdict: part.verdict,
  };
}

function paragraphs({ citations }: Pick<Answer, "citations">): readonly object[] {
  return citations.map(({ paragraph }) => ({ paragraph }));
}
