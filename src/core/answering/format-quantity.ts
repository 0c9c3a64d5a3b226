import type { Quantity } from "../figure.ts";
import { familyOf, ODDS } from "../understanding/units.ts";

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };
const SIGNIFICANT = 3;

/** A quantity as people write it: `$5.6 million`, `16.9%`, `130 times`, `10,000 chips`. Hedges are the sentence's. */
export function formatQuantity({ amount, to, unit, per }: Quantity): string {
  const lower = to === undefined ? "" : `${formatAmount(amount, unit).replace(` ${unit}`, "")} to `;
  return lower + formatAmount(to ?? amount, unit) + (per === undefined ? "" : ` a ${per}`);
}

function formatAmount(amount: number, unit: string): string {
  switch (familyOf(unit)) {
    case "money": {
      const sign = CURRENCY_SIGNS[unit];
      return sign ? `${sign}${formatNumber(amount)}` : `${formatNumber(amount)} ${unit}`;
    }
    case "percent":
      return unit === ODDS ? `1 in ${formatNumber(amount)}` : `${formatNumber(amount)}%`;
    case "times":
      return `${formatNumber(amount)} times`;
    default:
      return `${formatNumber(amount)} ${unit}`;
  }
}

/** Up to a million in full with separators, above in words; at most three digits after the point survive. */
export function formatNumber(amount: number): string {
  for (const [scale, name] of SCALES) {
    if (Math.abs(amount) >= scale) return `${trim(amount / scale)} ${name}`;
  }
  return trim(amount);
}

function trim(value: number): string {
  return new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 }).format(value);
}

/** Rounds to three significant digits, as a result of rough operands deserves. */
export function roundRough(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(SIGNIFICANT));
}
