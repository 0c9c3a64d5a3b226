import type { Fact } from "../../../fact.ts";
import { indexTerms } from "../../../retrieval/compile-entries.ts";
import type { IndexTerm } from "../../../retrieval/postings.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { wordsOf } from "../../../understanding/text-of.ts";
import { shareMeaning } from "../../share-meaning.ts";
import type { ClaimParts } from "../claim-parts.ts";
import type { Comparison } from "../comparison.ts";
import { isSaid } from "../words-of-asking.ts";

/** What may stand beside somebody's name where an office is asked of or claimed: "is Ann the ...", "Ann is the ...". */
const LEADS_IN = /^(?:(?:so|and|but|ok|is it true that|is it true) )*(?:is|was)?$/;
const IS_IN_OFFICE =
  /^(?:(?:still|now|currently|really|actually) )*(?!(?:the )?(?:\w+est|first|last|next|only|one|worst|most)\b|an? )(?:the )?\S/;
/** "Ann Lee is the mayor", "Ann Lee has been chief executive since": one at a time holds that. */
const HOLDS =
  /^(?:is|are|was|has been|will be|becomes?|became) (?:the (?!first|second|only)|(?:chief|general|managing|finance|health|prime|acting) )/;

/**
 * "Is Ann the mayor?", where a fact says that Bob is and none that Ann is. Undefined where no person and no office is named,
 * or nobody is said to hold it.
 */
export function holdOffice(reading: Reading, parts: ClaimParts): Comparison | undefined {
  const [holder] = reading.mentions;
  const id = holder && holder.named.kind === "entity" ? holder.named.id : undefined;
  if (!holder || id === undefined || !isPerson(id, parts) || reading.negated) return undefined;
  const spoken = (from: number, to: number): string =>
    wordsOf({ tokens: reading.tokens.slice(from, to) });
  const before = spoken(0, holder.from);
  const behind = spoken(holder.to, reading.tokens.length);
  const isCopular = /\b(?:is|was)$/.test(before) || /^(?:is|was) /.test(behind);
  if (!isCopular || !LEADS_IN.test(before)) return undefined;
  if (!IS_IN_OFFICE.test(behind.replace(/^(?:is|was) /, ""))) return undefined;
  const office = indexTerms(reading).filter(({ key }) => key !== `e:${id}`);
  // "the boss" may be somebody's name as well.
  const isNamed = office.some(({ key }) => key.startsWith("e:") && isPerson(key.slice(2), parts));
  if (!office.some(isSaid) && !isNamed) return undefined;
  const { pack } = parts;
  const holds = pack.facts.filter((fact) => tellsOffice(fact, office, parts));
  const [fact] = holds;
  if (!fact || holds.some(({ subject, about }) => subject === id || about.includes(id)))
    return undefined;
  return { verdict: "contradicted", fact, differs: "actor", coverage: 1 };
}

/** The fact says of a person in so many words that the office is theirs. */
function tellsOffice(fact: Fact, office: readonly IndexTerm[], parts: ClaimParts): boolean {
  const told = parts.readingOf(fact);
  const [subject] = told.mentions;
  if (subject?.named.kind !== "entity" || subject.named.id !== fact.subject) return false;
  if (subject.from > 1 || !isPerson(fact.subject, parts)) return false;
  if (!HOLDS.test(wordsOf({ tokens: told.tokens.slice(subject.to) }))) return false;
  const terms = indexTerms(told);
  return office.every((term) =>
    !isSaid(term) && !/^[ex]:/.test(term.key)
      ? true
      : terms.some((other) => shareMeaning(other, term)),
  );
}

/** Somebody with a name of their own. */
function isPerson(id: string, { names }: ClaimParts): boolean {
  return names.kinds.get(id) === "person" && names.proper.has(id);
}
