import type { Explanation } from "../explanation.ts";
import type { Block, Document } from "./block.ts";
import { decisionBlocks } from "./decision-blocks.ts";
import { figure, table } from "./table-blocks.ts";

/** Why an answer reads as it does: its facts with paragraph and status, what decided, and the version it was made from. */
export function explanationDocument(explanation: Explanation): Document {
  const { receipt, packVersion, kind, reason, verdict, source, citations, facts, decisions } =
    explanation;
  return [
    { kind: "heading", text: "How this answer came about" },
    figure("Kind", reason === undefined ? kind : `${kind}, because ${reason}`),
    ...(verdict === null ? [] : [figure("Verdict", verdict)]),
    ...table(
      ["Fact", "Paragraph", "Status", "Statement"],
      facts.map(({ id, paragraph, status, statement }) => [id, `P${paragraph}`, status, statement]),
    ),
    ...decisions.flatMap((decision, at): Block[] => [
      ...(decisions.length > 1
        ? [{ kind: "heading", text: `Part ${at + 1} of ${decisions.length}` } as const]
        : []),
      ...decisionBlocks(decision),
    ]),
    ...(citations.length > 0 ? [{ kind: "citations", source, citations } as const] : []),
    figure("Receipt", receipt),
    figure("Version of the pack", packVersion),
  ];
}
