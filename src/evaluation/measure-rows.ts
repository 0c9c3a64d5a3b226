import type { EvaluatedRow } from "./evaluate-set.ts";
import type { Judgement } from "./judgement.ts";

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Measures {
  readonly rows: Share;
  /** Right answers of all answers. */
  readonly precision: Share;
  readonly wrong: number;
  readonly falseAnswers: number;
  readonly severe: number;
  /** Of the rows that carry them. */
  readonly reasons: Share;
  readonly hedges: Share;
  readonly parts: Share;
  /** By `expect:...` and by tag, in alphabetical order. */
  readonly groups: Readonly<Record<string, Share>>;
  /** What was wanted, what came, and how often, the most frequent first. */
  readonly confused: readonly {
    readonly wanted: string;
    readonly got: string;
    readonly count: number;
  }[];
}

/** Counts what was judged. Pure. */
export function measureRows(rows: readonly EvaluatedRow[]): Measures {
  const answers = rows.filter(({ got }) => got.kind === "answer");
  const count = (has: (judgement: Judgement) => boolean): number =>
    rows.filter(({ judgement }) => has(judgement)).length;
  return {
    rows: shareOf(rows),
    precision: shareOf(answers),
    wrong: count(({ isWrong }) => isWrong),
    falseAnswers: count(({ isFalseAnswer }) => isFalseAnswer),
    severe: count(({ isSevere }) => isSevere),
    reasons: carried(rows, ({ hasReason }) => hasReason),
    hedges: carried(rows, ({ hasHedge }) => hasHedge),
    parts: carried(rows, ({ hasParts }) => hasParts),
    groups: groupsOf(rows),
    confused: confusedIn(rows),
  };
}

function shareOf(rows: readonly EvaluatedRow[]): Share {
  return { right: rows.filter(({ judgement }) => judgement.isRight).length, of: rows.length };
}

function carried(
  rows: readonly EvaluatedRow[],
  measure: (judgement: Judgement) => boolean | undefined,
): Share {
  const known = rows.flatMap(({ judgement }) => measure(judgement) ?? []);
  return { right: known.filter(Boolean).length, of: known.length };
}

function groupsOf(rows: readonly EvaluatedRow[]): Record<string, Share> {
  const names = rows.flatMap(({ expect, tags }) => [`expect:${expect}`, ...tags]);
  return Object.fromEntries(
    [...new Set(names)].toSorted().map((name) => {
      const inGroup = rows.filter(
        ({ expect, tags }) => `expect:${expect}` === name || tags.includes(name),
      );
      return [name, shareOf(inGroup)] as const;
    }),
  );
}

/** Kinds, verdicts and reasons that were taken for another. */
function confusedIn(rows: readonly EvaluatedRow[]): Measures["confused"] {
  const counts = new Map<string, { wanted: string; got: string; count: number }>();
  for (const { expect, reasons, got, judgement } of rows) {
    const pairs = [
      ...(judgement.hasReason === false ? [[reasons.join(" or "), got.reason ?? "none"]] : []),
      ...(judgement.isRight ? [] : [[expect, outcomeOf(expect, got)]]),
    ] as [string, string][];
    for (const [wanted, came] of pairs) {
      if (wanted === came) continue;
      const key = `${wanted}\n${came}`;
      const known = counts.get(key) ?? { wanted, got: came, count: 0 };
      counts.set(key, { ...known, count: known.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.wanted < b.wanted ? -1 : 1));
}

/** In the words in which it was wanted. */
function outcomeOf(expect: string, { kind, verdict }: EvaluatedRow["got"]): string {
  if (/^(?:supported|contradicted|not-covered)$/.test(expect)) return verdict ?? "not-covered";
  return kind === "abstention" ? "abstain" : kind;
}
