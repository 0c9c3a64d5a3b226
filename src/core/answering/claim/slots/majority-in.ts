import type { QuantityMention } from "../../../understanding/read-quantities.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import type { FactEntry } from "../find-siblings.ts";

/** "most of them", of a fact that gives a share in per cent: more than half. */
export function majorityIn({ tokens }: Reading, { slots }: FactEntry): readonly QuantityMention[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === "majority" || (text === "most" && MANY.test(tokens[index + 1]?.text ?? "")),
  );
  const isShare = slots.quantities.some(
    ({ unit, direction }) => unit === "percent" && direction === undefined,
  );
  if (at < 0 || !isShare || slots.direction !== undefined) return [];
  return [
    {
      quantity: { amount: 50, unit: "percent", qualifier: "more-than" },
      family: "percent",
      qualifier: "more-than",
      from: at,
      to: at + 1,
    },
  ];
}
/** "most of", "most people", "most towns": no superlative. */
const MANY = /^(?:of|people|ppl|folks?|\w+s)$/;
