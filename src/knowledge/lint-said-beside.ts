import { uncarriedFigures } from "../core/answering/carry-figures.ts";
import { formatNumber } from "../core/answering/format-quantity.ts";
import { factsOf } from "../core/answering/pack-facts.ts";
import { openSentence } from "../core/answering/sentence.ts";
import type { Pack } from "../core/pack.ts";
import type { PackProblem } from "./pack-error.ts";

/** A sentence that is said beside facts, and the ids of those facts. */
interface SaidBeside {
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/**
 * Cautions and ambiguities with a figure that none of their facts carries: such a sentence would be left out of every
 * answer, and nobody would see why.
 */
export function lintSaidBeside(
  pack: Pack,
  finding: (id: string, message: string) => PackProblem,
): PackProblem[] {
  return saidBeside(pack).flatMap(({ id, field, text, facts }) => {
    const carriers = factsOf(facts, pack);
    return uncarriedFigures(openSentence(text, carriers), carriers, pack).map(({ amount }) =>
      finding(
        id,
        `the figure ${formatNumber(amount)} of its ${field} is in none of its facts, so the sentence would never be said; leave the figure out or name the fact that has it`,
      ),
    );
  });
}

function saidBeside({ event, ambiguities, derivations }: Pack): SaidBeside[] {
  const cautious = ({ caveat }: { caveat?: string | undefined }): readonly string[] =>
    caveat === undefined ? [] : [caveat];
  return [
    ...ambiguities.map(({ id, says, facts }) => ({ id, field: "says", text: says, facts })),
    ...event.collections.flatMap((collection) =>
      cautious(collection).map((text) => ({ ...collection, field: "caveat", text })),
    ),
    ...derivations.flatMap((derivation) =>
      cautious(derivation).map((text) => ({
        id: derivation.id,
        field: "caveat",
        text,
        facts: derivation.operands,
      })),
    ),
  ];
}
