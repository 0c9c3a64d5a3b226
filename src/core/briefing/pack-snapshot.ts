import type { BriefingPlan, Pack } from "../pack.ts";
import { factLine } from "./fact-line.ts";

/**
 * What the facts of a version of a pack read like in a briefing, to tell later what has changed. Plain data, about 150
 * characters a fact; one is kept for each version, however many channels have read it.
 */
export interface PackSnapshot {
  readonly version: string;
  readonly facts: Readonly<Record<string, SnapshotFact>>;
}

export interface SnapshotFact {
  readonly topic: string;
  /** As `factLine` gives it. */
  readonly line: string;
}

/** Lines as they read now, and as they read before. */
export interface BriefingChanges {
  readonly added: readonly string[];
  readonly changed: readonly { readonly before: string; readonly after: string }[];
  readonly removed: readonly string[];
}

export function snapshotOf(pack: Pack): PackSnapshot {
  return {
    version: pack.version,
    facts: Object.fromEntries(
      pack.facts.map((fact) => [fact.id, { topic: fact.topic, line: factLine(fact, pack) }]),
    ),
  };
}

/**
 * What has changed since `before` for the readers of one briefing: its own facts, and all that is filed under their
 * topics. Undefined when nothing has. What only questions, aliases or headlines say is no change: no reader sees it.
 */
export function changesSince(
  before: PackSnapshot,
  plan: BriefingPlan,
  pack: Pack,
): BriefingChanges | undefined {
  if (before.version === pack.version) return undefined;
  const after = snapshotOf(pack).facts;
  const own = new Set([...plan.facts, ...plan.opinions]);
  const topics = new Set([...own].flatMap((id) => after[id]?.topic ?? []));
  const concerns = (id: string, { topic }: SnapshotFact): boolean =>
    own.has(id) || topics.has(topic);
  const now = Object.entries(after).filter(([id, fact]) => concerns(id, fact));
  const added = now.flatMap(([id, { line }]) => (before.facts[id] === undefined ? [line] : []));
  const changed = now.flatMap(([id, { line }]) => {
    const old = before.facts[id]?.line;
    return old === undefined || old === line ? [] : [{ before: old, after: line }];
  });
  const removed = Object.entries(before.facts).flatMap(([id, fact]) =>
    after[id] === undefined && concerns(id, fact) ? [fact.line] : [],
  );
  return added.length + changed.length + removed.length === 0
    ? undefined
    : { added, changed, removed };
}
