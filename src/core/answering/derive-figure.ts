import type { Fact } from "../fact.ts";
import type { Figure, Quantity } from "../figure.ts";
import { familyOf, ODDS } from "../understanding/units.ts";
import { formatNumber, formatQuantity, roundRough } from "./format-quantity.ts";

export type Operator = "ratio" | "share" | "difference" | "sum" | "percent-less" | "percent-more";

/** Arithmetic over cited facts, with its working. */
export interface Derived {
  readonly figure: Figure;
  /** The result as text: `180`, `$15 billion`, `16%`. */
  readonly result: string;
  /** Operands, operator and result: `$80 billion - $65 billion = $15 billion`. */
  readonly working: string;
  /** What the operands' own hedges make of the result, each a sentence. */
  readonly cautions: readonly string[];
}

/**
 * Computes a figure from facts whose values are quantities of one unit family. A difference is taken of the larger from
 * the smaller. Undefined where it would be unsound: other units, ranges, a rate against a sum in a sum or difference, zero.
 */
export function deriveFigure(operator: Operator, operands: readonly Fact[]): Derived | undefined {
  const quantities = operands.flatMap(({ value }) => (value && "amount" in value ? [value] : []));
  const [first, second] = quantities;
  if (!first || !second || quantities.length !== operands.length) return undefined;
  if (quantities.some((quantity) => !isOfOneScale(quantity, first))) return undefined;
  const samePeriod = quantities.every(({ per }) => per === first.per);
  if (!samePeriod && (operator === "sum" || operator === "difference")) return undefined;
  const computed = compute(operator, quantities, first, second);
  if (!computed || !Number.isFinite(computed.amount)) return undefined;
  const rounded = roundRough(computed.amount);
  const isRounded = Math.abs(rounded - computed.amount) > 1e-9 * Math.abs(computed.amount);
  const quantity: Quantity = { amount: rounded, unit: computed.unit, qualifier: "about" };
  const result = computed.unit === "times" ? formatNumber(rounded) : formatQuantity(quantity);
  return {
    figure: { quantity, origin: { kind: "derived", operands: operands.map(({ id }) => id) } },
    result,
    working: `${workingOf(computed)} = ${result}${isRounded ? " (rounded)" : ""}`,
    cautions: cautionsOf(quantities, samePeriod),
  };
}

/** Amounts can be set against each other as they stand: neither a range, nor pence against pounds, nor odds. */
function isOfOneScale({ to, unit }: Quantity, first: Quantity): boolean {
  const isCounted = familyOf(unit) === "count" && familyOf(first.unit) === "count";
  return to === undefined && unit !== ODDS && (unit === first.unit || isCounted);
}

function workingOf({
  parts,
  sign,
  over,
}: {
  parts: readonly Quantity[];
  sign: string;
  over?: Quantity;
}): string {
  const left = parts.map(formatQuantity).join(sign);
  return over === undefined ? left : `(${left}) / ${formatQuantity(over)}`;
}

function compute(
  operator: Operator,
  quantities: readonly Quantity[],
  first: Quantity,
  second: Quantity,
):
  | {
      amount: number;
      unit: string;
      sign: string;
      parts: readonly Quantity[];
      /** What the result of the sign is divided by. */
      over?: Quantity;
    }
  | undefined {
  switch (operator) {
    case "ratio":
      return second.amount === 0
        ? undefined
        : {
            amount: first.amount / second.amount,
            unit: "times",
            sign: " / ",
            parts: [first, second],
          };
    case "share":
      return second.amount === 0
        ? undefined
        : {
            amount: (100 * first.amount) / second.amount,
            unit: "percent",
            sign: " / ",
            parts: [first, second],
          };
    case "percent-less":
    case "percent-more": {
      const [high, low] = first.amount >= second.amount ? [first, second] : [second, first];
      const base = operator === "percent-less" ? high : low;
      return base.amount === 0
        ? undefined
        : {
            amount: (100 * (high.amount - low.amount)) / base.amount,
            unit: "percent",
            sign: " - ",
            parts: [high, low],
            over: base,
          };
    }
    case "difference": {
      const [high, low] = first.amount >= second.amount ? [first, second] : [second, first];
      return {
        amount: high.amount - low.amount,
        unit: first.unit,
        sign: " - ",
        parts: [high, low],
      };
    }
    case "sum":
      return {
        amount: quantities.reduce((sum, { amount }) => sum + amount, 0),
        unit: first.unit,
        sign: " + ",
        parts: quantities,
      };
  }
}

function cautionsOf(quantities: readonly Quantity[], samePeriod: boolean): string[] {
  const has = (qualifier: Quantity["qualifier"]): boolean =>
    quantities.some((quantity) => quantity.qualifier === qualifier);
  const cautions: string[] = [];
  if (has("up-to"))
    cautions.push(
      'One of the figures is a ceiling ("up to"), so the comparison is not like for like.',
    );
  if (has("estimated") || has("as-few-as"))
    cautions.push("It rests on an estimate, so it is rough.");
  if (has("about")) cautions.push("It rests on a figure that is itself only approximate.");
  if (has("more-than") || has("at-least")) cautions.push("One of the figures is a lower bound.");
  if (!samePeriod)
    cautions.push(
      "One figure is per period and the other is not, so the comparison is not like for like.",
    );
  return cautions;
}
