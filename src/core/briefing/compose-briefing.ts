import { citationsOf, sourceName } from "../answering/compose-answer.ts";
import type { Block, Document } from "../document/block.ts";
import type { Fact } from "../fact.ts";
import type { BriefingLength, BriefingPlan, Pack } from "../pack.ts";
import { factLine } from "./fact-line.ts";
import type { BriefingChanges } from "./pack-snapshot.ts";

export interface BriefingParts {
  /** Absent: the plan's own. */
  readonly length?: BriefingLength;
  /** Day for which it is written, in words; absent where it is asked for and not scheduled. */
  readonly day?: string;
  /** What has changed since the channel's last one. */
  readonly changes?: BriefingChanges;
}

/** How much of each part is shown. Plans list what matters most first. */
const SHOWN: Readonly<
  Record<BriefingLength, { facts: number; opinions: number; open: number; changes: number }>
> = {
  short: { facts: 5, opinions: 1, open: 1, changes: 3 },
  full: { facts: 8, opinions: 8, open: 8, changes: 8 },
};

/**
 * A briefing: headline, what has changed, the facts that matter with their paragraphs and how firm they are, what is
 * opinion, what the source leaves open, and the source. The same plan, pack and parts give the same document.
 */
export function composeBriefing(
  plan: BriefingPlan,
  pack: Pack,
  { length = plan.length, day, changes }: BriefingParts = {},
): Document {
  const shown = SHOWN[length];
  const byId = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const of = (ids: readonly string[], limit: number): Fact[] =>
    ids.slice(0, limit).flatMap((id) => byId.get(id) ?? []);
  const facts = of(plan.facts, shown.facts);
  const opinions = of(plan.opinions, shown.opinions);
  const open = plan.open.slice(0, shown.open).flatMap((id) => {
    const found = [...pack.silences, ...pack.ambiguities].find((entry) => entry.id === id);
    return found ? [found.says] : [];
  });
  const lines = (of: readonly Fact[]): string[] => of.map((fact) => factLine(fact, pack));
  return [
    { kind: "heading", text: day === undefined ? plan.title : `${plan.title}: ${day}` },
    { kind: "paragraph", text: plan.headline },
    ...(changes ? section("What has changed", changeLines(changes, shown.changes)) : []),
    ...(changes ? section("What matters", lines(facts)) : [list(lines(facts))]),
    ...section("What is opinion", lines(opinions)),
    ...section("What is left open", open),
    {
      kind: "citations",
      source: sourceName(pack),
      citations: citationsOf([...facts, ...opinions]),
    },
  ];
}

function section(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: "heading", text: title }, list(items)];
}

function list(items: readonly string[]): Block {
  return { kind: "list", items };
}

function changeLines({ added, changed, removed }: BriefingChanges, limit: number): string[] {
  const lines = [
    ...changed.map(({ before, after }) => `Changed: ${after} Before: ${before}`),
    ...added.map((line) => `New: ${line}`),
    ...removed.map((line) => `No longer held: ${line}`),
  ];
  const rest = lines.length - limit;
  return rest > 0 ? [...lines.slice(0, limit), `and ${rest} more`] : lines;
}
