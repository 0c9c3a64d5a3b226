import { describe, expect, test } from "vitest";
import { openPack } from "../../src/knowledge/open-pack.ts";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";
import { formatTable } from "./format-table.ts";
import { auroc, quantile, reciprocalRanks, summarise } from "./retrieval/measures.ts";
import { misspell } from "./retrieval/misspell.ts";
import { ownEngine } from "./retrieval/own-engines.ts";
import { foldPack } from "./retrieval/pack-questions.ts";
import { randomNumbers } from "./retrieval/random-numbers.ts";
import { recombineFacts } from "./retrieval/recombine-facts.ts";

describe("the measures", () => {
  test("the area under the curve is 100 for scores apart, 50 for the same, and counts ties as half", () => {
    expect(auroc([3, 4], [1, 2])).toBe(100);
    expect(auroc([1, 2], [3, 4])).toBe(0);
    expect(auroc([1, 1], [1, 1])).toBe(50);
    expect(auroc([2, 1], [1, 0])).toBe(87.5);
  });

  test("a rank counts by its reciprocal, and nothing beyond the tenth", async () => {
    const engine = {
      search: () => Array.from({ length: 12 }, (_, text) => ({ text })),
    };
    const questions = [0, 1, 11].map((text) => ({ question: "?", text }));
    const ranks = await reciprocalRanks(engine, questions, 60);
    expect(ranks).toEqual([1, 0.5, 0]);
    expect(summarise(ranks)).toEqual({ top1: 100 / 3, mrr10: 50, questions: 3 });
  });

  test("a quantile is one of the values", () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([5, 1, 3], 0.99)).toBe(5);
  });
});

describe("the material", () => {
  test("misspellings follow from the seed and leave short words and grammar alone", () => {
    const question = "Which of the bridges did engineers close because of the storm damage?";
    const wrong = misspell(question, randomNumbers(42));
    expect(misspell(question, randomNumbers(42))).toBe(wrong);
    expect(wrong).not.toBe(question);
    expect(wrong).toMatch(/^Which of the .* did .* because of the .*\?$/);
  });

  test("no fold has a question that is asked of it, and together they ask every one", async () => {
    const pack = await openPack(FIXTURE_PACK);
    const folds = foldPack(pack);
    for (const { texts, held } of folds) {
      for (const { question, text } of held) expect(texts[text]?.questions).not.toContain(question);
    }
    const asked = folds.flatMap(({ held }) => held.map(({ question }) => question));
    expect(asked.sort()).toEqual(pack.facts.flatMap(({ questions }) => questions).sort());
  });

  test("recombined facts are distinct, short and the same every time", () => {
    const sentences = [
      "One two three four five six seven eight nine ten eleven twelve thirteen.",
      "Red orange yellow green blue violet black white grey brown pink gold silver.",
    ];
    const facts = recombineFacts(sentences, 10);
    expect(new Set(facts).size).toBe(10);
    expect(recombineFacts(sentences, 10)).toEqual(facts);
    for (const fact of facts) expect(fact.split(" ")).toHaveLength(12);
  });

  test("a table is Markdown", () => {
    expect(formatTable(["a", "long title"], [["1", "2"]])).toBe(
      ["| a   | long title |", "| --- | ---------- |", "| 1   | 2          |"].join("\n"),
    );
  });
});

test("our own engine answers the port that the libraries answer", async () => {
  const built = await ownEngine.build([{ statement: "The bridge was closed" }]);
  const [found] = await built.search("was the bridge closed", 3);
  expect(found?.text).toBe(0);
  expect(found?.score).toBeCloseTo(1, 0);
});
