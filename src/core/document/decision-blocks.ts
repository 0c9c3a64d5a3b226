import { formatQuantity } from "../answering/format-quantity.ts";
import type { Decision } from "../explanation.ts";
import type { Block } from "./block.ts";
import { figure, table } from "./table-blocks.ts";

/** Scores are compared, not reported: two places tell them apart. */
const SCORE_PLACES = 2;

/** How one question or claim was decided. */
export function decisionBlocks(decision: Decision): Block[] {
  const { rule, step, understood, terms, candidates, compared, thresholds } = decision;
  return [
    ...(understood ? [figure("Understood", describeUnderstood(understood))] : []),
    figure("Rule that decided", step === undefined ? rule : `${step}: ${rule}`),
    ...(compared ? [figure("Held against", describeCompared(compared))] : []),
    ...table(
      ["Term", "Weight", "Known to the winner"],
      terms.map(({ term, weight, known }) => [term, places(weight), places(known)]),
    ),
    ...table(
      ["Candidate", "Score", "Similarity", "Coverage", "Predicate", "Typed factors"],
      candidates.map(({ entry, score, similarity, coverage, predicate, isExact, factors }) => [
        entry,
        places(score),
        places(similarity),
        places(coverage),
        places(predicate),
        [
          ...(isExact ? ["asked word for word"] : []),
          ...factors.map(({ reason, factor }) => `${reason} x${factor}`),
        ].join(", "),
      ]),
    ),
    ...table(
      ["Threshold", "Reached", "Bar", ""],
      thresholds.map(({ name, value, bar, passed }) => [
        name,
        places(value),
        places(bar),
        passed ? "passed" : "missed",
      ]),
    ),
  ];
}

function describeUnderstood(understood: NonNullable<Decision["understood"]>): string {
  const { form, wants, entities, others, figures, dates, direction, isNegated, asks, after } =
    understood;
  const list = (label: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${label} ${values.join(", ")}`];
  return [
    form,
    ...list("wants", wants),
    ...list("about", entities),
    ...list("and of others", others),
    ...list(
      "figures",
      figures.map(({ amount, unit, qualifier, per }) => {
        const text = formatQuantity({ amount, unit, qualifier }) + (per ? ` a ${per}` : "");
        return qualifier === "exact" ? text : `${qualifier} ${text}`;
      }),
    ),
    ...list(
      "dates",
      dates.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)),
    ),
    ...list("direction", direction ? [direction] : []),
    ...(isNegated ? ["negated"] : []),
    ...list("asks for", asks),
    ...list("after", after ? [after] : []),
  ].join("; ");
}

function describeCompared({ fact, verdict, coverage, differs }: NonNullable<Decision["compared"]>) {
  const held = fact === undefined ? "no fact is near" : `${fact}, ${verdict}`;
  return `${held}; coverage ${places(coverage)}${differs === undefined ? "" : `; ${differs} differs`}`;
}

function places(value: number): string {
  return value.toFixed(SCORE_PLACES);
}
