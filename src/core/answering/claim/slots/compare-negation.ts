import { toIndexTerm } from "../../../retrieval/compile-entries.ts";
import type { IndexTerm } from "../../../retrieval/postings.ts";
import type { Ranking } from "../../../retrieval/rank-entries.ts";
import { AUXILIARIES, NEGATIONS } from "../../../understanding/everyday-words.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { isContent, type Term } from "../../../understanding/term.ts";
import { textOf } from "../../../understanding/text-of.ts";
import type { Vocabulary } from "../../../understanding/vocabulary.ts";
import { shareMeaning } from "../../share-meaning.ts";
import type { ClaimForm } from "../comparison.ts";
import type { FactEntry } from "../find-siblings.ts";
import { isSaid } from "../words-of-asking.ts";
import { countsTheSame } from "./comparable-figures.ts";
import { isOpposed } from "./compare-sense.ts";

/** What is denied on one side is told on the other. `told`: the fact's own sentence. */
export function deniesWhatIsTold(
  reading: Reading,
  { slots, index }: FactEntry,
  told: Reading,
  ranking: Ranking,
): boolean {
  if (reading.negated)
    return reading.denies === undefined || ranking.asserts(index, toIndexTerm(reading.denies)) > 0;
  const denied = slots.denies;
  if (denied === undefined) return true;
  return [denied, ...deedOfNobody(told)].some((one) =>
    reading.terms.some((term) => shareMeaning(term, one)),
  );
}

/** "You cannot hire more" beside "the state stopped hiring more": both deny it. */
export function forbidsAlike(reading: Reading, told: Reading): boolean {
  return (
    reading.negated && !told.negated && CANNOT.test(textOf(reading)) && FORBIDS.test(textOf(told))
  );
}
const CANNOT = /\b(?:can not|may not|must not|(?:not|no longer) (?:allowed|able|permitted))\b/;
const FORBIDS =
  /\b(?:stop(?:s|ped)|ban(?:s|ned)|bar(?:s|red)|forbids?|forbade|prohibit(?:s|ed)|suspend(?:s|ed)|halt(?:s|ed)|block(?:s|ed)|outlaw(?:s|ed))\b/;

/**
 * What is denied is the opposite of what the fact says: "was not accepted" beside "was rejected". A word of asking that
 * stands before it is denied as well: "not bigger than Acme".
 */
export function deniesTheOpposite(
  { negated, denies, terms, tokens }: Reading,
  entry: FactEntry,
  ranking: Ranking,
  vocabulary: Vocabulary,
): boolean {
  if (!negated || entry.slots.negated) return false;
  const upTo = denies?.at ?? tokens.length;
  const not = tokens.findIndex(({ text }) => NEGATIONS.has(text));
  const all = terms.map(toIndexTerm);
  return terms.some(
    (term) =>
      (term === denies || (not >= 0 && term.at > not && term.at < upTo)) &&
      isOpposed(toIndexTerm(term), all, entry, ranking, vocabulary),
  );
}

/**
 * The claim has a word of the clause that denies something, besides names: what is said of it without a "not" is no yes,
 * whatever the curator's questions know of the rest.
 */
export function speaksOfDenied(reading: Reading, { tokens, terms, denies }: Reading): boolean {
  if (denies === undefined) return false;
  const ends = tokens.flatMap(({ text }, at) => (ENDS_CLAUSE.test(text) ? [at] : []));
  const from = ends.filter((at) => at < denies.at).at(-1) ?? -1;
  const to = ends.find((at) => at > denies.at) ?? tokens.length;
  const isSaid = (term: Term): boolean => isContent(term) && !term.key.startsWith("e:");
  const clause = terms.filter((term) => isSaid(term) && term.at > from && term.at < to);
  return reading.terms.some(
    (term) => isSaid(term) && clause.some((other) => shareMeaning(term, other)),
  );
}
const ENDS_CLAUSE = /^(?:[,;:.]|and|but|because|since|although|though|while|unless|if)$/;

