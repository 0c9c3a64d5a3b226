import type { Fact } from "../../fact.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { type Token, tokenize } from "../../understanding/tokenize.ts";

/** Superlatives by what they rank; those of one line mean the same. */
const RANKED_BY: readonly RegExp[] = [
  /^(?:largest|biggest|greatest|leading|top)$/,
  /^(?:smallest|tiniest)$/,
  /^(?:richest|wealthiest)$/,
  /^(?:poorest)$/,
  /^(?:oldest)$/,
  /^(?:youngest|newest)$/,
  /^(?:highest|tallest)$/,
  /^(?:busiest)$/,
  /^(?:cheapest)$/,
];
const PLACES: ReadonlyMap<string, number> = new Map(
  [
    ["second", "2nd"],
    ["third", "3rd"],
    ["fourth", "4th"],
    ["fifth", "5th"],
    ["sixth", "6th"],
    ["seventh", "7th"],
    ["eighth", "8th"],
  ].flatMap((names, at) => names.map((name) => [name, at + 2] as const)),
);

interface Rank {
  readonly by: number;
  /** 1 is first. */
  readonly place: number;
}

/** "the largest lender" where the fact has the second-largest, of the very name that the fact is about. */
export function isOtherRank(reading: Reading, { subject, statement }: Fact): boolean {
  const isNamed = reading.mentions.some(
    ({ named }) => named.kind === "entity" && named.id === subject,
  );
  const claimed = isNamed ? readRank(reading.tokens) : undefined;
  const told = claimed && readRank(tokenize(statement));
  return told !== undefined && told.by === claimed?.by && told.place !== claimed.place;
}

/** The first superlative of a sentence; undefined where there is none. */
function readRank(tokens: readonly Token[]): Rank | undefined {
  const words = tokens.filter(({ kind }) => kind !== "mark").map(({ text }) => text);
  for (const [at, word] of words.entries()) {
    const by = RANKED_BY.findIndex((pattern) => pattern.test(word));
    // "2nd" may be two tokens.
    const before = [words[at - 1] ?? "", `${words[at - 2] ?? ""}${words[at - 1] ?? ""}`];
    const place = before.map((one) => PLACES.get(one)).find((one) => one !== undefined);
    if (by >= 0) return { by, place: place ?? 1 };
  }
  return undefined;
}
