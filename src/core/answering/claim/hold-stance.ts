import type { Fact } from "../../fact.ts";
import { isInItsVoice } from "../../is-in-its-voice.ts";
import type { Pack } from "../../pack.ts";
import { indexTerms, toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { IndexTerm } from "../../retrieval/postings.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import { type Reading, readText } from "../../understanding/read-text.ts";
import type { Term } from "../../understanding/term.ts";
import { textOf } from "../../understanding/text-of.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import { shareMeaning } from "../share-meaning.ts";
import { sideFelt, sideOf, takesSide } from "./read-side.ts";

/** A judgment held against what somebody says of it. */
export interface HeldStance {
  readonly fact: Fact;
  readonly agrees: boolean;
  /** Share of the words, stance apart, that the judged matter covers; 0 to 1. */
  readonly coverage: number;
}

export interface StanceHolder {
  /** Undefined where no side is taken, or nobody the facts know takes one on that matter. */
  hold(reading: Reading): HeldStance | undefined;
  /**
   * The same for a judgment that is known to be meant, whatever words it is told in: what is felt about a thing ("happy
   * with", "blames") is a side as well. Undefined where no side is taken, or both are.
   */
  holdAgainst(reading: Reading, judgment: Fact): HeldStance | undefined;
}

/** By a vote a side is taken; it is no matter of its own. */
const VOTE = "c:vote";
/** To be for the end of a thing is to be against the thing. */
const TURNING = new Set(["c:cancel", "c:ease", "c:stop", "c:rethink", "c:eliminate", "c:slow"]);
const TURNING_WORDS = /\b(?:less|fewer|no|looser|lighter|weaker|dropping|drop)\b/g;
/** Least share of the words that the matter has to cover, one way and the other together. */
const MEANS_IT = 0.58;

/** What is wished for is a deed, which has to be the one that is judged: share of its words. */
const WISHES = /\b(?:wants?|wanted|should|calls? for|called for)\b/;
const SAME_DEED = 0.4;

interface Position {
  readonly fact: Fact;
  readonly matter: readonly IndexTerm[];
  /** Key of whose doing it is: "Acme's decision to end the deal". */
  readonly doer: string | undefined;
  /** Words that turn the side: "ending", "fewer". */
  readonly turns: readonly IndexTerm[];
}

/**
 * Reads "does the paper support ...", "she wants ... to ease ..." as a side taken on a matter, and holds it against
 * the sides that facts take (`stance` on `stanceOn`).
 */
export function createStanceHolder(
  pack: Pack,
  ranking: Ranking,
  vocabulary: Vocabulary,
): StanceHolder {
  const persons = new Set(
    pack.entities.filter(({ kind }) => kind === "person").map(({ id }) => id),
  );
  const positions = pack.facts.flatMap((fact): Position[] => {
    if (fact.stance !== "for" && fact.stance !== "against") return [];
    const readings = fact.stanceOn.map((text) => readText(text, vocabulary));
    const doer = readings.flatMap((reading) => doersIn(reading, persons))[0];
    return readings.map((reading) => {
      const matter = indexTerms({ ...reading, terms: matterOf(reading) });
      return {
        fact,
        matter: doer && !isIn(doer, matter) ? [...matter, doer] : matter,
        doer: doer?.key,
        turns: turnsIn(reading),
      };
    });
  });
  const weighed = (terms: readonly IndexTerm[]): number =>
    terms.reduce((sum, term) => sum + ranking.weigh(term), 0);

  return {
    hold(reading) {
      const side = sideOf(reading);
      if (side === undefined) return undefined;
      const matter = indexTerms({ ...reading, terms: matterOf(reading) });
      const turns = turnsIn(reading);
      if (weighed(matter) === 0) return undefined;
      const judges = judgesIn(reading, positions);
      const isOfSource = reading.mentions.some(({ named }) => named.kind === "source");
      const isAsked = (fact: Fact): boolean =>
        judges.has(judgeOf(fact)) || (judges.size === 0 && isOfSource && isInItsVoice(fact, pack));
      let best: (Match & { position: Position }) | undefined;
      for (const position of positions) {
        if (!isAsked(position.fact)) continue;
        const match = matchOf(matter, turns, position);
        if (!best || match.similarity > best.similarity) best = { ...match, position };
      }
      if (!best || best.similarity < MEANS_IT) return undefined;
      return heldBy(best, side, reading);
    },
    holdAgainst(reading, judgment) {
      const side = sideFelt(reading);
      if (side === undefined) return undefined;
      const matter = indexTerms({ ...reading, terms: matterOf(reading) });
      if (weighed(matter) === 0) return undefined;
      const best = positions
        .filter((position) => position.fact === judgment)
        .map((position) => ({ ...matchOf(matter, turnsIn(reading), position), position }))
        .sort((a, b) => b.similarity - a.similarity)[0];
      const isOfAnotherDeed =
        WISHES.test(textOf(reading)) &&
        matter.some(({ key }) => !/^[exq]:/.test(key)) &&
        (best?.coverage ?? 0) < SAME_DEED;
      return best && !isOfAnotherDeed ? heldBy(best, side, reading) : undefined;
    },
  };

  function heldBy(
    { position: { fact }, turned, coverage }: Match & { position: Position },
    side: "for" | "against",
    { negated }: Reading,
  ): HeldStance {
    const isFor = ((side === "for") !== negated) !== turned;
    return { fact, agrees: isFor === (fact.stance === "for"), coverage };
  }

  /** How near two matters are; what turns only one of them turns the side. */
  function matchOf(
    matter: readonly IndexTerm[],
    turns: readonly IndexTerm[],
    position: Position,
  ): Match {
    const shared = turns.filter((term) => isIn(term, position.turns));
    const odd = turns.length - shared.length;
    // Who sides with the doer sides with the deed.
    const namesDoer = matter.some(({ key }) => key === position.doer);
    const oddThere = namesDoer ? 0 : position.turns.filter((term) => !isIn(term, turns)).length;
    const left = [...matter, ...shared];
    const right = [...position.matter, ...position.turns];
    const share = (of: readonly IndexTerm[], among: readonly IndexTerm[]): number =>
      weighed(of.filter((term) => isIn(term, among))) / Math.max(weighed(of), 1e-9);
    const coverage = share(left, right);
    return {
      coverage,
      similarity:
        (0.6 * coverage + 0.4 * share(right, left)) * ODD ** (odd + oddThere) +
        (namesDoer ? DOER : 0),
      turned: (odd + oddThere) % 2 === 1,
    };
  }
}

/** What a doer in common adds. */
const DOER = 0.2;
/** What a turning word on one side only takes off. */
const ODD = 0.85;

interface Match {
  readonly coverage: number;
  readonly similarity: number;
  readonly turned: boolean;
}

/** Stems of words that take a side and are no matter: "loves the idea of ...". */
const FEELING = /^(?:love|ador|hate|loath|dislik|idea)$/;

/** The words besides who judges, which side is taken, and what turns it. */
function matterOf({ terms, mentions }: Reading): Term[] {
  const ofSource = new Set(
    mentions.flatMap(({ named, from }) => (named.kind === "source" ? [from] : [])),
  );
  return terms.filter(
    (term) =>
      !term.light &&
      !FEELING.test(term.key) &&
      !ofSource.has(term.at) &&
      !takesSide(term) &&
      !term.concepts.some((concept) => TURNING.has(concept) || concept === VOTE),
  );
}

/** The person a matter opens with. */
function doersIn({ mentions }: Reading, persons: ReadonlySet<string>): IndexTerm[] {
  const named = mentions[0]?.named;
  return named?.kind === "entity" && persons.has(named.id)
    ? [{ key: `e:${named.id}`, concepts: [], share: 1 }]
    : [];
}

function turnsIn(reading: Reading): IndexTerm[] {
  const words = textOf(reading).match(TURNING_WORDS) ?? [];
  return [
    ...reading.terms
      .filter(({ concepts }) => concepts.some((concept) => TURNING.has(concept)))
      .map(toIndexTerm),
    ...words.map((word) => ({ key: word, concepts: [], share: 1 })),
  ];
}

/** Ids of those named in a text who take a side anywhere: it is asked of them, and not of the source that tells it. */
function judgesIn({ mentions }: Reading, positions: readonly Position[]): ReadonlySet<string> {
  const all = new Set(positions.map(({ fact }) => judgeOf(fact)));
  return new Set(
    mentions.flatMap(({ named }) =>
      named.kind === "entity" && all.has(named.id) ? [named.id] : [],
    ),
  );
}

/** Who takes the side: the speaker, or the subject of what is simply told. */
function judgeOf({ speaker, subject }: Fact): string {
  return speaker ?? subject;
}

function isIn(term: IndexTerm, terms: readonly IndexTerm[]): boolean {
  return terms.some((other) => shareMeaning(other, term));
}
