import type { Entity } from "../core/entity.ts";
import type { Quantity } from "../core/figure.ts";
import { cleanMessage } from "../core/understanding/clean-message.ts";
import { type DateMention, readDates } from "../core/understanding/read-dates.ts";
import { inBaseUnits, readQuantities } from "../core/understanding/read-quantities.ts";
import { tokenize } from "../core/understanding/tokenize.ts";

/** A digit, or a number that a name writes with a capital ("Group of Seven"). */
const HAS_NUMBER =
  /\d|\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Hundred|Thousand)\b/;

/**
 * Figures and dates of a text, the dates with their words; a number inside the name of an entity ("R1", "Group of
 * Seven") is no figure.
 */
export function figuresOf(
  text: string,
  published: string,
  entities: readonly Entity[] = [],
): {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly (DateMention & { readonly words: string })[];
} {
  const names = entities
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => HAS_NUMBER.test(name));
  const plain = names.reduce((rest, name) => rest.replaceAll(name, " "), text);
  const tokens = tokenize(cleanMessage(plain));
  const dates = readDates(tokens, published).map((date) => ({
    ...date,
    words: tokens
      .slice(date.from, date.to)
      .map(({ raw }) => raw)
      .join(" "),
  }));
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
