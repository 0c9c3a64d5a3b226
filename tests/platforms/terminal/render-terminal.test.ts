import picocolors from "picocolors";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document/block.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { renderTerminal } from "../../../src/platforms/terminal/render-terminal.ts";

const plain = picocolors.createColors(false);
const coloured = picocolors.createColors(true);
const document: Document = [
  { kind: "heading", text: "Harvest" },
  { kind: "paragraph", text: "The harvest fell." },
  { kind: "list", items: ["wheat", "rye"] },
  { kind: "quote", text: "a bad year" },
  { kind: "table", columns: ["Crop"], rows: [["wheat"]] },
  { kind: "figure", label: "Share", value: "20%" },
  { kind: "notice", tone: "caution", text: "An estimate." },
  { kind: "notice", tone: "decline", text: "No price is given." },
  { kind: "notice", tone: "error", text: "Type ask <question>" },
  { kind: "citations", source: "The Field", citations: [{ paragraph: 2 }] },
];

describe("renderTerminal", () => {
  test("is the plain text where there are no colours", () => {
    expect(renderTerminal(document, plain)).toBe(plainText(document));
  });

  test("adds nothing but colours where there are some", () => {
    const text = renderTerminal(document, coloured);
    expect(text).toContain("\u001b[1mHarvest");
    expect(text.replace(/\p{Cc}\[\d+m/gu, "")).toBe(plainText(document));
  });

  test("lets no text steer the terminal", () => {
    const hostile: Document = [{ kind: "paragraph", text: "a\u001b[2Jb\u0007c\u009b31md\r\ne" }];
    expect(renderTerminal(hostile, plain)).toBe("a[2Jbc31md\ne");
  });
});
