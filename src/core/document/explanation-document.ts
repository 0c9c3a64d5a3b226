import type { Explanation } from "../explanation.ts";
import type { Block, Document } from "./block.ts";

/** Scores are compared, not reported: two places tell them apart. */
const SCORE_PLACES = 2;

/** Why an answer reads as it does: its facts with paragraph and status, what decided, and the version it was made from. */
export function explanationDocument(explanation: Explanation): Document {
  const { receipt, packVersion, kind, reason, verdict, source, citations, facts, decision } =
    explanation;
  return [
    { kind: "heading", text: "How this answer came about" },
    figure("Kind", reason === undefined ? kind : `${kind}, because ${reason}`),
    ...(verdict === null ? [] : [figure("Verdict", verdict)]),
    ...(decision ? [figure("Rule that decided", decision.rule)] : []),
    ...(facts.length > 0
      ? [
          {
            kind: "table",
            columns: ["Fact", "Paragraph", "Status", "Statement"],
            rows: facts.map(({ id, paragraph, status, statement }) => [
              id,
              `P${paragraph}`,
              status,
              statement,
            ]),
          } as const,
        ]
      : []),
    ...(decision && decision.candidates.length > 0
      ? [
          {
            kind: "table",
            columns: ["Candidate", "Score", "What spoke for it"],
            rows: decision.candidates.map(({ fact, score, reasons }) => [
              fact,
              score.toFixed(SCORE_PLACES),
              reasons.join(", "),
            ]),
          } as const,
        ]
      : []),
    ...(citations.length > 0 ? [{ kind: "citations", source, citations } as const] : []),
    figure("Receipt", receipt),
    figure("Version of the pack", packVersion),
  ];
}

function figure(label: string, value: string): Block {
  return { kind: "figure", label, value };
}
