import type { BuiltEngine, Found } from "./engine.ts";

/** A question and the text that answers it. */
export interface RankedQuestion {
  readonly question: string;
  readonly text: number;
}

export interface Ranked {
  /** Percent. */
  readonly top1: number;
  /** Mean reciprocal rank among the first ten, in percent. */
  readonly mrr10: number;
  readonly questions: number;
}

/**
 * Reciprocal rank of the right text of each question, 0 where it is not among the first ten. Stops after `seconds`: a
 * library that searches everything would take an hour. Seconds are of CPU, so that a busy machine does not cut anybody short.
 */
export async function reciprocalRanks(
  engine: BuiltEngine,
  questions: readonly RankedQuestion[],
  seconds: number,
): Promise<number[]> {
  const until = cpuTime() + seconds * 1000;
  const ranks: number[] = [];
  for (const { question, text } of questions) {
    if (cpuTime() > until) break;
    const found: Found[] = await engine.search(question, 10);
    const at = found.slice(0, 10).findIndex((one) => one.text === text);
    ranks.push(at < 0 ? 0 : 1 / (at + 1));
  }
  return ranks;
}

/** CPU time of this process so far in milliseconds, all of its threads together. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function summarise(ranks: readonly number[]): Ranked {
  const share = (sum: number): number => (100 * sum) / Math.max(1, ranks.length);
  return {
    top1: share(ranks.filter((rank) => rank === 1).length),
    mrr10: share(ranks.reduce((sum, rank) => sum + rank, 0)),
    questions: ranks.length,
  };
}

/**
 * Area under the receiver operating characteristic, in percent: how often a question that belongs scores higher than one
 * that does not, ties counted as half.
 */
export function auroc(inside: readonly number[], outside: readonly number[]): number {
  const all = [
    ...inside.map((score) => ({ score, belongs: true })),
    ...outside.map((score) => ({ score, belongs: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1;
    const belonging = all.slice(from, to).filter(({ belongs }) => belongs).length;
    rankSum += (belonging * (from + to + 1)) / 2;
    from = to;
  }
  const pairs = inside.length * outside.length;
  return (100 * (rankSum - (inside.length * (inside.length + 1)) / 2)) / Math.max(1, pairs);
}

/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
