import type { FactSlots } from "../../../retrieval/entry.ts";
import { isNumberWord } from "../../../understanding/read-number.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { textOf } from "../../../understanding/text-of.ts";
import { familyOf } from "../../../understanding/units.ts";

/**
 * "Acme buys all its steel abroad" where the fact has four-fifths of it, "all of them" where it has two of the nine, "most
 * of it" where it has a third.
 */
export function isWholeOfShare(
  reading: Reading,
  told: Reading,
  { quantities }: FactSlots,
): boolean {
  if (reading.negated || reading.quantities.length > 0) return false;
  const isAll = saysAll(reading);
  const least = isAll ? 100 : MOST.test(textOf(reading)) ? 50 : 0;
  const isShare = quantities.some(
    ({ unit, amount, direction }) =>
      familyOf(unit) === "percent" && direction === undefined && amount < least,
  );
  return (isShare && SHARED.test(textOf(told))) || (isAll && isPartOfNumber(told));
}

/** "all its wheat", "the whole crew", "every ship"; not "all in all" or "after all". */
function saysAll(reading: Reading): boolean {
  return ALL.test(textOf(reading));
}
const ALL =
  /\b(?:all (?:of )?(?:the|its|their|his|her|our|those|these|\w+s)|the (?:whole|entire)|every)\b/;
const MOST = /\b(?:most|the (?:vast |great )?majority|the bulk) of\b/;
/** A share of something, and no change by a share. */
const SHARED =
  /(?:%|per cent|percent|half|thirds?|quarters?|fifths?|tenths?|sixths?|eighths?) of\b/;

/** "Two of the nine ships". */
function isPartOfNumber({ tokens }: Reading): boolean {
  return tokens.some(
    ({ text }, at) =>
      text === "of" &&
      isNumber(tokens[at - 1]) &&
      /^(?:the|its|their|his|her)$/.test(tokens[at + 1]?.text ?? "") &&
      isNumber(tokens[at + 2]),
  );
}

function isNumber(token: Reading["tokens"][number] | undefined): boolean {
  return token !== undefined && (token.kind === "number" || isNumberWord(token.text));
}
