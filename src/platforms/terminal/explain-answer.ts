import type { Answer } from "../../core/answer.ts";
import type { Document } from "../../core/document/block.ts";
import type { Pack } from "../../core/pack.ts";

/** Why an answer reads as it does: its kind, the facts it rests on with their paragraph and status, and its receipt. */
export function explainAnswer(answer: Answer, pack: Pack): Document {
  const used = answer.facts.flatMap((id) => pack.facts.find((fact) => fact.id === id) ?? []);
  const kind = answer.reason ? `${answer.kind}, because ${answer.reason}` : answer.kind;
  return [
    { kind: "heading", text: "How this answer came about" },
    { kind: "figure", label: "Kind", value: kind },
    ...(answer.verdict
      ? [{ kind: "figure", label: "Verdict", value: answer.verdict } as const]
      : []),
    { kind: "figure", label: "Receipt", value: answer.receipt },
    ...(used.length > 0
      ? [
          {
            kind: "table",
            columns: ["Fact", "Paragraph", "Status", "Statement"],
            rows: used.map(({ id, paragraph, status, statement }) => [
              id,
              `P${paragraph}`,
              status,
              statement,
            ]),
          } as const,
        ]
      : []),
  ];
}