/** "No shop may close": closing is denied as much as the shop. */
function deedOfNobody({ tokens, terms }: Reading): readonly Term[] {
  const nobody = tokens.findIndex(({ text }) => NOBODY.test(text));
  if (nobody < 0) return [];
  const done = tokens.findIndex(({ text }, at) => at > nobody && AUXILIARIES.has(text));
  return done < 0 ? [] : terms.filter((term) => isContent(term) && term.at > done).slice(0, 1);
}

const NOBODY = /^(?:no|nobody|none)$/;

/** "two boats" where the fact has "no boat", "not any": it gives the number, and that is none. */
export function deniesAny(reading: Reading, entry: FactEntry, ranking: Ranking): boolean {
  const { fact, slots } = entry;
  return (
    slots.negated &&
    !reading.negated &&
    NOT_ANY.test(fact.statement) &&
    reading.quantities.every(
      (mention) =>
        mention.family === "count" &&
        mention.quantity.amount > 0 &&
        countsTheSame(mention, reading, entry, ranking),
    )
  );
}
const NOT_ANY = /\b(?:no|none|nobody|any)\b/i;

/** Least share of the words that the denial has, and of the denial's that are said. */
const IN_DENIAL = 0.5;
const OF_DENIAL = 0.75;

/** Most of a question that may go beyond the denial, and how strongly a fact has to know a word so that it does not. */
const BEYOND = 0.15;
const KNOWN = 0.5;

/** A denial counts when it is nearer than the fact's own words. */
export function isDenial(
  terms: readonly IndexTerm[],
  index: number,
  denial: readonly IndexTerm[],
  ranking: Ranking,
  form: ClaimForm,
): boolean {
  const weigh = (list: readonly IndexTerm[]): number =>
    list.reduce((sum, term) => sum + ranking.weigh(term), 0);
  if (form === "question") {
    if (weigh(beyondDenial(terms, index, denial, ranking)) > BEYOND * weigh(terms)) return false;
    if (terms.some((term) => isForeign(term, index, denial, ranking))) return false;
  }
  const inDenial = terms.filter((term) => denial.some((other) => shareMeaning(other, term)));
  const share = weigh(inDenial) / Math.max(weigh(terms), 1e-9);
  const back =
    weigh(denial.filter((other) => terms.some((term) => shareMeaning(other, term)))) /
    Math.max(weigh(denial), 1e-9);
  const statement = ranking.statementOf(index) ?? [];
  const inStatement = terms.filter((term) => statement.some((other) => shareMeaning(other, term)));
  return share > IN_DENIAL && back > OF_DENIAL && weigh(inStatement) < weigh(inDenial) * 1.001;
}

/**
 * What is said, before what is denied, that neither the denial nor the fact tells: "was Acme invited to join?" beside "Acme
 * joins". What follows only adds to it: "did Acme join and pay?".
 */
function beyondDenial(
  terms: readonly IndexTerm[],
  index: number,
  denial: readonly IndexTerm[],
  ranking: Ranking,
): readonly IndexTerm[] {
  const isDenied = (term: IndexTerm): boolean => denial.some((other) => shareMeaning(other, term));
  const said = terms.filter((term) => isSaid(term) && !isDirection(term));
  const first = said.findIndex(isDenied);
  return said
    .slice(0, first < 0 ? said.length : first)
    .filter((term) => ranking.asserts(index, term) < KNOWN);
}

/** A name that neither the denial nor the fact has. */
function isForeign(
  term: IndexTerm,
  index: number,
  denial: readonly IndexTerm[],
  ranking: Ranking,
): boolean {
  const isName = /^[ex]:/.test(term.key);
  return isName && !denial.some(({ key }) => key === term.key) && ranking.asserts(index, term) <= 0;
}

function isDirection({ concepts }: IndexTerm): boolean {
  return concepts.includes("c:up") || concepts.includes("c:down");
}
