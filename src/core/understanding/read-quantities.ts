import type { Qualifier, Quantity } from "../figure.ts";
import { nounAfter } from "./counted-noun.ts";
import { CURRENCY_WORD, currencyAt } from "./currencies.ts";
import { clockTimeAt } from "./read-clock-times.ts";
import { hedgeBefore } from "./read-hedge.ts";
import { readNumber, scaleAt } from "./read-number.ts";
import { readFraction, readShare } from "./read-part.ts";
import { joinEnds, upperEndAt } from "./read-range.ts";
import { readSpan, VAGUE } from "./read-span.ts";
import type { Token } from "./tokenize.ts";
import { UNITS, type UnitFamily } from "./units.ts";

/** A quantity found in a text, with the tokens it covers (`to` excluded). */
export interface QuantityMention {
  readonly quantity: Quantity;
  readonly family: UnitFamily;
  /** What the text says of it: "more than", "less than"; `exact` when nothing. */
  readonly qualifier: Qualifier;
  /** Told by parts in words, "a fifth", "a month and a half": it stands for whatever is nearer to it than to the next part. */
  readonly isRough?: boolean;
  readonly from: number;
  readonly to: number;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  double: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  twentyfold: 20,
  hundredfold: 100,
  thousandfold: 1000,
};

/**
 * Finds the quantities of a text: `$5.6m`, `5.6 million dollars`, `five point six million`, `16.9 per cent`,
 * `10-fold`, `tripled`, `1.3 million chips`. Bare four-digit years and ordinals are no quantities.
 */
