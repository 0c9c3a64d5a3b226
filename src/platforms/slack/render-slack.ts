import type { types } from "@slack/bolt";
import type { Block, Document } from "../../core/document/block.ts";
import { plainBlock, plainText } from "../../core/document/plain-text.ts";
import { LIMITS } from "./limits.ts";

type SlackBlock = types.KnownBlock;

export interface SlackMessage {
  /** The whole answer: screen readers and notifications read only this. */
  readonly text: string;
  readonly blocks: SlackBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

const CUT = "… (shortened)";

/** A document as a Slack message. Pure; what does not fit is cut at a block's end, and the cut is said. */
export function renderSlack(document: Document): SlackMessage {
  const blocks = document.flatMap(renderBlock);
  const shown =
    blocks.length > LIMITS.blocks ? [...blocks.slice(0, LIMITS.blocks - 1), section(CUT)] : blocks;
  return {
    text: cut(escapeSlack(plainText(document)), LIMITS.text),
    blocks: shown,
    unfurl_links: false,
    unfurl_media: false,
  };
}

function renderBlock(block: Block): SlackBlock[] {
  switch (block.kind) {
    case "heading":
      return [
        {
          type: "header",
          text: { type: "plain_text", text: cut(block.text, LIMITS.header), emoji: false },
        },
      ];
    case "paragraph":
      return [section(escapeMarkup(block.text))];
    case "list":
      return sections(block.items.map((item) => `• ${escapeMarkup(item)}`));
    case "quote":
      return [section(escapeMarkup(block.text).replace(/^/gm, ">"))];
    case "table":
      return [
        section(
          `\`\`\`${cut(escapeSlack(plainBlock(block)).replaceAll("`", "'"), LIMITS.section - 10)}\`\`\``,
        ),
      ];
    case "figure":
      return [section(`${escapeMarkup(block.label)}: *${escapeMarkup(block.value)}*`)];
    case "notice":
      return [
        section(
          block.tone === "error"
            ? `:warning: ${escapeMarkup(block.text)}`
            : escapeMarkup(block.text),
        ),
      ];
    case "citations":
      return [
        { type: "context", elements: [{ type: "mrkdwn", text: escapeMarkup(plainBlock(block)) }] },
      ];
  }
}

function section(text: string): SlackBlock {
  return {
    type: "section",
    text: { type: "mrkdwn", text: cut(text, LIMITS.section), verbatim: true },
  };
}

/** Lines in as few sections as hold them. */
function sections(lines: readonly string[]): SlackBlock[] {
  const blocks: SlackBlock[] = [];
  let held = "";
  for (const line of lines) {
    const next = held === "" ? line : `${held}\n${line}`;
    if (next.length <= LIMITS.section) held = next;
    else {
      if (held !== "") blocks.push(section(held));
      held = cut(line, LIMITS.section);
    }
  }
  return held === "" ? blocks : [...blocks, section(held)];
}

/** The three characters that Slack reads as the beginning of a mention, a link or an entity. */
export function escapeSlack(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Slack has no escape for emphasis: an invisible joiner keeps `*`, `_`, `~` and backticks from pairing up. */
function escapeMarkup(text: string): string {
  return escapeSlack(text).replace(/[*_~`]/g, "$&\u200d");
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // An entity such as &amp; is not cut in two.
  return `${text
    .slice(0, limit - CUT.length - 1)
    .replace(/&[a-z]*$/, "")
    .toWellFormed()}\n${CUT}`;
}
