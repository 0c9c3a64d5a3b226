import { describe, expect, test } from "vitest";
import { factLine } from "../../../src/core/briefing/fact-line.ts";
import { changesSince, snapshotOf } from "../../../src/core/briefing/pack-snapshot.ts";
import type { Pack } from "../../../src/core/pack.ts";
import { openFixture } from "../../app/fixture-pack.ts";

const { pack } = (await openFixture()).desk;
const plan = pack.briefings[0];
if (!plan) throw new Error("the fixture pack has no briefing");
const own = plan.facts[0] ?? "";
const ownTopic = pack.facts.find(({ id }) => id === own)?.topic;
const before = snapshotOf(pack);

function changed(facts: Pack["facts"]): Pack {
  return { ...pack, version: "another", facts };
}

function lineOf(id: string, of: Pack): string {
  const fact = of.facts.find((each) => each.id === id);
  return fact ? factLine(fact, of) : "";
}

describe("what has changed", () => {
  test("is nothing while the version is the same", () => {
    expect(changesSince(before, plan, pack)).toBeUndefined();
  });

  test("is nothing when only what no reader sees reads differently", () => {
    const after = changed(
      pack.facts.map((fact) => ({ ...fact, questions: [...fact.questions, "And?"] })),
    );
    expect(changesSince(before, plan, after)).toBeUndefined();
  });

  test("is a fact that reads differently, as it was and as it is", () => {
    const after = changed(
      pack.facts.map((fact) => (fact.id === own ? { ...fact, statement: "It is open." } : fact)),
    );
    expect(changesSince(before, plan, after)).toEqual({
      added: [],
      changed: [{ before: lineOf(own, pack), after: lineOf(own, after) }],
      removed: [],
    });
  });

  test("is a fact that is as firm as it was not before", () => {
    const after = changed(
      pack.facts.map((fact) => (fact.id === own ? { ...fact, status: "claimed" as const } : fact)),
    );
    expect(changesSince(before, plan, after)?.changed).toHaveLength(1);
  });

  test("is a fact that is new or gone, also one beside the briefing on its topics", () => {
    const beside = pack.facts.find(
      ({ id, topic }) => topic === ownTopic && !plan.facts.includes(id),
    );
    const without = changed(pack.facts.filter(({ id }) => id !== beside?.id));
    const line = lineOf(beside?.id ?? "", pack);
    expect(line).not.toBe("");
    expect(changesSince(before, plan, without)?.removed).toEqual([line]);
    expect(changesSince(snapshotOf(without), plan, pack)?.added).toEqual([line]);
  });

  test("leaves out topics that the briefing is not about", () => {
    const topics = new Set(
      pack.facts
        .filter(({ id }) => [...plan.facts, ...plan.opinions].includes(id))
        .map(({ topic }) => topic),
    );
    const elsewhere = pack.facts.find(({ topic }) => !topics.has(topic));
    expect(elsewhere).toBeDefined();
    const after = changed(pack.facts.filter((fact) => fact !== elsewhere));
    expect(changesSince(before, plan, after)).toBeUndefined();
  });
});
