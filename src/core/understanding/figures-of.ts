import type { Quantity } from "../figure.ts";
import { cleanMessage } from "./clean-message.ts";
import { type DateMention, readDates } from "./read-dates.ts";
import { type QuantityMention, readQuantities } from "./read-quantities.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { inBaseUnits } from "./units.ts";

/** What a text may call somebody by. */
interface Called {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A digit, or a number that a name writes with a capital ("Group of Seven"). */
const HAS_NUMBER =
  /\d|\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Hundred|Thousand)\b/;

/** "the eight clubs": a name of several words may hold its number in small letters. */
const NAMED_BY_NUMBER =
  /^\S+ .*\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b .*\S/;

/** A date with the words it is written in. */
type WrittenDate = DateMention & { readonly words: string };

/**
 * Figures and dates of a text, the dates with their words; a number inside a name ("R1", "Group of Seven") is no figure.
 */
export function figuresOf(
  text: string,
  published: string,
  names: readonly Called[] = [],
): { readonly quantities: readonly Quantity[]; readonly dates: readonly WrittenDate[] } {
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
  readonly dates: readonly WrittenDate[];
  readonly tokens: readonly Token[];
} {
  const withDigits = names
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => HAS_NUMBER.test(name) || NAMED_BY_NUMBER.test(name));
  const plain = withDigits
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, " "), text);
  const tokens = tokenize(cleanMessage(plain));
  const dates = readDates(tokens, published).map((date) => ({
    ...date,
    words: tokens
      .slice(date.from, date.to)
      .map(({ raw }) => raw)
      .join(" "),
  }));
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
