import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Block, Document } from "../../core/document/block.ts";
import { citationLine } from "../../core/document/plain-text.ts";

/** Markup in which every text is escaped already. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A document as HTML. Headings start below the page's own. */
export function renderHtml(document: Document): readonly Markup[] {
  return document.map(renderBlock);
}

function renderBlock(block: Block): Markup {
  switch (block.kind) {
    case "heading":
      return html`<h3>${block.text}</h3>`;
    case "paragraph":
      return html`<p>${block.text}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "quote":
      return html`<blockquote>${block.text}</blockquote>`;
    case "table":
      return html`<table><thead><tr>${block.columns.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${block.rows.map(
        (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody></table>`;
    case "figure":
      return html`<p class="figure">${block.label}: <strong>${block.value}</strong></p>`;
    case "notice":
      return html`<p class="notice ${block.tone}">${block.text}</p>`;
    case "citations":
      return html`<p class="citations">${citationLine(block.source, block.citations)}</p>`;
  }
}
