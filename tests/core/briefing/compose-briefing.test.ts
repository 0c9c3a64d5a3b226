import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../../src/core/document/block.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { openFixture } from "../../app/fixture-pack.ts";

const { desk } = await openFixture();
const plans = desk.pack.briefings;

/** Items of the list that follows a heading. */
function under(heading: string, document: Document): readonly string[] {
  const at = document.findIndex((block) => block.kind === "heading" && block.text === heading);
  const list: Block | undefined = at < 0 ? undefined : document[at + 1];
  return list?.kind === "list" ? list.items : [];
}

describe.each(plans.map((plan) => [plan.id, plan] as const))("the briefing %s", (_, plan) => {
  const full = desk.brief(plan, { length: "full" });
  const text = plainText(full);
  const statementOf = (id: string) => desk.pack.facts.find((fact) => fact.id === id)?.statement;

  test("begins with its title and headline and ends with its source", () => {
    expect(full.slice(0, 2)).toEqual([
      { kind: "heading", text: plan.title },
      { kind: "paragraph", text: plan.headline },
    ]);
    expect(full.at(-1)?.kind).toBe("citations");
  });

  test("says five to eight facts, each with its paragraph", () => {
    const facts = full.find((block) => block.kind === "list");
    const items = facts?.kind === "list" ? facts.items : [];
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(items.length).toBeLessThanOrEqual(8);
    for (const item of items) expect(item).toMatch(/\[P\d+(?:, \w+)?\]$/);
  });

  test("keeps opinions apart and says whose they are", () => {
    const opinions = under("What is opinion", full);
    expect(opinions).toHaveLength(plan.opinions.length);
    for (const opinion of opinions) expect(opinion).toMatch(/, opinion\]$/);
    for (const id of plan.opinions) expect(text.split(statementOf(id) ?? "?")).toHaveLength(2);
  });

  test("says what is left open", () => {
    expect(under("What is left open", full)).toHaveLength(plan.open.length);
  });

  test("cites the paragraphs of what it says and no other", () => {
    const said = [...plan.facts, ...plan.opinions].map(
      (id) => desk.pack.facts.find((fact) => fact.id === id)?.paragraph,
    );
    const last = full.at(-1);
    const cited = last?.kind === "citations" ? last.citations.map((each) => each.paragraph) : [];
    expect(cited).toEqual([...new Set(said)].toSorted((a = 0, b = 0) => a - b));
  });

  test("is shorter when short, with the five facts that matter most", () => {
    const short = desk.brief(plan, { length: "short" });
    const list = short.find((block) => block.kind === "list");
    expect(list?.kind === "list" && list.items).toHaveLength(5);
    for (const id of plan.facts.slice(0, 5))
      expect(plainText(short)).toContain(statementOf(id) ?? "?");
    expect(plainText(short).length).toBeLessThan(text.length);
  });

  test("reads the same each time", () => {
    expect(desk.brief(plan, { length: "full" })).toEqual(full);
  });
});

describe("a briefing", () => {
  const [plan] = plans;
  if (!plan) throw new Error("the fixture pack has no briefing");

  test("says how firm its facts are", () => {
    const text = plainText(desk.brief(plan));
    expect(text).toMatch(/estimated \$220 million.*\[P3, estimate\]/);
    expect(text).toMatch(/up to 18 months\. \[P2, forecast\]/);
    expect(text).toMatch(/closed the Quayle Bridge .*\[P1\]/);
  });

  test("has the length that its plan wants unless another is asked for", () => {
    const short = plans.find(({ length }) => length === "short");
    expect(short && desk.brief(short)).toEqual(short && desk.brief(short, { length: "short" }));
  });

  test("bears the day it is written for", () => {
    const [heading] = desk.brief(plan, { day: "25 November 2031" });
    expect(heading).toEqual({ kind: "heading", text: `${plan.title}: 25 November 2031` });
  });

  test("tells first what has changed, and counts what is too much", () => {
    const changes = {
      changed: [{ before: "old. [P1]", after: "new. [P1]" }],
      added: ["a", "b", "c", "d"],
      removed: ["e"],
    };
    const document = desk.brief(plan, { length: "short", changes });
    expect(under("What has changed", document)).toEqual([
      "Changed: new. [P1] Before: old. [P1]",
      "New: a",
      "New: b",
      "and 3 more",
    ]);
    expect(under("What matters", document)).toHaveLength(5);
  });
});
