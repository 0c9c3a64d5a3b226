import type { Decision } from "../explanation.ts";
import type { Pack } from "../pack.ts";
import type { QuantityMention } from "../understanding/read-quantities.ts";
import type { Question } from "../understanding/read-question.ts";
import { familyOf } from "../understanding/units.ts";
import type { Considered } from "./considered.ts";

type Understood = NonNullable<Decision["understood"]>;

/** What was understood of a question or claim: ids and typed values. Pure. */
export function explainReading({ reading, question }: Considered, pack: Pack): Understood {
  const named = reading.mentions.map((mention) => mention.named);
  return {
    form: question?.form ?? "claim",
    wants: [...(question?.wants ?? [])],
    entities: distinct(named.flatMap((one) => (one.kind === "entity" ? [one.id] : []))),
    others: distinct(
      named.flatMap((one) => {
        if (one.kind !== "neighbour") return [];
        return [one.entityKind === "" ? "a name the pack does not have" : one.name];
      }),
    ),
    figures: reading.quantities.map((mention) => figureOf(mention, pack)),
    dates: reading.dates.map(({ span: { from, to } }) => ({ from, to })),
    ...(reading.direction && { direction: reading.direction }),
    isNegated: reading.negated,
    asks: question ? asksOf(question) : [],
    ...(question?.after && { after: question.after.id }),
  };
}

/** A counted noun is somebody's word unless the pack counts the same. */
function figureOf(
  { quantity, qualifier }: QuantityMention,
  pack: Pack,
): Understood["figures"][number] {
  const { amount, unit, per } = quantity;
  const isOurs =
    familyOf(unit) !== "count" ||
    pack.facts.some(({ value }) => value && "amount" in value && value.unit === unit);
  return {
    amount,
    unit: isOurs ? unit : "units",
    qualifier,
    ...(per !== undefined && { per }),
  };
}

function asksOf(question: Question): string[] {
  const { operation, superlative } = question;
  return [
    ...(question.broad ? ["a summary"] : []),
    ...(question.asksList ? ["a list"] : []),
    ...(question.asksOpinion ? ["a judgment"] : []),
    ...(question.asksSpeaker ? ["who says so"] : []),
    ...(question.asksStatus ? ["fact or opinion"] : []),
    ...(question.asksReason ? ["the reason"] : []),
    ...(question.asksWhatItIs || question.asksTrade ? ["what it is"] : []),
    ...(question.asksNameOf === undefined ? [] : [`the name of ${question.asksNameOf}`]),
    ...(operation === undefined ? [] : [`arithmetic: ${operation}`]),
    ...(superlative === undefined ? [] : [`the ${superlative}`]),
  ];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
