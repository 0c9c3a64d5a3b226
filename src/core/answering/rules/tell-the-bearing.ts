import type { Fact } from "../../fact.ts";
import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { readBearing } from "../../understanding/read-bearing.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Term } from "../../understanding/term.ts";
import { DECISION } from "../decision.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftList } from "../drafting/draft-list.ts";
import { mainSubjects } from "../main-subjects.ts";
import type { RuleParts } from "../rule.ts";

/** As many facts are told of what the event brings to somebody. */
const MOST = 4;

/**
 * "What does all this mean for the nurses?": what the source tells of nurses, and a decline where it tells nothing of
 * them. Of the event's own subject all of it is told, and what some fact surely answers needs no list.
 */
export function tellTheBearing(
  question: Question,
  candidates: readonly Candidate[],
  parts: RuleParts,
): Draft | undefined {
  const { pack, ranking } = parts;
  const asked = readBearing(question.reading);
  if (asked === undefined || asked.every((term) => isMain(term, parts))) return undefined;
  // A word that the pack never uses narrows nothing down, unless nothing else is said.
  const terms = asked.filter((term) => !ranking.isStrange(toIndexTerm(term)));
  const [top] = candidates;
  if (top && top.score >= DECISION.sure && tellsOf(top, terms, parts)) return undefined;
  const { reading } = question;
  const ofThem = { ...question, reading: { ...reading, terms, focus: undefined }, wants: [] };
  const facts = ranking
    .rank(ofThem)
    .flatMap((candidate) =>
      candidate.entry.kind === "fact" && tellsOf(candidate, terms, parts)
        ? [candidate.entry.fact]
        : [],
    )
    .toSorted((one, other) => Number(isAhead(other)) - Number(isAhead(one)));
  return facts.length > 0
    ? draftList(facts.slice(0, MOST), undefined, RULE, question, pack)
    : draftDecline("not-covered", candidates, "nothing is told of those asked about", parts);
}
const RULE = "what is told of those asked about";

/** What is still to come for them is what is asked for first. */
function isAhead({ status }: Fact): boolean {
  return status === "planned" || status === "forecast";
}

function isMain({ key }: Term, { pack }: RuleParts): boolean {
  return mainSubjects(pack).some(({ id }) => key === `e:${id}`);
}

/** By their name or word, or one that means the same: what is only near in meaning is about others. */
function tellsOf({ index }: Candidate, terms: readonly Term[], { ranking }: RuleParts): boolean {
  let all = 0;
  let told = 0;
  for (const term of terms.map(toIndexTerm)) {
    const weight = Math.min(ranking.weigh(term), HEAVIEST);
    all += weight;
    if (ranking.asserts(index, term) >= MEANS_IT) told += weight;
  }
  return all > 0 && told >= HALF * all;
}
/** However rare, one word of several does not say alone who is asked about. */
const HEAVIEST = 2.5;
const MEANS_IT = 0.8;
const HALF = 0.5;
