import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { IndexTerm } from "../../retrieval/postings.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import { AUXILIARIES } from "../../understanding/everyday-words.ts";
import { isContent, type Reading, type Term } from "../../understanding/read-text.ts";
import { shareMeaning } from "../share-meaning.ts";
import { countsTheSame } from "./compare-figures.ts";
import type { FactEntry } from "./find-siblings.ts";

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

/** "No shop may close": closing is denied as much as the shop. */
function deedOfNobody({ tokens, terms }: Reading): readonly Term[] {
  if (tokens[0]?.text !== "no") return [];
  const done = tokens.findIndex(({ text }) => AUXILIARIES.has(text));
  return done < 0 ? [] : terms.filter((term) => isContent(term) && term.at > done).slice(0, 1);
}

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

/** A denial counts when it is nearer than the fact's own words. */
export function isDenial(
  terms: readonly IndexTerm[],
  index: number,
  denial: readonly IndexTerm[],
  ranking: Ranking,
): boolean {
  const weigh = (list: readonly IndexTerm[]): number =>
    list.reduce((sum, term) => sum + ranking.weigh(term), 0);
  const inDenial = terms.filter((term) => denial.some((other) => shareMeaning(other, term)));
  const share = weigh(inDenial) / Math.max(weigh(terms), 1e-9);
  const back =
    weigh(denial.filter((other) => terms.some((term) => shareMeaning(other, term)))) /
    Math.max(weigh(denial), 1e-9);
  const statement = ranking.statementOf(index) ?? [];
  const inStatement = terms.filter((term) => statement.some((other) => shareMeaning(other, term)));
  return share > IN_DENIAL && back > OF_DENIAL && weigh(inStatement) < weigh(inDenial) * 1.001;
}
