import type picocolors from "picocolors";
import type { Block, Document } from "../../core/document/block.ts";
import { plainBlock } from "../../core/document/plain-text.ts";

/** How text is coloured, or that it is not. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** A document as lines for a terminal; with colours switched off it is plain text. Ends without a line feed. */
export function renderTerminal(document: Document, colors: Colors): string {
  return document
    .map((block) => renderBlock(block, colors))
    .filter((text) => text !== "")
    .join("\n");
}

function renderBlock(block: Block, colors: Colors): string {
  const text = withoutControls(plainBlock(block));
  switch (block.kind) {
    case "heading":
      return colors.bold(text);
    case "figure":
      return colors.cyan(text);
    case "quote":
      return colors.italic(text);
    case "notice":
      return block.tone === "error" ? colors.red(text) : colors.yellow(text);
    case "citations":
      return colors.dim(text);
    case "paragraph":
    case "list":
    case "table":
      return text;
  }
}

/** A control sequence in a text would steer the terminal. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, "");
}
