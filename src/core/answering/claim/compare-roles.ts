import type { FactSlots } from "../../retrieval/entry.ts";
import type { Mention, Reading } from "../../understanding/read-text.ts";
import { findDoers } from "./find-doers.ts";
import type { KnownNames } from "./known-names.ts";

/** What goes both ways. */
const MUTUAL = new Set(["c:rival", "c:compete", "c:agree", "c:join", "c:partner", "c:compare"]);

/**
 * "B did it to A" where A did it to B, or "B did it" where A did it to what is B's. `told`: the fact's own sentence.
 */
export function swapsRoles(
  reading: Reading,
  told: Reading,
  { entities }: FactSlots,
  names: KnownNames,
): boolean {
  const doers = idsOf(findDoers(reading, names));
  const theirs = idsOf(findDoers(told, names));
  const [doer] = doers;
  const [other] = theirs;
  if (doer === undefined || other === undefined) return false;
  if (doers.some((id) => theirs.includes(id))) return false;
  if (!entities.has(doer) || names.kinds.get(doer) !== names.kinds.get(other)) return false;
  return ![...reading.terms, ...told.terms].some(({ concepts }) =>
    concepts.some((concept) => MUTUAL.has(concept)),
  );
}

function idsOf(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap(({ named }) => (named.kind === "entity" ? [named.id] : []));
}
