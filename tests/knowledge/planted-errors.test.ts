import { readFileSync, writeFileSync } from "node:fs";
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
      "a misspelt status, with the one meant",
      CLOSURE,
      "status: reported",
      "status: reportd",
      /status: "reportd" is none of the allowed words; did you mean "reported"\? write .* or "opinion"/,
    ],
    [
      "a misspelt qualifier, with the one meant",
      CLOSURE,
      "qualifier: about",
      "qualifier: abuot",
      /population: facts\.value: qualifier: "abuot" .* did you mean "about"\? write "exact", .* or "as-few-as"/,
    ],
    [
      "an amount in words",
      CLOSURE,
      "amount: 14000,",
      'amount: "14,000",',
      /population: facts\.value: amount: "14,000" is no plain number; write digits/,
    ],
    [
      "too few questions",
      CLOSURE,
      /\[\s*When was[^\]]*\]/,
      "[When was it?]",
      /closed: facts\.questions: write at least two questions; there is one/,
    ],
    [
      "a fact without questions",
      CLOSURE,
      /questions:\s*\[\s*When was[^\]]*\],/,
      "",
      /closed: facts\.questions: is missing; add it/,
    ],
    [
      "a question with a colon",
      CLOSURE,
      "When was the Quayle Bridge closed?",
      "Tell me: when was it closed?",
      /closed: facts\.questions: a text with a colon in it has to stand in quotes/,
    ],
    [
      "a year without quotes",
      CLOSURE,
      'date: "1974"',
      "date: 1974",
      /opened: facts\.date: 1974 is no date; write .* "2025" \(in quotes\)/,
    ],
    [
      "a subject that is a slip away from an entity",
      CLOSURE,
      "subject: quayle-bridge",
      "subject: quayle-brigde",
      /no entity quayle-brigde; did you mean quayle-bridge\?/,
    ],
    [
      "a measure with a word of one that there is",
      CLOSURE,
      "measure: traffic",
      "measure: daily-traffic",
      /no measure daily-traffic; did you mean traffic\?/,
    ],
    [
      "a fact that is a slip away from another",
      CLOSURE,
      "because: [cracks]",
      "because: [crack]",
      /no fact crack; did you mean cracks\?/,
    ],
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

  const block = (line: string): string =>
    plant(
      CLOSURE,
      "facts:\n",
      `facts:\n  - id: noise\n    paragraph: 1\n${line}\n    status: reported\n`,
    );

  test.each([
    [
      "a line that is out of step",
      "   statement: It is loud.",
      /missing here or in the line before/,
    ],
    ["a line that is indented too far", "      statement: It is loud.", /two|line|quotes/],
    ["a tab", "\tstatement: It is loud.", /use spaces/],
    ["an unquoted colon", "    statement: One thing: it is loud.", /into double quotes/],
    ["an unquoted asterisk", "    statement: *It is loud.", /into double quotes/],
    ["a key that stands twice", "    paragraph: 2", /twice in one entry/],
  ])("a broken file, with what to do: %s", (_, line, message) => {
    const problems = problemsOf(block(line));
    expect(problems).toMatch(/facts\/closure\.yaml/);
    expect(problems).toMatch(message);
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

  test.each([
    ["percents", /attendance: the unit "percents" has another name here; write percent/],
    ["per cent", /the unit "per cent" has another name here; write percent/],
    ["percnet", /the unit "percnet" looks misspelt; write percent/],
    ["Percent", /the unit "Percent" has a capital/],
    ["usd", /the unit "usd" looks like a currency; write USD/],
    ["UDS", /the unit "UDS" is no currency code/],
  ])("the unit %s, with the one to write", (unit, message) => {
    const directory = plant(
      "facts/effects.yaml",
      "amount: 9, unit: percent",
      `amount: 9, unit: ${unit}`,
    );
    expect(lint(directory)).toMatch(message);
  });

  test("no fault with a counted thing that is spelt like a unit", () => {
    const directory = plant(
      CLOSURE,
      /two steel cables of the bridge\.([\s\S]*?)unit: cables/,
      "two tiles of the bridge.,\n      status: reported,\n      subject: quayle-bridge,\n      measure: cause,\n      value: { amount: 2, unit: tiles",
    );
    expect(lint(directory)).not.toMatch(/the unit/);
  });

  test("no fault with a number in the name of an entity", () => {
    const directory = plant(
      "entities.yaml",
      "entities:\n",
      "entities:\n  - { id: six-isles, name: Six Isles, kind: place, partOf: tern-island }\n",
    );
    const place = path.join(directory, CLOSURE);
    const text = readFileSync(place, "utf8");
    writeFileSync(
      place,
      text.replace("cut off Tern Island.", "cut off Tern Island of the Six Isles."),
    );
    expect(lint(directory)).not.toMatch(/figure/);
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

  test("a figure in a caution that none of its facts has", () => {
    const directory = plant(
      "derivations.yaml",
      "caveat: The cost is an estimate.",
      "caveat: The cost grew by 17 percent.",
    );
    expect(lint(directory)).toMatch(/derivations\.yaml:\d+ gap: the figure 17 of its caveat/);
  });

  test("but not one that they have", () => {
    const directory = plant(
      "derivations.yaml",
      "caveat: The cost is an estimate.",
      "caveat: The $220 million are an estimate.",
    );
    expect(lint(directory)).not.toMatch(/gap/);
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

  test("a date, with the words that were read and what may be written", () => {
    const directory = plant(CLOSURE, 'date: "2031-03-12"', 'date: "2029-07-02"');
    expect(verify(directory)).toContain(
      'does not follow from P1, in which these were read: "Wednesday" (2031-03-12); write one of them',
    );
  });

  test("a date where the paragraph has none", () => {
    const bare = article.with(1, "The Quayle Bridge is old, said Mayor Ines Okafor.");
    const problems = verifyPack(loadPack(FIXTURE_PACK), bare).map(describeProblem).join("\n");
    expect(problems).toMatch(/opened: the date "1974" .* P2, in which no date was read; leave/);
  });

  test.each([
    ["The next day attendance fell 9%.", "2031-03-13"],
    ["Two weeks later attendance fell 9%.", "2031-03-26"],
    ["Attendance had fallen 9% the day before.", "2031-03-11"],
    ["That day attendance fell 9%.", "2031-03-12"],
    ["A month later attendance fell 9%.", "2031-04-12"],
    ["Three days ago attendance fell 9%.", "2031-03-11"],
  ])("no fault with a date counted from the paragraph before: %s", (sentence, date) => {
    const directory = plant("facts/effects.yaml", /date: "2031-03-13"/, `date:  "${date}"`);
    const counted = article.with(3, "The bridge closed on Wednesday.").with(4, sentence);
    const problems = verifyPack(loadPack(directory), counted).map(describeProblem).join("\n");
    expect(problems).not.toMatch(/attendance: the date/);
    const uncounted = counted.with(4, "Attendance fell 9%.");
    expect(verifyPack(loadPack(directory), uncounted).map(describeProblem).join("\n")).toMatch(
      /attendance: the date/,
    );
  });

  test.each([
    ["two-thirds", 66.7],
    ["a third", 33.3],
    ["a quarter", 25],
    ["three-quarters", 75],
    ["one in ten", 10],
  ])("no fault with a fraction that is its percentage: %s", (words, percent) => {
    const directory = plant(
      "facts/effects.yaml",
      "amount: 50, unit: percent",
      `amount: ${percent}, unit: percent`,
    );
    const changed = article.with(4, `${article[4]} The loss was ${words}.`);
    const problems = verifyPack(loadPack(directory), changed).map(describeProblem).join("\n");
    expect(problems).not.toMatch(/sales: the figure/);
    expect(verify(directory)).toMatch(/sales: the figure/);
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
    // And nothing else: the facts cannot be held against paragraphs that are numbered otherwise.
    expect(verifyPack(loadPack(FIXTURE_PACK), article.slice(0, 5)).map(describeProblem)).toEqual([
      "event.yaml: source.paragraphs is 8, the article has 5; begin each paragraph of the article with its number, as [P1], or mend source.paragraphs",
    ]);
  });
});
