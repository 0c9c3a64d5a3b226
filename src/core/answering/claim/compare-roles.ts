import type { Fact } from "../../fact.ts";
import type { FactSlots } from "../../retrieval/entry.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { KnownNames } from "./known-names.ts";

/** What goes both ways. */
const MUTUAL = new Set(["c:rival", "c:compete", "c:agree", "c:join", "c:partner", "c:compare"]);
/** Between two names: the second is the doer, or both are. */
const PASSIVE = new Set(["by", "and", ",", "with", "than", "from"]);

/** "B did it to A" where A did it to B. */
export function swapsRoles(
  reading: Reading,
  fact: Fact,
  slots: FactSlots,
  { kinds, proper }: KnownNames,
): boolean {
  const named = reading.mentions.flatMap(({ named: name, from }) =>
    name.kind === "entity" &&
    slots.entities.has(name.id) &&
    kinds.get(name.id) === kinds.get(fact.subject)
      ? [{ id: name.id, from }]
      : [],
  );
  const first = named[0];
  const subject = named.find(({ id }) => id === fact.subject);
  if (!first || !subject || first.id === fact.subject || slots.valueEntities.includes(first.id))
    return false;
  if (!proper.has(first.id)) return false;
  const between = reading.tokens.slice(first.from, subject.from).map(({ text }) => text);
  const isMutual = reading.terms.some(({ concepts }) =>
    concepts.some((concept) => MUTUAL.has(concept)),
  );
  return !isMutual && !between.some((word) => PASSIVE.has(word));
}