export function readQuantities(tokens: readonly Token[]): QuantityMention[] {
  const found: QuantityMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const clock = clockTimeAt(tokens, at);
    if (clock > 0) {
      at += clock;
      continue;
    }
    const mention = readRangeAt(tokens, at) ?? readQuantityAt(tokens, at);
    if (mention) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

/** "£450m-600m", "two to three weeks": both ends are one figure. */
function readRangeAt(tokens: readonly Token[], at: number): QuantityMention | undefined {
  const low = readQuantityAt(tokens, at) ?? smallCountAt(tokens, at);
  const behind = low && upperEndAt(tokens, low);
  const high = behind === undefined ? undefined : readQuantityAt(tokens, behind);
  return low && high && joinEnds(tokens, low, high);
}

/** "one" and "two" are figures where more follows. */
function smallCountAt(tokens: readonly Token[], at: number): QuantityMention | undefined {
  const number = readNumber(tokens, at);
  return number && finish(tokens, at, number.to, number.amount, "units", "count");
}

function readQuantityAt(tokens: readonly Token[], at: number): QuantityMention | undefined {
  const word = (index: number): string => tokens[index]?.text ?? "";
  const multiple = Object.hasOwn(MULTIPLES, word(at)) ? MULTIPLES[word(at)] : undefined;
  if (multiple !== undefined && tokens[at]?.kind === "word") {
    return finish(tokens, at, at + 1, multiple, "times", "times");
  }
  const span = readSpan(tokens, at);
  if (span) {
    const mention = finish(tokens, at, span.to, span.amount, span.unit, "time");
    return Number.isInteger(span.amount) ? mention : rounded(mention);
  }
  const fraction = readFraction(tokens, at);
  if (fraction)
    return rounded(finish(tokens, at, fraction.to, fraction.amount, fraction.unit, "percent"));
  const sign = currencyAt(tokens, at);
  let currency = sign?.currency;
  const position = sign?.to ?? at;
  // "how many minutes" asks for them.
  const isAsked = word(at - 1) === "how";
  const vague = !isAsked && Object.hasOwn(VAGUE, word(at)) ? VAGUE[word(at)] : undefined;
  const vagueUnit = Object.hasOwn(UNITS, word(at + 1)) ? UNITS[word(at + 1)] : undefined;
  if (vague !== undefined && vagueUnit?.[1] === "time") {
    const mention = finish(tokens, at, at + 2, vague, vagueUnit[0], "time");
    return { ...mention, qualifier: "at-least" };
  }
  const number = readNumber(tokens, position);
  if (!number) return undefined;
  let { amount, to } = number;
  let scaled = number.scaled;
  while (scaleAt(tokens, to) !== undefined) {
    amount *= scaleAt(tokens, to) ?? 1;
    to += 1;
    scaled = true;
  }
  if (word(to) === "-") to += 1;
  if (word(to) === "of" && scaled && Object.hasOwn(CURRENCY_WORD, word(to + 1))) to += 1;

  if (!currency && Object.hasOwn(CURRENCY_WORD, word(to))) {
    currency = CURRENCY_WORD[word(to)];
    to += 1;
  } else if (currency && /^(?:dollars?|usd)$/.test(word(to))) {
    to += 1;
  }
  if (currency) {
    const end = word(to - 1) === "-" ? to - 1 : to;
    return finish(tokens, at, end, amount, currency, "money");
  }
  if (word(to) === "%" || word(to) === "percent" || word(to) === "percentage") {
    return finish(tokens, at, to + 1, amount, "percent", "percent");
  }
  if (word(to) === "per" && word(to + 1) === "cent") {
    return finish(tokens, at, to + 2, amount, "percent", "percent");
  }
  if (/^(?:fold|x|times)$/.test(word(to)))
    return finish(tokens, at, to + 1, amount, "times", "times");
  const unit = Object.hasOwn(UNITS, word(to)) ? UNITS[word(to)] : undefined;
  if (unit && !(word(to).length === 1 && !number.digits)) {
    return finish(tokens, at, to + 1, amount, unit[0], unit[1]);
  }
  if (!scaled && number.digits && isYear(tokens[position], amount)) return undefined;
  const share = readShare(tokens, amount, to);
  if (share) return rounded(finish(tokens, at, share.to, share.amount, share.unit, "percent"));
  // "the number 1 maker" is a place and counts nobody.
  if (amount === 1 && word(at - 1) === "number") return undefined;
  if (tokens[to - 1]?.text === "-") to -= 1;
  const counted = nounAfter(tokens, to);
  // "one" and "a" alone are words, not counts, and so is "two" of nothing.
  const isCount =
    amount >= 3 || (amount === 2 && counted.noun !== "units" && PLURAL.test(counted.noun));
  if (!scaled && !number.digits && !isCount) return undefined;
  const mention = finish(tokens, at, to, amount, counted.noun, "count");
  // "48 crossings a day": the rate stands behind what is counted.
  const per = mention.quantity.per ?? readPeriod(tokens, counted.to);
  return per ? { ...mention, quantity: { ...mention.quantity, per } } : mention;
}

const PLURAL = /[a-z]{2}s$|^(?:men|women|children|people)$/;

/** Who says "a third", "six in ten" or "half a year" has rounded. */
function rounded(mention: QuantityMention): QuantityMention {
  const qualifier = mention.qualifier === "exact" ? "about" : mention.qualifier;
  return { ...mention, qualifier, isRough: true };
}

function isYear(token: Token | undefined, amount: number): boolean {
  return token !== undefined && /^\d{4}$/.test(token.raw) && amount >= 1900 && amount <= 2100;
}

function finish(
  tokens: readonly Token[],
  at: number,
  to: number,
  amount: number,
  unit: string,
  family: UnitFamily,
): QuantityMention {
  const [qualifier, length] = hedgeBefore(tokens, at);
  const period = readPeriod(tokens, to) ?? readPeriod(tokens, behindOf(tokens, to));
  const rounded = Number(amount.toPrecision(12));
  return {
    quantity: { amount: rounded, unit, qualifier, ...(period ? { per: period } : {}) },
    family,
    qualifier,
    from: at - length,
    to,
  };
}

/** Behind "of fence wire" in "5 tons of fence wire a month". */
function behindOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "of") return at;
  return nounAfter(tokens, at + 1).to;
}

const EVERY: Readonly<Record<string, Quantity["per"]>> = {
  annually: "year",
  yearly: "year",
  monthly: "month",
  weekly: "week",
  daily: "day",
  hourly: "hour",
};

function readPeriod(tokens: readonly Token[], to: number): Quantity["per"] {
  const word = tokens[to]?.text ?? "";
  if (Object.hasOwn(EVERY, word)) return EVERY[word];
  if (!/^(?:a|an|per|each|every|\/)$/.test(word)) return undefined;
  const unit = tokens[to + 1]?.text ?? "";
  return unit === "year" || unit === "month" || unit === "week" || unit === "day" || unit === "hour"
    ? unit
    : undefined;
}
