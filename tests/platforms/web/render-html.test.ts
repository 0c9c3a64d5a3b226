import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document/block.ts";
import { renderHtml } from "../../../src/platforms/web/render-html.ts";

async function render(document: Document): Promise<string> {
  return (await Promise.all(renderHtml(document))).join("\n");
}

describe("renderHtml", () => {
  test("writes every kind of block", async () => {
    expect(
      await render([
        { kind: "heading", text: "Harvest" },
        { kind: "paragraph", text: "The harvest fell." },
        { kind: "list", items: ["wheat", "rye"] },
        { kind: "quote", text: "a bad year" },
        { kind: "table", columns: ["Crop"], rows: [["wheat"]] },
        { kind: "figure", label: "Share", value: "20%" },
        { kind: "notice", tone: "caution", text: "An estimate." },
        { kind: "citations", source: "The Field", citations: [{ paragraph: 2 }] },
      ]),
    ).toBe(
      [
        "<h3>Harvest</h3>",
        "<p>The harvest fell.</p>",
        "<ul><li>wheat</li><li>rye</li></ul>",
        "<blockquote>a bad year</blockquote>",
        '<table><thead><tr><th scope="col">Crop</th></tr></thead><tbody><tr><td>wheat</td></tr></tbody></table>',
        '<p class="figure">Share: <strong>20%</strong></p>',
        '<p class="notice caution">An estimate.</p>',
        '<p class="citations">Source: The Field, P2</p>',
      ].join("\n"),
    );
  });

  test("escapes every text", async () => {
    const text = `<b>&"'`;
    const html = await render([
      { kind: "heading", text },
      { kind: "paragraph", text },
      { kind: "list", items: [text] },
      { kind: "quote", text },
      { kind: "table", columns: [text], rows: [[text]] },
      { kind: "figure", label: text, value: text },
      { kind: "notice", tone: "error", text },
      { kind: "citations", source: text, citations: [] },
    ]);
    expect(html).not.toContain("<b>");
    expect(html.split("&lt;b&gt;&amp;&quot;&#39;")).toHaveLength(11);
  });
});
