import type { Fact } from "../../../fact.ts";
import type { FactSlots } from "../../../retrieval/entry.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import type { Mention } from "../../../understanding/term.ts";
import type { Named } from "../../../understanding/word-meanings.ts";
import { findDoers, isBesides, isPossessive } from "../find-doers.ts";
import type { KnownNames } from "../known-names.ts";

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

/**
 * Who does it in the claim is only spoken of in the fact: by a possessive or by way of comparison, in a sentence about
 * somebody else.
 */
export function isMerelyMentioned(
  reading: Reading,
  told: Reading,
  { subject, speaker, value }: Fact,
  names: KnownNames,
): boolean {
  const doers = idsOf(findDoers(reading, names));
  const [first] = idsOf(reading.mentions);
  if (first === undefined || !doers.includes(first)) return false;
  const given = value && "entity" in value ? [value.entity] : [];
  const listed = value && "entities" in value ? value.entities : [];
  if ([subject, speaker, ...given, ...listed].some((id) => doers.includes(id ?? ""))) return false;
  const spoken = told.mentions.filter(({ named }) => doers.includes(idOf(named) ?? ""));
  return (
    spoken.length > 0 &&
    spoken.every((mention) => isPossessive(mention, told.tokens) || isBesides(mention, told.tokens))
  );
}

/**
 * The claim names another person than the fact's own sentence, or two names of which that has neither: what they do is not
 * told by it, whatever else the curator wrote of them beside it.
 */
export function namesOthers(
  reading: Reading,
  told: Reading,
  { subject, speaker }: Fact,
  { proper, kinds }: KnownNames,
): boolean {
  const claimed = idsOf(reading.mentions).filter((id) => proper.has(id));
  const given = idsOf(told.mentions);
  if (given.some((id) => claimed.includes(id))) return false;
  if (new Set(claimed).size > 1) return true;
  const isPerson = (id: string | undefined): boolean =>
    id !== undefined && id !== subject && id !== speaker && kinds.get(id) === "person";
  return claimed.some(isPerson) && given.some(isPerson);
}

function idsOf(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap(({ named }) => idOf(named) ?? []);
}

function idOf(named: Named): string | undefined {
  return named.kind === "entity" ? named.id : undefined;
}
