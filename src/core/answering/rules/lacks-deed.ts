import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { askedVerb } from "../claim/gates/asked-verb.ts";
import { isSaid } from "../claim/words-of-asking.ts";
import type { RuleParts } from "../rule.ts";
import { shareMeaning } from "../share-meaning.ts";

/** How strongly a fact has to know the only word that is said of somebody, where its sentence does not tell it. */
const KNOWN = 0.3;

/**
 * All that an open question says besides whom it names is a deed or a day, and the fact knows nothing of it: "when did Acme
 * retire?" of when it was founded, "what did Acme do on Sunday?" of what it did on Monday. A name in common is no answer.
 */
export function lacksDeed(
  { form, reading }: Question,
  { index, reasons }: Candidate,
  { ranking }: Pick<RuleParts, "ranking">,
): boolean {
  if (form !== "open") return false;
  const said = reading.terms.map(toIndexTerm).filter(isSaid);
  if (said.length === 0)
    return reading.dates.length > 0 && OTHER_DAY.some((reason) => reasons.includes(reason));
  const verb = askedVerb(reading);
  const [deed, ...others] = said;
  if (verb === undefined || others.length > 0 || deed?.key !== verb.key) return false;
  const isTold = (ranking.statementOf(index) ?? []).some((word) => shareMeaning(word, deed));
  return !isTold && ranking.knowsClosely(index, deed) < KNOWN;
}
const OTHER_DAY = ["no date", "other date"];
