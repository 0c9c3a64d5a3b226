import { FUNCTION_WORDS, LIGHT_WORDS, NOISE_WORDS } from "./everyday-words.ts";
import type { Reading } from "./read-text.ts";

/** What is asked of all figures of a source at once: sums of money, shares in percent, or any figure. */
export interface FigureAsk {
  readonly end: "most" | "least";
  readonly of: "money" | "percent" | "any";
}

const MOST = /^(?:biggest|largest|highest|greatest|top)$/;
const LEAST = /^(?:smallest|lowest|least|tiniest)$/;
const MONEY = /^(?:money|cash|sums?|amounts?|dollars?|pounds?|euros?)$/;
const PERCENT = /^(?:percent|percentages?|percents?|%)$/;
const FIGURE = /^(?:numbers?|figures?|stats?|statistics?)$/;

/**
 * "What's the largest sum mentioned in the article?": the end of the scale and the kind of figure, where nothing is named or said
 * besides. Undefined for anything else. Pure.
 */
export function readFigureAsk({ tokens, mentions }: Reading): FigureAsk | undefined {
  const ofSource = new Set(
    mentions.flatMap(({ named, from, to }) =>
      named.kind === "source" ? Array.from({ length: to - from }, (_, by) => from + by) : [],
    ),
  );
  const words = tokens
    .filter(({ kind }, at) => kind !== "mark" && !ofSource.has(at))
    .map(({ text }) => text);
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const end = has(MOST) ? "most" : has(LEAST) ? "least" : undefined;
  if (end === undefined || has(MOST) === has(LEAST)) return undefined;
  const of = has(PERCENT) ? "percent" : has(MONEY) ? "money" : has(FIGURE) ? "any" : undefined;
  const saysMore = words.some(
    (word) =>
      ![MOST, LEAST, MONEY, PERCENT, FIGURE, MENTIONED].some((known) => known.test(word)) &&
      ![FUNCTION_WORDS, LIGHT_WORDS, NOISE_WORDS].some((known) => known.has(word)),
  );
  return of === undefined || saysMore ? undefined : { end, of };
}
/** "Mentioned", "quoted": it stands in the source. */
const MENTIONED =
  /^(?:is|are|was|were|mentions?|mentioned|quoted?|quotes|cited?|cites|given|gives?|used|appears?|stated|single|overall|all|contain(?:s|ed)?|featured?)$/;
