import { html, raw } from "hono/html";
import type { Document } from "../../core/document/block.ts";
import type { EventDescription } from "../../core/pack.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { type Markup, renderHtml } from "./render-html.ts";

export interface PageParts {
  readonly event: EventDescription;
  /** Longest message that the box takes. */
  readonly limit: number;
  /** Carries follow-up questions from page to page. */
  readonly thread: string;
  /** What was asked, cleaned: never the raw words. Absent on the first page. */
  readonly asked?: string;
  readonly reply?: Document;
  /** Which chat networks are connected, one sentence each. */
  readonly connections: readonly string[];
}

/** The one page: a box to ask in, the answer, and questions to begin with. Works without scripts. */
export function renderPage(parts: PageParts): Markup {
  const { event, limit, thread, asked, reply, connections } = parts;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Event Desk: ${event.name}</title>
<style>${raw(PAGE_STYLE)}</style>
</head>
<body>
<header>
<h1>Event Desk</h1>
<p>${event.description}</p>
</header>
<main>
<form method="post" action="/">
<input type="hidden" name="thread" value="${thread}">
<label for="q">Ask a question, or type a command such as help</label>
<textarea id="q" name="q" rows="2" maxlength="${limit}" required autofocus></textarea>
<p><button type="submit">Ask</button></p>
</form>
${reply ? renderReply(asked ?? "", reply) : ""}
<h2>Questions to begin with</h2>
<form class="examples" method="post" action="/">
<input type="hidden" name="thread" value="${thread}">
${event.examples.map((example) => html`<button name="q" value="${example}">${example}</button>\n`)}
</form>
</main>
<footer>
<p>Every answer rests on ${event.source.title}, ${event.source.publication}, ${event.source.date}. No language model runs.</p>
<ul>${connections.map((connection) => html`<li>${connection}</li>`)}</ul>
</footer>
</body>
</html>
`;
}

function renderReply(asked: string, reply: Document): Markup {
  return html`<section class="answer" aria-label="Answer">
${asked === "" ? "" : html`<p class="asked">You asked: ${asked}</p>`}
${renderHtml(reply)}
</section>`;
}
