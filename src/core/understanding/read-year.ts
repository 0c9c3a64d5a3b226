import { type DaySpan, spanOf } from "./day-span.ts";
import { AUXILIARIES, FUNCTION_WORDS } from "./everyday-words.ts";
import type { Token } from "./tokenize.ts";

/** "founded in 1868": a bare number of that size is a year only where a word of time stands before it. */
export function isOldYear(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    OLD_YEAR.test(tokens[at]?.raw ?? "") &&
    OF_TIME.test(tokens[at - 1]?.text ?? "") &&
    // "in 1850 homes" counts.
    (next?.kind !== "word" || FUNCTION_WORDS.has(next.text) || AUXILIARIES.has(next.text))
  );
}
const OLD_YEAR = /^1[5-8]\d\d$/;
const OF_TIME =
  /^(?:in|since|from|until|till|before|after|around|circa|of|by|to|year|early|late|mid)$/;

/** "the '98 revolt", "in '98": the last year of that number. */
export function shortYearAt(
  tokens: readonly Token[],
  at: number,
  published: number,
): { span: DaySpan; to: number } | undefined {
  const [mark, number, next] = tokens.slice(at, at + 3);
  if (!/^['’]$/.test(mark?.text ?? "") || !/^\d\d$/.test(number?.raw ?? "")) return undefined;
  const isClose = number?.start === mark?.end && next?.start !== number?.end;
  const before = tokens[at - 1]?.text ?? "";
  const isCounted = /^(?:%|percent|per)$/.test(next?.text ?? "");
  if (!isClose || isCounted || !(before === "the" || OF_TIME.test(before))) return undefined;
  const century = published - (published % 100);
  const year = century + Number(number?.raw);
  return { span: spanOf(String(year > published ? year - 100 : year)), to: at + 2 };
}

const DECADES: ReadonlyMap<string, number> = new Map(
  [
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
  ].map((word, at) => [word, 1920 + 10 * at]),
);

/** "the 1990s", "the '90s", "that 90s deal", "the nineties"; without a determiner "90s" is so many seconds. */
export function decadeAt(
  tokens: readonly Token[],
  at: number,
): { span: DaySpan; to: number } | undefined {
  const of = (year: number, to: number): { span: DaySpan; to: number } => ({
    span: { from: `${year}-01-01`, to: `${year + 9}-12-31` },
    to,
  });
  const token = tokens[at];
  const isDetermined = /^(?:the|that|this|early|mid|late|'|’)$/.test(tokens[at - 1]?.text ?? "");
  const named = DECADES.get(token?.text ?? "");
  if (named !== undefined && isDetermined) return of(named, at + 1);
  const plural = tokens[at + 1];
  if (!token || plural?.text !== "s" || plural.start !== token.end) return undefined;
  if (/^(?:1[5-9]|20)\d0$/.test(token.raw)) return of(Number(token.raw), at + 2);
  return isDetermined && /^[2-9]0$/.test(token.raw)
    ? of(1900 + Number(token.raw), at + 2)
    : undefined;
}
