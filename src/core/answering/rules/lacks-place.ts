import type { Pack } from "../../pack.ts";
import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { PLACES } from "../../retrieval/read-slots.ts";
import type { Question } from "../../understanding/read-question.ts";
import { mainSubjects } from "../main-subjects.ts";
import type { RuleParts } from "../rule.ts";

/**
 * "How many were sold in Norra?" of a fact that knows of no Norra: the place narrows down what is asked. Where the event
 * itself took place narrows nothing.
 */
export function lacksPlace(
  { form, reading }: Question,
  { index }: Candidate,
  { pack, ranking }: RuleParts,
): boolean {
  if (form !== "open") return false;
  const { terms, tokens } = reading;
  return terms.some((term) => {
    const token = tokens[term.at];
    if (!IN.has(tokens[term.at - 1]?.text ?? "") || token === undefined) return false;
    const isPlace = term.key.startsWith("e:")
      ? isPlaceAside(term.key.slice(2), pack)
      : CAPITAL.test(token.raw);
    return isPlace && ranking.knows(index, toIndexTerm(term)) === 0;
  });
}
const IN = new Set(["in", "at", "within", "across"]);
const CAPITAL = /^\p{Lu}\p{Ll}/u;

function isPlaceAside(id: string, pack: Pack): boolean {
  const entity = pack.entities.find((one) => one.id === id);
  return (
    entity !== undefined &&
    PLACES.has(entity.kind) &&
    !mainSubjects(pack).some((one) => one === entity)
  );
}
