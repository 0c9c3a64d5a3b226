import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { isContent } from "../../understanding/term.ts";
import { textOf } from "../../understanding/text-of.ts";
import type { RuleParts } from "../rule.ts";

/** Who is asked about stands between the auxiliary and the verb of saying. */
const WHAT_THEY_SAY =
  /\bwhat (?:do|does|did|have|has) ((?:[^ ]+ ){1,6}?)(?:say|said|think|argue|argued|claim|claimed|want|wanted|expect|expected|believe|reckon|predict|predicted|propose|proposed)\b/;

/** How strongly the fact has to know a word for them. */
const KNOWN = 0.4;

/** "What do the sceptics say about it?" of what nobody like that says: another's view is no answer. */
export function lacksSpeaker(
  { reading }: Question,
  { index }: Candidate,
  { ranking }: Pick<RuleParts, "ranking">,
): boolean {
  const lower = textOf(reading);
  const asked = WHAT_THEY_SAY.exec(lower);
  if (!asked) return false;
  // Tokens are joined by single spaces, and the auxiliary stands right behind "what".
  const from = lower.slice(0, asked.index).split(" ").length + 1;
  const to = from + (asked[1] ?? "").trim().split(" ").length;
  const isSpoken = (at: number): boolean => at >= from && at < to;
  if (reading.mentions.some((mention) => isSpoken(mention.from))) return false;
  const words = reading.terms.filter((term) => isContent(term) && isSpoken(term.at));
  return words.length > 0 && words.every((term) => ranking.knows(index, toIndexTerm(term)) < KNOWN);
}
