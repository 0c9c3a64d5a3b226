import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { isContent, type Term } from "../../understanding/term.ts";
import type { Token } from "../../understanding/tokenize.ts";
import { UNITS } from "../../understanding/units.ts";
import type { RuleParts } from "../rule.ts";

/**
 * What an open question is about is nothing that the fact knows: a part of somebody's own ("how many are sold in its
 * home market?"), the unit of a rate ("how much is it a litre?"), or a kind of thing of which the pack has no word
 * ("what sauce comes with it?"). The whole, another rate or another thing is no answer.
 */
export function lacksPart(
  { form, reading }: Question,
  { index }: Candidate,
  { ranking }: Pick<RuleParts, "ranking">,
): boolean {
  if (form !== "open") return false;
  const { terms, tokens } = reading;
  const knows = (term: Term): number => ranking.knows(index, toIndexTerm(term));
  return terms.some(
    (term) =>
      isContent(term) &&
      ((term.key === reading.focus && !term.known && knows(term) < NEARLY) ||
        ((isPartOfOwn(tokens, term.at) || isUnitOfRate(tokens, term.at)) && knows(term) === 0)),
  );
}

/** A thing of which the pack has no word is not what is only near it in meaning. */
const NEARLY = 0.5;

/** The noun of "in its home market": at most two words stand between it and whose it is. */
function isPartOfOwn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // "In its home market": what another word of content follows is no noun yet.
  if (next?.kind === "word" && !CLOSES.has(next.text)) return false;
  for (let whose = at - 1; whose >= Math.max(1, at - 3); whose -= 1)
    if (WHOSE.has(tokens[whose]?.text ?? "")) return WITHIN.has(tokens[whose - 1]?.text ?? "");
  return false;
}
const WHOSE = new Set(["its", "their", "her", "his"]);
const WITHIN = new Set(["in", "within", "inside", "at", "from"]);
/** What may follow a noun that is at its end. */
const CLOSES = new Set(
  "and or but in at on of for to by with from is are was were do does did has have had will would can could now today".split(
    " ",
  ),
);

/** "An hour", "per tonne", "each week"; "in an hour" tells when, and is no rate. */
function isUnitOfRate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.text ?? "";
  return (
    !DURING.has(before) && PER.has(tokens[at - 1]?.text ?? "") && isUnit(tokens[at]?.text ?? "")
  );
}
const DURING = new Set(["in", "within", "for", "of", "after", "before", "about", "over"]);
const PER = new Set(["a", "an", "per", "each", "every"]);

function isUnit(text: string): boolean {
  return Object.hasOwn(UNITS, text) || OTHER_UNITS.has(text);
}
const OTHER_UNITS = new Set(["capita", "head", "shift"]);
