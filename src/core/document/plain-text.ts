import type { Citation } from "../citation.ts";
import type { Block, Document } from "./block.ts";

/**
 * The plain text of any document, as a person reads it: one block after the other, each on lines of its own.
 * It is what `text` of an answer holds, what a screen reader gets, and what a renderer falls back to.
 */
export function plainText(document: Document): string {
  return document
    .map(plainBlock)
    .filter((text) => text !== "")
    .join("\n");
}

/** One block as plain text; empty when the block has nothing to say. */
export function plainBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "notice":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "quote":
      return block.text.replace(/^/gm, "> ");
    case "table":
      return plainTable(block.columns, block.rows);
    case "figure":
      return `${block.label}: ${block.value}`;
    case "citations":
      return citationLine(block.source, block.citations);
  }
}

/** `Source: <source>, P2, P7`: paragraphs in ascending order; the bibliographic line (0) is the source itself. */
export function citationLine(source: string, citations: readonly Citation[]): string {
  const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))]
    .filter((paragraph) => paragraph > 0)
    .sort((a, b) => a - b);
  return `Source: ${[source, ...paragraphs.map((paragraph) => `P${paragraph}`)].join(", ")}`;
}

/** Cells padded to their column, two spaces apart, so that it lines up in a fixed-width font. */
function plainTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => columns.map((_, column) => cells[column] ?? ""));
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((cells) => displayLength(cells[column] ?? ""))),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - displayLength(cell)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Code points, not UTF-16 units: an emoji is one character of a table, not two. */
function displayLength(text: string): number {
  return [...text].length;
}
