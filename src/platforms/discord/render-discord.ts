import type { Block, Document } from "../../core/document/block.ts";
import { plainBlock } from "../../core/document/plain-text.ts";
import { LIMITS } from "./limits.ts";

export interface DiscordMessage {
  readonly content: string;
  /** Nobody is ever pinged: a message's own setting replaces the client's, so every message has it. */
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

const CUT = "… (shortened)";

/**
 * A document as one message of Markdown text, cut at a block's end where it is too long. Pure. `lastLine` is Markdown
 * already, stands below it and is never cut.
 */
export function renderDiscord(document: Document, lastLine = ""): DiscordMessage {
  const texts = document.map(renderBlock).filter((text) => text !== "");
  const below = lastLine === "" ? "" : `\n${lastLine}`;
  return {
    content: cutToLimit(texts, LIMITS.content - below.length) + below,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `**${escapeMarkdown(block.text)}**`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "list":
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join("\n");
    case "quote":
      return escapeMarkdown(block.text).replace(/^/gm, "> ");
    case "table":
      // Nothing inside a code block is markup, but its own end.
      return `\`\`\`\n${plainBlock(block).replaceAll("`", "'")}\n\`\`\``;
    case "figure":
      return `${escapeMarkdown(block.label)}: **${escapeMarkdown(block.value)}**`;
    case "notice":
      return block.tone === "error"
        ? `⚠️ ${escapeMarkdown(block.text)}`
        : escapeMarkdown(block.text);
    case "citations":
      return `-# ${escapeMarkdown(plainBlock(block))}`;
  }
}

/** Characters that Discord reads as markup or as the beginning of a mention. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|<>[\]]/g, "\\$&")
    .replace(/^(\s*)([#-]|\d+\.)(?=\s)/gm, "$1\\$2")
    .replace(/@/g, "@\u200b");
}

/** Whole blocks while they fit; the first that does not is cut, and the cut is said. */
function cutToLimit(texts: readonly string[], limit: number): string {
  let content = "";
  for (const text of texts) {
    const next = content === "" ? text : `${content}\n${text}`;
    if (next.length > limit) {
      const room = limit - CUT.length - 1;
      if (content === "") return `${text.slice(0, room).toWellFormed()}\n${CUT}`;
      return content.length <= room ? `${content}\n${CUT}` : content;
    }
    content = next;
  }
  return content;
}
