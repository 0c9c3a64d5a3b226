import type { Quantity } from "../figure.ts";
import { cleanMessage } from "./clean-message.ts";
import { type DateMention, readDates } from "./read-dates.ts";
import { inBaseUnits, type QuantityMention, readQuantities } from "./read-quantities.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** What a text may call somebody by. */
interface Called {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Figures and dates of a text; digits inside a name ("R1") are no figures. */
export function figuresOf(
  text: string,
  published: string,
  names: readonly Called[] = [],
): { readonly quantities: readonly Quantity[]; readonly dates: readonly DateMention[] } {
  const { mentions, dates } = mentionsIn(text, published, names);
  return { quantities: mentions.map(({ quantity }) => quantity), dates };
}

/**
 * Figures that a reader takes for one: with digits, a sum of money or a share. "One of the two" is a way of speaking.
 */
export function printedFiguresOf(
  text: string,
  published: string,
  names: readonly Called[] = [],
): readonly QuantityMention[] {
  const { mentions, tokens } = mentionsIn(text, published, names);
  return mentions.filter(
    ({ family, from, to }) =>
      family === "money" ||
      family === "percent" ||
      tokens.slice(from, to).some(({ raw }) => /\d/.test(raw)),
  );
}

function mentionsIn(
  text: string,
  published: string,
  names: readonly Called[],
): {
  readonly mentions: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly tokens: readonly Token[];
} {
  const withDigits = names
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => /\d/.test(name));
  const plain = withDigits.reduce((rest, name) => rest.replaceAll(name, " "), text);
  const tokens = tokenize(cleanMessage(plain));
  const dates = readDates(tokens, published);
  const inDate = (at: number): boolean => dates.some(({ from, to }) => at >= from && at < to);
  const mentions = readQuantities(tokens).filter(
    ({ from, to }) => !inDate(from) && !inDate(to - 1),
  );
  return { mentions, dates, tokens };
}

/** The same amount, whatever the noun behind it. */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  return (
    Math.abs(inBaseUnits(a) - inBaseUnits(b)) <= 1e-9 * Math.abs(inBaseUnits(b)) ||
    a.amount === b.amount
  );
}
