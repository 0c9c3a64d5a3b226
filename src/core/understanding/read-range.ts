import { scaleAt } from "./read-number.ts";
import type { QuantityMention } from "./read-quantities.ts";
import type { Token } from "./tokenize.ts";

/** Where the upper end of a range may begin, behind the lower: "3-4", "3 to 4", "three or four", "between 3 and 4". */
export function upperEndAt(tokens: readonly Token[], low: QuantityMention): number | undefined {
  const joint = tokens[low.to]?.text ?? "";
  const before = tokens.slice(Math.max(0, low.from - NEAR), low.from).map(({ text }) => text);
  const isBetween = before.at(-1) === "between";
  const isRange =
    (joint === "and" && isBetween) ||
    (joint === "or" && low.quantity.unit === "units") ||
    (joint === "to" && !before.some((text) => CHANGES.test(text))) ||
    joint === "-";
  return isRange ? low.to + 1 : undefined;
}
const NEAR = 3;
/** "rose 3% to 20%" and "from 3 to 20" tell of a change and where it led. */
const CHANGES =
  /^(?:from|by|up|down|rose|rises?|risen|fell|falls?|fallen|grew|grown|cut|raised|lifted|lowered|increased|decreased|dropped|jumped|climbed|went|gone|added|gained|lost|won|beat)$/;

/** One figure of two ends, which share the unit and the scale that only one of them names; undefined where they do not fit. */
export function joinEnds(
  tokens: readonly Token[],
  low: QuantityMention,
  high: QuantityMention,
): QuantityMention | undefined {
  const named = high.quantity.unit === "units" ? low : high;
  const isOneKind = [low, high].every(
    ({ quantity: { unit } }) => unit === "units" || unit === named.quantity.unit,
  );
  // "won 3-4" and "737-800" count nothing.
  const isNoCount = named.family === "count" && !/(?:s|people)$/.test(named.quantity.unit);
  if (!isOneKind || isNoCount || named.quantity.unit === "units") return undefined;
  const scaled = low.quantity.amount * (scaleIn(tokens, low) > 1 ? 1 : scaleIn(tokens, high));
  const from = scaled < high.quantity.amount ? scaled : low.quantity.amount;
  if (from >= high.quantity.amount) return undefined;
  const { qualifier } = low;
  return {
    quantity: {
      ...named.quantity,
      ...periodOf(high),
      amount: from,
      to: high.quantity.amount,
      qualifier,
    },
    family: named.family,
    qualifier,
    from: low.from,
    to: high.to,
  };
}

function periodOf({
  quantity: { per },
}: QuantityMention): Pick<QuantityMention["quantity"], "per"> {
  return per === undefined ? {} : { per };
}

function scaleIn(tokens: readonly Token[], { from, to }: QuantityMention): number {
  let scale = 1;
  for (let at = from; at < to; at += 1) scale *= scaleAt(tokens, at) ?? 1;
  return scale;
}
