import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document/block.ts";
import { citationLine, plainText } from "../../../src/core/document/plain-text.ts";

const EVERY_BLOCK: Document = [
  { kind: "heading", text: "Harvest" },
  { kind: "paragraph", text: "The harvest fell." },
  { kind: "list", items: ["wheat", "rye"] },
  { kind: "quote", text: "a bad year\nfor all" },
  {
    kind: "table",
    columns: ["Crop", "Tonnes"],
    rows: [
      ["wheat", "12"],
      ["rye \u{1F33E}", "3"],
    ],
  },
  { kind: "figure", label: "Share", value: "20%" },
  { kind: "notice", tone: "decline", text: "No price is given." },
  {
    kind: "citations",
    source: "The Field",
    citations: [{ paragraph: 7 }, { paragraph: 2 }, { paragraph: 7 }, { paragraph: 0 }],
  },
];

describe("plainText", () => {
  test("writes every kind of block", () => {
    expect(plainText(EVERY_BLOCK)).toBe(
      [
        "Harvest",
        "The harvest fell.",
        "- wheat",
        "- rye",
        "> a bad year",
        "> for all",
        "Crop   Tonnes",
        "wheat  12",
        "rye \u{1F33E}  3",
        "Share: 20%",
        "No price is given.",
        "Source: The Field, P2, P7",
      ].join("\n"),
    );
  });

  test("leaves out a block with nothing to say", () => {
    expect(
      plainText([
        { kind: "list", items: [] },
        { kind: "paragraph", text: "Here." },
      ]),
    ).toBe("Here.");
  });

  test("fills a row that is short", () => {
    expect(plainText([{ kind: "table", columns: ["A", "B"], rows: [["1"]] }])).toBe("A  B\n1");
  });
});

describe("citationLine", () => {
  test("names only the source for the bibliographic line", () => {
    expect(citationLine("The Field", [{ paragraph: 0 }])).toBe("Source: The Field");
  });
});
