import type { Fact } from "../fact.ts";
import { endsOf, type Quantity } from "../figure.ts";
import type { Pack } from "../pack.ts";
import { printedFiguresOf, sameAmount } from "../understanding/figures-of.ts";
import { familyOf } from "../understanding/units.ts";
import type { Draft } from "./draft.ts";
import { formatNumber } from "./format-quantity.ts";
import { plainSentence, type Sentence } from "./sentence.ts";
import { createWording } from "./wording.ts";

declare const carried: unique symbol;

/**
 * A draft in which every printed figure is carried: by a fact it cites, or by arithmetic over facts it cites. Only
 * `carryFigures` makes one, and only such a draft can be composed.
 */
export type CarriedDraft = Draft & { readonly [carried]: true };

/**
 * Takes out of a draft the sentences and choices with a figure that nothing carries. Where no fact is left of an answer, or
 * no word of a decline, the draft declines. Pure.
 */
export function carryFigures(draft: Draft, pack: Pack): CarriedDraft {
  const isCarried = (sentence: Sentence): boolean =>
    uncarriedFigures(sentence, draft.facts, pack).length === 0;
  const sentences = draft.sentences.filter(isCarried);
  const choices = draft.choices.filter((text) => printedFigures(text, pack).length === 0);
  if (sentences.length === draft.sentences.length)
    return { ...draft, choices } as Draft as CarriedDraft;
  const isLeft =
    draft.kind === "answer"
      ? sentences.some(({ facts }) => facts.length > 0)
      : sentences.length > 0;
  if (isLeft) return { ...draft, sentences, choices } as Draft as CarriedDraft;
  const declined: Draft = {
    kind: "abstention",
    reason: draft.reason ?? "not-covered",
    verdict: null,
    sentences: [plainSentence(createWording(pack).declines(draft.reason ?? "not-covered"))],
    facts: [],
    choices,
    ...(draft.considered && { considered: draft.considered }),
    rule: `${draft.rule}, with a figure that no fact carries`,
  };
  return declined as CarriedDraft;
}

/** Figures of a sentence that neither the cited facts nor shown arithmetic over them carry. */
export function uncarriedFigures(
  { text, figures, facts }: Sentence,
  cited: readonly Fact[],
  pack: Pack,
): readonly Quantity[] {
  const own = facts.filter((fact) => cited.includes(fact));
  // A fact that is shown as it stands carries itself.
  if (own.some(({ statement }) => statement === text)) return [];
  const printed = printedFigures(text, pack);
  if (printed.length === 0) return [];
  const carriers = [
    ...own.flatMap((fact) => figuresOfFact(fact, pack)),
    ...figures.flatMap(({ quantity, origin }) =>
      origin.kind === "derived" && origin.operands.every((id) => own.some((fact) => fact.id === id))
        ? [quantity]
        : [],
    ),
  ];
  return printed.filter((figure) => !carriers.some((carrier) => isSameFigure(figure, carrier)));
}

function figuresOfFact({ statement, caveat, hedge, value }: Fact, pack: Pack): Quantity[] {
  const typed = value && "amount" in value ? [value] : [];
  return [...typed.flatMap(endsOf), ...printedFigures([statement, caveat, hedge].join("\n"), pack)];
}

function printedFigures(text: string, { event, entities, neighbours }: Pack): readonly Quantity[] {
  // Names are looked through only where there is a figure at all.
  if (printedFiguresOf(text, event.source.date).length === 0) return [];
  const { name, aliases } = event;
  const names = [...entities, ...neighbours, { name, aliases }];
  return printedFiguresOf(text, event.source.date, names).flatMap(({ quantity }) =>
    endsOf(quantity),
  );
}

/** The same as printed: what is worked out is rounded. A number without a unit may be of any. */
function isSameFigure(one: Quantity, other: Quantity): boolean {
  const [a, b] = [familyOf(one.unit), familyOf(other.unit)];
  if (a !== b && a !== "count" && b !== "count") return false;
  return sameAmount(one, other) || formatNumber(one.amount) === formatNumber(other.amount);
}
