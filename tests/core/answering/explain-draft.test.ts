import { beforeAll, describe, expect, test } from "vitest";
import type { Desk } from "../../../src/core/desk.ts";
import { explanationDocument } from "../../../src/core/document/explanation-document.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { explanationSchema } from "../../../src/core/explanation.ts";
import { openFixture } from "../../app/fixture-pack.ts";

let desk: Desk;

beforeAll(async () => {
  ({ desk } = await openFixture());
});

/** A fact with a figure, and its own first question. */
function aFigure() {
  const fact = desk.pack.facts.find(
    ({ value }) => value && "amount" in value && value.unit === "percent",
  );
  if (!fact) throw new Error("the fixture pack has no figure");
  return { fact, question: fact.questions[0] ?? "" };
}

describe("the explanation of an answer", () => {
  test("says which rule decided, from which candidates, by which factors", () => {
    const { fact, question } = aFigure();
    const { decisions } = desk.ask(question).explain();
    const [decision] = decisions;
    expect(decisions).toHaveLength(1);
    expect(decision?.step).not.toBe("");
    expect(decision?.candidates[0]).toMatchObject({ entry: fact.id, isExact: true });
    expect(decision?.thresholds.every(({ passed }) => passed)).toBe(true);
    for (const { factor } of decision?.candidates.flatMap(({ factors }) => factors) ?? [])
      expect(factor).not.toBe(1);
  });

  test("weighs each term and says how strongly the entry that won knows it", () => {
    const { question } = aFigure();
    const terms = desk.ask(question).explain().decisions[0]?.terms ?? [];
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.map(({ weight }) => weight)).toEqual(
      terms.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
    expect(terms[0]?.known).toBe(1);
  });

  test("says of a decline which threshold was missed", () => {
    const { decisions } = desk.ask("which marzipan gets zebras to yodel on ferries?").explain();
    expect(decisions[0]?.thresholds.some(({ passed }) => !passed)).toBe(true);
  });

  test("never has a word of the asker that is none of the pack's", () => {
    const { fact, question } = aFigure();
    const nonces = ["zorblax", "Quimsby", "flobberts"];
    const message = `${question} and do zorblax at Quimsby like 734 flobberts`;
    for (const explained of [desk.ask(message), desk.check(`${fact.statement} ${message}`)]) {
      const explanation = explained.explain();
      const shown = JSON.stringify(explanation) + plainText(explanationDocument(explanation));
      for (const nonce of nonces) expect(shown.toLowerCase()).not.toContain(nonce.toLowerCase());
    }
  });

  test("has what was understood as ids and typed values", () => {
    const { fact } = aFigure();
    const understood = desk.check(fact.statement).explain().decisions[0]?.understood;
    const amounts = understood?.figures.map(({ amount }) => amount);
    expect(understood?.form).toBe("claim");
    expect(amounts).toContain(fact.value && "amount" in fact.value && fact.value.amount);
  });

  test("tells for each claim which fact it was held against and which slot differs", () => {
    const { decisions } = desk
      .check("The mayor is Ines Okafor, and SeaLark raised fares by 40%.")
      .explain();
    expect(decisions.map(({ compared }) => compared?.verdict)).toEqual([
      "supported",
      "contradicted",
    ]);
    expect(decisions[0]?.compared).not.toHaveProperty("differs");
    expect(decisions[1]?.compared?.differs).toBe("figure");
    for (const { thresholds } of decisions)
      expect(thresholds).toMatchObject([{ name: "coverage of the claim", passed: true }]);
  });

  test("has one decision for each question of a message", () => {
    const [first, second] = desk.pack.facts.flatMap(({ questions }) => questions.slice(0, 1));
    const { decisions } = desk.ask(`${first} ${second}`).explain();
    expect(decisions.length).toBe(2);
  });

  test("names the rule even where nothing was ranked", () => {
    const { decisions } = desk.ask("hello").explain();
    expect(decisions).toMatchObject([{ rule: "small talk: greeting", candidates: [], terms: [] }]);
  });

  test("comes back from JSON as it was, and is the same every time", () => {
    const { question } = aFigure();
    const explanation = desk.ask(question).explain();
    expect(explanationSchema.parse(JSON.parse(JSON.stringify(explanation)))).toEqual(explanation);
    expect(desk.ask(question).explain()).toEqual(explanation);
  });
});

test("a shown explanation has the rule, the candidates with their factors, and the thresholds", () => {
  const { fact, question } = aFigure();
  const explanation = desk.ask(question).explain();
  const shown = plainText(explanationDocument(explanation));
  expect(shown).toContain(`Rule that decided: ${explanation.decisions[0]?.step}: `);
  expect(shown).toContain(fact.id);
  expect(shown).toContain("passed");
  expect(shown).toContain(explanation.receipt);
});
