import type { Entity } from "../core/entity.ts";
import type { Quantity } from "../core/figure.ts";
import { cleanMessage } from "../core/understanding/clean-message.ts";
import { type DateMention, readDates } from "../core/understanding/read-dates.ts";
import { inBaseUnits, readQuantities } from "../core/understanding/read-quantities.ts";
import { tokenize } from "../core/understanding/tokenize.ts";

/** Figures and dates of a text; digits inside a name ("R1") are no figures. */
export function figuresOf(
  text: string,
  published: string,
  entities: readonly Entity[] = [],
): { readonly quantities: readonly Quantity[]; readonly dates: readonly DateMention[] } {
  const names = entities
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => /\d/.test(name));
  const plain = names.reduce((rest, name) => rest.replaceAll(name, " "), text);
  const tokens = tokenize(cleanMessage(plain));
  const dates = readDates(tokens, published);
  const inDate = (at: number): boolean => dates.some(({ from, to }) => at >= from && at < to);
  const quantities = readQuantities(tokens)
    .filter(({ from, to }) => !inDate(from) && !inDate(to - 1))
    .map(({ quantity }) => quantity);
  return { quantities, dates };
}

/** The same amount, whatever the noun behind it. */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  return (
    Math.abs(inBaseUnits(a) - inBaseUnits(b)) <= 1e-9 * Math.abs(inBaseUnits(b)) ||
    a.amount === b.amount
  );
}
