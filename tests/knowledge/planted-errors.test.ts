import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { lintPack } from "../../src/knowledge/lint-pack.ts";
import { loadPack } from "../../src/knowledge/load-pack.ts";
import { describeProblem, PackError } from "../../src/knowledge/pack-error.ts";
import { readArticle } from "../../src/knowledge/read-article.ts";
import { verifyPack } from "../../src/knowledge/verify-pack.ts";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";
import { lineOf, plant } from "./plant.ts";

const article = readArticle(readFileSync(path.join(FIXTURE_PACK, "article.txt"), "utf8"));
const CLOSURE = "facts/closure.yaml";

function problemsOf(directory: string): string {
  try {
    loadPack(directory);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return "";
}
const lint = (directory: string): string =>
  lintPack(loadPack(directory)).map(describeProblem).join("\n");
const verify = (directory: string): string =>
  verifyPack(loadPack(directory), article).map(describeProblem).join("\n");

describe("the fixture pack", () => {
  test("has nothing to be found", () => {
    expect(problemsOf(FIXTURE_PACK)).toBe("");
    expect(lint(FIXTURE_PACK)).toBe("");
    expect(verify(FIXTURE_PACK)).toBe("");
  });
});

describe("loading names file, line and id, and what to write instead, of", () => {
  test.each([
    ["an unknown key", CLOSURE, "paragraph: 1,", "paragraf: 1,", /no key paragraf/],
    ["an unknown status", CLOSURE, "status: reported", "status: certain", /status.*"reported"/],
    ["a date in words", CLOSURE, '"2031-03-12"', '"last Wednesday"', /write a date as/],
    ["an id in capitals", CLOSURE, "id: closed,", "id: Closed,", /lower-case words/],
    ["a single question", CLOSURE, /\[\s*When was[^\]]*\]/, "[When was it?]", /questions/],
    [
      "a subject that is no entity",
      CLOSURE,
      "subject: quayle-bridge",
      "subject: old-bridge",
      /no entity old-bridge/,
    ],
    [
      "a measure that is not in the lexicon",
      CLOSURE,
      "measure: closure",
      "measure: closing",
      /no measure closing/,
    ],
    ["a reason that is no fact", CLOSURE, "because: [cracks]", "because: [rust]", /no fact rust/],
    [
      "a paragraph beyond the source",
      CLOSURE,
      "paragraph: 1,",
      "paragraph: 9,",
      /beyond the source's 8/,
    ],
    [
      "a value of no form",
      CLOSURE,
      "value: { amount: 2, unit: cables }",
      "value: { sum: 2 }",
      /none of the allowed forms/,
    ],
    [
      "an id that stands twice",
      CLOSURE,
      "id: cracks,",
      "id: closed,",
      /stands already in facts\/closure\.yaml:3/,
    ],
  ])("%s", (_, file, passage, instead, message) => {
    const directory = plant(file, passage, instead);
    const problems = problemsOf(directory);
    expect(problems).toMatch(message);
    expect(problems).toMatch(/facts\/closure\.yaml:\d+/);
  });

  test("a broken file: its line", () => {
    const directory = plant(CLOSURE, "status: reported,", "status: {reported,");
    expect(problemsOf(directory)).toMatch(/facts\/closure\.yaml:\d+.*no valid YAML/);
  });

  test("the very line and fact that are wrong", () => {
    const directory = plant(CLOSURE, "value: { amount: 2, unit: cables }", "value: { sum: 2 }");
    const line = lineOf(directory, CLOSURE, "value: { sum: 2 }");
    expect(problemsOf(directory)).toContain(`facts/closure.yaml:${line} cracks: facts.value:`);
  });

  test("a derivation without says and refused", () => {
    const directory = plant("derivations.yaml", /\n\s*says: [^\n]*\n/, "\n");
    expect(problemsOf(directory)).toMatch(/derivations\.yaml:\d+ \S+: write either says/);
  });

  test("a missing file, and a missing directory", () => {
    expect(problemsOf(path.join(FIXTURE_PACK, "nowhere"))).toMatch(/no such directory/);
    expect(problemsOf(path.join(FIXTURE_PACK, "facts"))).toMatch(/event\.yaml: is missing/);
  });
});

describe("lint finds", () => {
  test.each([
    [
      "a question that two facts answer",
      "What is wrong with the bridge?",
      "Was the bridge closed?",
      /cracks: the question "Was the bridge closed\?" is answered by closed/,
    ],
    [
      "a statement that is there twice",
      "Inspectors had found cracks in two steel cables of the bridge.",
      "Marrow City closed on Wednesday 12 March 2031 the Quayle Bridge.",
      /cracks: reads almost like closed/,
    ],
  ])("%s", (_, passage, instead, message) => {
    expect(lint(plant(CLOSURE, passage, instead))).toMatch(message);
  });

  test("a figure that is not the typed value", () => {
    const directory = plant(CLOSURE, "had found cracks", "had found 70 cracks");
    expect(lint(directory)).toMatch(/cracks: the figure 70 of the statement/);
  });

  test("the date of a statement that no slot has", () => {
    const directory = plant(CLOSURE, "12 March 2031.", "14 March 2031.");
    expect(lint(directory)).toMatch(/closed: the date 2031-03-14/);
  });

  test("an entity and a measure that nothing uses", () => {
    const entity = plant(
      "entities.yaml",
      "entities:\n",
      "entities:\n  - { id: spare, name: Spare, kind: place }\n",
    );
    expect(lint(entity)).toMatch(/entities\.yaml spare: no fact or silence/);
    const measure = plant(
      "lexicon.yaml",
      "measures:\n",
      "measures:\n  - { id: spare, name: spare }\n",
    );
    expect(lint(measure)).toMatch(/lexicon\.yaml spare: no fact has/);
  });

  test("a figure in a silence", () => {
    const directory = plant("silences.yaml", /says: [^\n]*/, "says: It was 40 percent,");
    expect(lint(directory)).toMatch(/a silence has a figure/);
  });
});

describe("verify finds", () => {
  test("a figure that the paragraph does not have", () => {
    const directory = plant(CLOSURE, "amount: 2, unit: cables", "amount: 40, unit: cables");
    expect(verify(directory)).toMatch(/cracks: the figure 40 does not stand in P1/);
  });

  test("a date that does not follow from the paragraph", () => {
    const directory = plant(CLOSURE, 'date: "2031-03-12"', 'date: "2029-07-02"');
    expect(verify(directory)).toMatch(/closed: the date "2029-07-02" does not follow from P1/);
  });

  test("a name that the paragraph does not have", () => {
    const directory = plant(CLOSURE, "value: { entity: tern-island }", "value: { entity: okafor }");
    expect(verify(directory)).toMatch(/island-cut-off: Ines Okafor does not stand in P1/);
  });

  test("a paragraph cited wrongly", () => {
    const directory = plant(CLOSURE, "paragraph: 1,", "paragraph: 5,");
    expect(verify(directory)).toMatch(/closed: .* P5/);
  });

  test("a run of words that is copied", () => {
    const directory = plant(
      CLOSURE,
      "Inspectors had found cracks in two steel cables of the bridge.",
      "Inspectors found cracks in two of its steel cables.",
    );
    expect(verify(directory)).toMatch(/cracks: copies the article: "inspectors found cracks/);
  });

  test("an article with another number of paragraphs", () => {
    expect(verifyPack(loadPack(FIXTURE_PACK), article.slice(0, 5)).map(describeProblem)).toContain(
      "event.yaml: source.paragraphs is 8, the article has 5",
    );
  });
});
