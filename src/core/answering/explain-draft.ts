import type { Decision } from "../explanation.ts";
import type { Pack } from "../pack.ts";
import { indexTerms } from "../retrieval/compile-entries.ts";
import type { Entry } from "../retrieval/entry.ts";
import type { IndexTerm } from "../retrieval/postings.ts";
import type { Candidate, Ranking } from "../retrieval/rank-entries.ts";
import { factorOf } from "../retrieval/typed-fit.ts";
import type { Reading } from "../understanding/read-text.ts";
import type { Considered } from "./considered.ts";
import { DECISION } from "./decision.ts";
import type { Draft } from "./draft.ts";
import { explainReading } from "./explain-reading.ts";

/** As many of each as are shown. */
const SHOWN_CANDIDATES = 5;
const SHOWN_TERMS = 12;

/** How a draft came about, in ids and typed values: complete in itself, without anybody's words. Pure. */
export function explainDraft(draft: Draft, pack: Pack, ranking: Ranking): Decision {
  const { considered, compared, rule } = draft;
  return {
    rule,
    ...(considered && { step: considered.step }),
    ...(considered && { understood: explainReading(considered, pack) }),
    terms: considered ? termsOf(considered.reading, winnerOf(draft, ranking), pack, ranking) : [],
    candidates: (considered?.candidates ?? []).slice(0, SHOWN_CANDIDATES).map(explainCandidate),
    ...(compared && {
      compared: {
        ...(compared.fact && { fact: compared.fact.id }),
        verdict: compared.verdict,
        coverage: rounded(compared.coverage),
        ...(compared.differs && { differs: compared.differs }),
      },
    }),
    thresholds: [...claimThreshold(draft), ...candidateThresholds(considered)],
  };
}

/** The entry the answer is made of; where there is none, the one that came nearest. */
function winnerOf({ facts, compared, considered }: Draft, ranking: Ranking): number | undefined {
  const fact = facts[0] ?? compared?.fact;
  return (fact && ranking.factIndex(fact.id)) ?? considered?.candidates[0]?.index;
}

function termsOf(
  reading: Reading,
  winner: number | undefined,
  pack: Pack,
  ranking: Ranking,
): Decision["terms"] {
  return indexTerms(reading)
    .map((term) => ({
      term: nameOfTerm(term, pack, ranking),
      weight: rounded(ranking.weigh(term)),
      known: winner === undefined ? 0 : rounded(ranking.knows(winner, term)),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN_TERMS);
}

/** A word of the pack by itself, and any other only by what the pack has in its place. */
function nameOfTerm({ key, concepts }: IndexTerm, pack: Pack, ranking: Ranking): string {
  if (key.startsWith("x:")) {
    const name = pack.neighbours.find((neighbour) => `x:${neighbour.name.toLowerCase()}` === key);
    return name?.name ?? "a name the pack does not have";
  }
  if (key.startsWith("q:") || key.startsWith("e:") || ranking.isWordOfPack(key)) return key;
  const concept = concepts.find(ranking.isWordOfPack);
  return concept === undefined ? "a word the pack does not have" : `a word for ${concept}`;
}

function explainCandidate(candidate: Candidate): Decision["candidates"][number] {
  const { entry, score, similarity, coverage, predicate, isExact, reasons } = candidate;
  return {
    entry: nameOfEntry(entry),
    score: rounded(score),
    similarity: rounded(similarity),
    coverage: rounded(coverage),
    predicate: rounded(predicate),
    isExact,
    factors: reasons.map((reason) => ({ reason, factor: factorOf(reason) })),
  };
}

function nameOfEntry(entry: Entry): string {
  switch (entry.kind) {
    case "fact":
      return entry.fact.id;
    case "silence":
      return `silence ${entry.silence.id}`;
    case "derivation":
      return `arithmetic ${entry.derivation.id}`;
    case "ambiguity":
      return `ambiguity ${entry.ambiguity.id}`;
    case "collection":
      return `list ${entry.collection.id}`;
    case "topic":
      return `topic ${entry.topic.id}`;
  }
}

function claimThreshold({ compared }: Draft): Decision["thresholds"] {
  return compared?.bar === undefined
    ? []
    : [threshold("coverage of the claim", compared.coverage, compared.bar)];
}

function candidateThresholds(considered: Considered | undefined): Decision["thresholds"] {
  const best = considered?.candidates[0];
  if (!best) return [];
  return [
    threshold("score of the best candidate", best.score, DECISION.answers),
    threshold("its coverage of the question", best.coverage, DECISION.coverage),
    threshold("its coverage of the words besides names", best.predicate, DECISION.predicate),
  ];
}

function threshold(name: string, value: number, bar: number): Decision["thresholds"][number] {
  return { name, value: rounded(value), bar, passed: value >= bar };
}

/** Scores are compared, not reported: what is kept has to be the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
