import type { Verdict } from "../answer.ts";
import { isProperName } from "../entity.ts";
import type { Fact } from "../fact.ts";
import type { Quantity } from "../figure.ts";
import type { Pack } from "../pack.ts";
import { indexTerms, toIndexTerm } from "../retrieval/compile-entries.ts";
import type { FactSlots } from "../retrieval/entry.ts";
import type { IndexTerm } from "../retrieval/inverted-index.ts";
import type { Ranking } from "../retrieval/rank-entries.ts";
import { agrees } from "../understanding/compare-quantities.ts";
import { type DaySpan, isSameTime, spansOverlap } from "../understanding/read-dates.ts";
import { familyOf, type QuantityMention } from "../understanding/read-quantities.ts";
import type { Reading } from "../understanding/read-text.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";
import { createStanceHolder } from "./hold-stance.ts";

/** The part of a claim that a fact says otherwise. */
export type Difference = "figure" | "direction" | "actor" | "date" | "status" | "sense";

export interface Comparison {
  readonly verdict: Verdict;
  /** The fact that decides; with `not-covered`, the nearest one if any is near. */
  readonly fact: Fact | undefined;
  readonly differs: Difference | undefined;
  /** Share of the claim's weight that the fact knows, parts that differ left out; 0 to 1. */
  readonly coverage: number;
}

/** A claim is supported when a fact knows this share of it, and contradicted when it does of what does not differ. */
const SUPPORTS = 0.64;
const CONTRADICTS = 0.62;
/** The same where the only thing that can be meant is another figure of the same subject. */
const OTHER_FIGURE = 0.5;
/** Least share of the words for that. */
const OF_THE_SAME = 0.3;
/** Least share of the words besides names that a support knows: what is said of them has to be there. */
const PREDICATE = { claim: 0.5, question: 0.45 } as const;
/** Words of asking keep no more than this share. */
const LIGHT_SHARE = 0.25;
/** Share of the words from which a sentence without a negation says what one with it says. */
const IN_OTHER_WORDS = 0.85;
/** Facts of the same paragraph about the same thing may vouch for a word at this share. */
const SIBLING = 0.5;
/** Share of its weight that a word keeps of which the pack knows nothing at all. */
const COLOUR = 0.4;
/** What a figure weighs that is the fact's own, said of whom the fact is about. */
const FIGURE = 3;
/** The same for what is said of it. */
const HEARSAY = 0.25;
const NEAR = 40;
/** What a match loses where only a fact beside it has the figure. */
const BORROWED = 0.3;
/** What it loses where the claim says "may" and the fact is no forecast. */
const SETTLED = 0.2;
const MAY = /\b(?:may|might|could)\b/;
/** Weight of known words from which a deed is recognised without its doer. */
const TELLING = 4;

export interface ClaimComparer {
  compare(reading: Reading, form: "claim" | "question"): Comparison;
}

interface Judged extends Comparison {
  readonly strength: number;
}

/** Holds a statement against every near fact, slot by slot: figures, direction, names, dates, status, sense. */
export function createClaimComparer(
  pack: Pack,
  ranking: Ranking,
  vocabulary: Vocabulary,
): ClaimComparer {
  const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
  const proper = new Set(pack.entities.filter(isProperName).map(({ id }) => `e:${id}`));
  const parents = new Map(pack.entities.map(({ id, partOf }) => [id, partOf]));
  const siblings = siblingsOf(pack, ranking);
  const stances = createStanceHolder(pack, ranking, vocabulary);

  function judge(
    reading: Reading,
    form: "claim" | "question",
    index: number,
    denied: boolean,
  ): Judged | undefined {
    const entry = ranking.entries[index];
    if (entry?.kind !== "fact") return undefined;
    const { fact, slots } = entry;
    const terms = indexTerms(reading);
    const kin = siblings.get(fact.id) ?? [];
    let total = 0;
    let known = 0;
    let said = 0;
    let saidKnown = 0;
    let foreignWeight = 0;
    let opposed = false;
    let astray = false;
    const foreign: string[] = [];
    for (const term of terms) {
      // A word that neither the pack nor any neighbour knows may only colour the sentence.
      const weight = ranking.weigh(term) * (ranking.isStrange(term) ? COLOUR : 1);
      total += weight;
      const own = ranking.asserts(index, term);
      const vouched = Math.max(0, ...kin.map((at) => ranking.asserts(at, term)));
      const strength = Math.max(own, SIBLING * vouched);
      known += weight * strength;
      if (!/^[exq]:/.test(term.key) && term.share > LIGHT_SHARE) {
        said += weight;
        // Others may speak of the same thing; what is said of it has to be said here.
        saidKnown += weight * Math.max(own, HEARSAY * vouched);
      }
      if (
        (proper.has(term.key) || term.key.startsWith("x:")) &&
        !sharesName(term, slots, ranking, index)
      ) {
        foreign.push(term.key);
        foreignWeight += weight;
        if (strength > 0) known -= weight * strength;
      }
      if (isOpposed(term, index, terms)) {
        opposed = true;
        foreignWeight += weight;
        known -= weight * strength;
      }
    }
    if (total <= 0) return undefined;
    if (isOfTheSource(reading) && (fact.status !== "opinion" || !isInItsVoice(fact)))
      return judged("not-covered", fact, undefined, 0, 0);
    const differs = new Set<Difference>();
    const compared = compareFigures(reading, fact, slots, kin);
    // A figure of somebody else is no correction.
    const figures =
      compared === "differ" && !isAboutSubject(reading, fact) ? "uncovered" : compared;
    if (figures === "differ") differs.add("figure");
    if (compared === "same" && isAboutSubject(reading, fact)) {
      total += FIGURE;
      known += FIGURE;
      said += FIGURE;
      saidKnown += FIGURE;
    }
    if (isTotalOfRate(reading, slots)) differs.add("figure");
    if (isWholeOfPart(reading, fact)) differs.add("sense");
    const turned =
      reading.direction &&
      slots.direction &&
      reading.direction !== slots.direction &&
      figures !== "uncovered";
    if (turned) differs.add("direction");
    const dates = compareDates(reading, slots, kin);
    if (dates === "differ") differs.add("date");
    const actor = compareNames(foreign, slots, fact, reading);
    // Somebody else's deed has to be told in enough words to be recognised.
    const isTold = figures === "same" || (figures !== "uncovered" && known >= TELLING);
    if (actor === "differ" && isTold) differs.add("actor");
    if (swapsRoles(reading, fact, slots)) differs.add("actor");
    if (opposed) differs.add("status");
    if (denied) differs.add("sense");
    else if (reading.negated !== slots.negated && differs.size === 0) {
      // The word that is denied has to be told on both sides.
      if (deniesWhatIsTold(reading, slots, index)) differs.add("sense");
      // "stays silent" needs no "not" where the fact has one.
      else astray = reading.negated || said === 0 || saidKnown / said < IN_OTHER_WORDS;
    } else if (reading.negated && differs.has("direction")) {
      // "did not rise": turned twice.
      differs.delete("direction");
    }
    // "more" or "fewer" is not told by a figure alone.
    astray ||=
      reading.degree !== undefined &&
      slots.quantity !== undefined &&
      COMPARES.test(textOf(reading)) &&
      reading.quantities.length === 0;
    if (reading.degree && degreeOf(fact, slots) && reading.degree !== degreeOf(fact, slots))
      differs.add("sense");
    // "Will it ...?" is not answered with yes by what may or might.
    astray ||= form === "question" && asksForSure(reading, fact);
    if (upgradesCertainty(reading, fact, form)) differs.add("status");
    // What differs is no evidence against the match.
    const openWeight = total - foreignWeight;
    const directionWeight = turned ? directionTermWeight(terms, index) : 0;
    // What may happen is told by a forecast, if by anything.
    const settled = MAY.test(textOf(reading)) && fact.status !== "forecast" ? SETTLED : 0;
    const borrowed = (figures === "borrowed" ? BORROWED : 0) + settled;
    const coverage = denied
      ? 1
      : openWeight <= 0
        ? 0
        : Math.min(1, (known + directionWeight) / openWeight);
    const unsure =
      // What was denied in so many words needs no slot.
      !denied &&
      (astray ||
        figures === "uncovered" ||
        dates === "uncovered" ||
        (actor !== "same" && !differs.has("actor")));
    if (differs.size > 0 && !(unsure && !differs.has("actor") && !differs.has("date"))) {
      const anchored = anchors(reading, fact, slots) || coverage >= 0.8;
      const loose = foreign.length > 0 && !differs.has("actor") && !denied;
      const isOfSame =
        differs.has("figure") &&
        isAboutSubject(reading, fact) &&
        (said === 0 || saidKnown / said >= OF_THE_SAME);
      const bar = isOfSame ? OTHER_FIGURE : CONTRADICTS;
      if (coverage >= bar && anchored && !loose && dates !== "uncovered") {
        return judged(
          "contradicted",
          fact,
          [...differs][0],
          coverage,
          coverage - foreign.length * 0.1 - borrowed,
        );
      }
      return judged("not-covered", fact, undefined, coverage, coverage - 0.3);
    }
    if (unsure || foreign.length > 0)
      return judged("not-covered", fact, undefined, coverage, coverage - 0.3);
    // "only" says more than a fact that does not.
    if (reading.exclusive && !(slots.exclusive && coverage >= 0.9))
      return judged("not-covered", fact, undefined, coverage, coverage - 0.3);
    if (said === 0 && reading.quantities.length === 0 && !tellsOfBoth(reading, fact, slots))
      return judged("not-covered", fact, undefined, coverage, coverage - 0.3);
    if (said > 0 && saidKnown / said < PREDICATE[form])
      return judged("not-covered", fact, undefined, coverage, coverage - 0.3);
    return coverage >= SUPPORTS
      ? judged("supported", fact, undefined, coverage, coverage - borrowed)
      : judged("not-covered", fact, undefined, coverage, coverage - 0.3);
  }

  /** The source's own judgment: no speaker, or one that goes by the source's name. */
  function isInItsVoice({ speaker }: Fact): boolean {
    const { publication, genre, aliases } = pack.event.source;
    const names = [publication, genre, ...aliases].map((name) => name.toLowerCase());
    const entity = pack.entities.find(({ id }) => id === speaker);
    return (
      entity === undefined ||
      [entity.name, ...entity.aliases].some((name) =>
        names.includes(name.toLowerCase().replace(/^the /, "")),
      )
    );
  }

  function directionTermWeight(terms: readonly IndexTerm[], index: number): number {
    return terms
      .filter((term) => term.concepts.includes("c:up") || term.concepts.includes("c:down"))
      .reduce((sum, term) => sum + ranking.weigh(term) * (1 - ranking.asserts(index, term)), 0);
  }

  /** The fact says the opposite word and not this one. */
  function isOpposed(term: IndexTerm, index: number, all: readonly IndexTerm[]): boolean {
    const statement = ranking.statementOf(index);
    if (!statement) return false;
    const opposites = [term.key, ...term.concepts].flatMap((key) => [
      ...(vocabulary.oppositesOf(key) ?? []),
    ]);
    if (opposites.length === 0) return false;
    const says = (key: string): boolean =>
      statement.some((other) => other.key === key || other.concepts.includes(key));
    if (says(term.key)) return false;
    const entry = ranking.entries[index];
    // What is said of one thing is no contradiction to what is asked of its opposite.
    const subject = entry?.kind === "fact" ? `e:${entry.fact.subject}` : "";
    return opposites.some(
      (opposite) =>
        opposite !== subject && says(opposite) && !all.some((other) => other.key === opposite),
    );
  }

  function compareFigures(
    reading: Reading,
    fact: Fact,
    slots: FactSlots,
    kin: readonly number[],
  ): "same" | "borrowed" | "differ" | "uncovered" | "none" {
    if (reading.quantities.length === 0) return "none";
    let differ = false;
    let borrowed = false;
    for (const mention of reading.quantities) {
      const own = slots.quantities.filter((quantity) =>
        comparable(mention, quantity, reading, fact),
      );
      if (own.some((quantity) => agrees(mention, quantity))) continue;
      const elsewhere = kin.some((at) => {
        const entry = ranking.entries[at];
        return (
          entry?.kind === "fact" &&
          !(
            reading.direction &&
            entry.slots.direction &&
            reading.direction !== entry.slots.direction
          ) &&
          entry.slots.quantities.some(
            (quantity) =>
              comparable(mention, quantity, reading, entry.fact) && agrees(mention, quantity),
          )
        );
      });
      if (elsewhere) {
        borrowed = true;
        continue;
      }
      if (own.length === 0) return "uncovered";
      differ = true;
    }
    return differ ? "differ" : borrowed ? "borrowed" : "same";
  }

  /** The claim names whom the fact is about, or nobody at all. */
  function isAboutSubject({ mentions }: Reading, { subject, speaker }: Fact): boolean {
    const named = mentions.flatMap(({ named: name }) =>
      name.kind === "entity" && proper.has(`e:${name.id}`) ? [name.id] : [],
    );
    return (
      named.length === 0 ||
      !proper.has(`e:${subject}`) ||
      named.some((id) => id === subject || id === speaker || isPartOf(id, subject))
    );
  }

  function isPartOf(one: string, other: string): boolean {
    return parents.get(one) === other || parents.get(other) === one;
  }

  /** "B did it to A" where A did it to B. */
  function swapsRoles(reading: Reading, fact: Fact, slots: FactSlots): boolean {
    const named = reading.mentions.flatMap(({ named: name, from }) =>
      name.kind === "entity" &&
      slots.entities.has(name.id) &&
      kinds.get(name.id) === kinds.get(fact.subject)
        ? [{ id: name.id, from }]
        : [],
    );
    const first = named[0];
    const subject = named.find(({ id }) => id === fact.subject);
    if (!first || !subject || first.id === fact.subject || slots.valueEntities.includes(first.id))
      return false;
    if (!proper.has(`e:${first.id}`)) return false;
    const between = reading.tokens.slice(first.from, subject.from).map(({ text }) => text);
    const isMutual = reading.terms.some(({ concepts }) =>
      concepts.some((concept) => MUTUAL.has(concept)),
    );
    return !isMutual && !between.some((word) => PASSIVE.has(word));
  }

  function deniesWhatIsTold(reading: Reading, slots: FactSlots, index: number): boolean {
    if (reading.negated)
      return (
        reading.denies === undefined || ranking.asserts(index, toIndexTerm(reading.denies)) > 0
      );
    const denied = slots.denies;
    return (
      denied === undefined ||
      reading.terms.some(
        (term) =>
          term.key === denied.key ||
          term.concepts.some((concept) => denied.concepts.includes(concept)),
      )
    );
  }

  function compareNames(
    foreign: readonly string[],
    slots: FactSlots,
    fact: Fact,
    reading: Reading,
  ): "same" | "differ" | "uncovered" {
    if (foreign.length === 0) return "same";
    if (foreign.length > 1) return isOtherList(foreign, slots, reading) ? "differ" : "uncovered";
    const key = foreign[0] ?? "";
    const isStranger = key.startsWith("x:");
    const kind = kindOfName(key, reading);
    const spoken = new Set(
      reading.mentions.flatMap(({ named }) => (named.kind === "entity" ? [named.id] : [])),
    );
    const sameKind = (id: string | undefined): boolean =>
      id !== undefined && !spoken.has(id) && (kinds.get(id) === kind || kind === "");
    if (sameKind(fact.speaker)) return "differ";
    // Whose it is differs only where the claim speaks of the very thing that was somebody else's.
    if (
      slots.valueEntities.some(sameKind) &&
      (spoken.has(fact.subject) || !proper.has(`e:${fact.subject}`))
    )
      return "differ";
    if (sameKind(fact.subject)) {
      // Another company may well have done the same; a person's words and deeds are that person's.
      const own = reading.quantities.length > 0 || kind === "person" || !isStranger;
      return own && (!isStranger || kind === "person") ? "differ" : "uncovered";
    }
    return !isStranger && fact.about.some(sameKind) ? "differ" : "uncovered";
  }

  /** Several names where the fact gives several others of their kind. */
  function isOtherList(foreign: readonly string[], slots: FactSlots, reading: Reading): boolean {
    const kind = kinds.get(slots.valueEntities[0] ?? "");
    return (
      slots.valueEntities.length > 1 &&
      foreign.every((key) => kindOfName(key, reading) === kind) &&
      slots.valueEntities.every((id) => kinds.get(id) === kind)
    );
  }

  function kindOfName(key: string, reading: Reading): string | undefined {
    if (!key.startsWith("x:")) return kinds.get(key.slice(2));
    return reading.mentions.flatMap(({ named }) =>
      named.kind === "neighbour" && `x:${named.name.toLowerCase()}` === key
        ? [named.entityKind]
        : [],
    )[0];
  }

  function compareDates(
    reading: Reading,
    slots: FactSlots,
    kin: readonly number[],
  ): "same" | "differ" | "uncovered" | "none" {
    const asked = reading.dates[0]?.span;
    if (!asked) return "none";
    const given = slots.valueSpan ?? slots.span;
    if (given) {
      if (!spansOverlap(asked, given)) return "differ";
      return isSameTime(asked, given) ? "same" : "uncovered";
    }
    const { date } = pack.event.source;
    if (asked.from <= date && date <= asked.to) return "none";
    const isTold = kin.some((at) => {
      const span = spanAt(at);
      return span !== undefined && isSameTime(asked, span);
    });
    return isTold ? "none" : "uncovered";
  }

  function spanAt(at: number): DaySpan | undefined {
    const entry = ranking.entries[at];
    return entry?.kind === "fact" ? (entry.slots.span ?? entry.slots.valueSpan) : undefined;
  }

  return {
    compare(reading, form) {
      const held = stances.hold(reading);
      if (held)
        return {
          verdict: held.agrees ? "supported" : "contradicted",
          fact: held.fact,
          differs: held.agrees ? undefined : "sense",
          coverage: held.coverage,
        };
      const terms = indexTerms(reading);
      const near = ranking.nearest(terms, ["statement", "question", "denial"], NEAR);
      const all = near.flatMap(({ index, view, similarity }) => {
        const denied =
          view.kind === "denial" &&
          view.negated === reading.negated &&
          hasFiguresOf(view.figures, reading) &&
          isDenial(terms, index, view.terms);
        const result = judge(reading, form, index, denied);
        // The fact whose own words are nearest decides between facts that know as much.
        return result ? [{ ...result, strength: (result.strength + similarity) / 2 }] : [];
      });
      const best = (verdict: Verdict): Judged | undefined =>
        all
          .filter((candidate) => candidate.verdict === verdict)
          .sort((a, b) => b.strength - a.strength)[0];
      const supported = best("supported");
      const contradicted = best("contradicted");
      if (supported && contradicted)
        return supported.strength + TIE >= contradicted.strength &&
          !outranks(contradicted, supported)
          ? supported
          : contradicted;
      return supported ?? contradicted ?? best("not-covered") ?? NOTHING;
    },
  };

  /** A denial counts when it is nearer than the fact's own words. */
  function isDenial(
    terms: readonly IndexTerm[],
    index: number,
    denial: readonly IndexTerm[],
  ): boolean {
    const weigh = (list: readonly IndexTerm[]): number =>
      list.reduce((sum, term) => sum + ranking.weigh(term), 0);
    const inDenial = terms.filter((term) =>
      denial.some(
        (other) => other.key === term.key || other.concepts.some((c) => term.concepts.includes(c)),
      ),
    );
    const share = weigh(inDenial) / Math.max(weigh(terms), 1e-9);
    const back =
      weigh(
        denial.filter((other) =>
          terms.some(
            (term) =>
              other.key === term.key || other.concepts.some((c) => term.concepts.includes(c)),
          ),
        ),
      ) / Math.max(weigh(denial), 1e-9);
    const statement = ranking.statementOf(index) ?? [];
    const inStatement = terms.filter((term) => statement.some((other) => other.key === term.key));
    return share > 0.75 && back > 0.75 && weigh(inStatement) < weigh(inDenial) * 1.001;
  }
}

/** How much nearer a contradiction must be than a support to win. */
const TIE = 0.01;
const NOTHING: Comparison = {
  verdict: "not-covered",
  fact: undefined,
  differs: undefined,
  coverage: 0,
};

/** A denial that was written down says more than words in common. */
function outranks(contradicted: Judged, supported: Judged): boolean {
  return (
    contradicted.fact === supported.fact ||
    (contradicted.differs === "sense" && contradicted.strength >= supported.strength - TIE)
  );
}

/** "The paper thinks ...": a judgment, not a report. */
function isOfTheSource({ mentions, tokens }: Reading): boolean {
  return mentions.some(
    ({ named, to }) =>
      named.kind === "source" && tokens.slice(to, to + 2).some(({ text }) => OPINES.test(text)),
  );
}
const OPINES =
  /^(?:thinks?|thought|believes?|argues?|considers?|finds?|feels?|judges?|calls?|views?)$/;

const COMPARES = /\b(?:more|less|fewer)\b/;

function textOf({ tokens }: Reading): string {
  return tokens.map((token) => token.text).join(" ");
}

/** What goes both ways. */
const MUTUAL = new Set(["c:rival", "c:compete", "c:agree", "c:join", "c:partner", "c:compare"]);
/** Between two names: the second is the doer, or both are. */
const PASSIVE = new Set(["by", "and", ",", "with", "than", "from"]);

const WHOLE = /\b(?:all|entire|entirely|whole|every|completely|fully)\b/;
const PART = /\b(?:part|parts|portion|some|partly|much|most|many)\b/;

/** "all of it" where the fact says a part. */
function isWholeOfPart({ tokens }: Reading, { statement }: Fact): boolean {
  const text = tokens.map((token) => token.text).join(" ");
  const told = statement.toLowerCase();
  return WHOLE.test(text) && !PART.test(text) && PART.test(told) && !WHOLE.test(told);
}

/** "in total" where the fact gives a rate. */
function isTotalOfRate({ tokens, quantities }: Reading, { quantity }: FactSlots): boolean {
  const text = tokens.map((token) => token.text).join(" ");
  return (
    quantity?.per !== undefined &&
    quantities.length > 0 &&
    quantities.every((mention) => mention.quantity.per === undefined) &&
    /\b(?:total|in all|altogether|overall|one-time|once)\b/.test(text)
  );
}

/** A denial with a figure denies that figure only, one without none. */
function hasFiguresOf(denied: readonly QuantityMention[], { quantities }: Reading): boolean {
  return (
    denied.length === quantities.length &&
    denied.every(({ quantity }) => quantities.some((mention) => agrees(mention, quantity)))
  );
}

function judged(
  verdict: Verdict,
  fact: Fact,
  differs: Difference | undefined,
  coverage: number,
  strength: number,
): Judged {
  return { verdict, fact, differs, coverage, strength };
}

function sharesName(term: IndexTerm, slots: FactSlots, ranking: Ranking, index: number): boolean {
  return slots.entities.has(term.key.slice(2)) || ranking.asserts(index, term) > 0;
}

/** They speak of the same: a name in common, or the fact has no name but the claim's. */
function anchors(reading: Reading, fact: Fact, slots: FactSlots): boolean {
  const spoken = reading.mentions.flatMap(({ named }) =>
    named.kind === "entity" ? [named.id] : [],
  );
  if (spoken.some((id) => slots.entities.has(id))) return true;
  // Who names nobody speaks of what the words speak of.
  if (spoken.length === 0 && reading.mentions.length === 0) return true;
  return (
    reading.mentions.some(({ named }) => named.kind === "source") &&
    (fact.status === "opinion" || fact.speaker !== undefined)
  );
}

function comparable(
  mention: QuantityMention,
  quantity: Quantity,
  reading: Reading,
  fact: Fact,
): boolean {
  const family = familyOf(quantity.unit);
  const wildcard = mention.quantity.unit === "units" || quantity.unit === "units";
  if (
    mention.family !== family &&
    !(wildcard && (mention.family === "count" || family === "count"))
  )
    return false;
  if (
    family === "count" &&
    !wildcard &&
    mention.quantity.unit !== quantity.unit &&
    !sameNoun(mention.quantity.unit, quantity.unit)
  )
    return false;
  // A change is not a level: what was lost is not what it was worth.
  const isChange = reading.direction !== undefined && family === "money";
  return !(
    isChange &&
    quantity.direction === undefined &&
    fact.value !== undefined &&
    "amount" in fact.value
  );
}

function sameNoun(a: string, b: string): boolean {
  const stem = (noun: string): string => noun.toLowerCase().replace(/s$/, "");
  return stem(a) === stem(b) || CHIP_LIKE.has(stem(a)) === CHIP_LIKE.has(stem(b));
}
const CHIP_LIKE = new Set<string>();

function degreeOf(fact: Fact, slots: FactSlots): "much" | "little" | undefined {
  return fact.status === "opinion" || slots.quantity === undefined ? slots.degree : undefined;
}

const DONE =
  /\b(?:already|spent|invested|confirmed|proven|proved|proves|proof|official|officially|definitely|certainly|guaranteed|exactly|precisely|undoubtedly|for sure|certain|passed|approved|enacted|became law|in force|has built|has bought|has lost|have lost|bought)\b/;
const WILL = /\b(?:will|is going to|are going to|gonna)\b/;

/** The claim makes sure what the fact leaves open. */
function upgradesCertainty(reading: Reading, fact: Fact, form: "claim" | "question"): boolean {
  const lower = reading.tokens.map((token) => token.text).join(" ");
  const said = fact.statement.toLowerCase();
  const open =
    fact.status === "planned" ||
    fact.status === "forecast" ||
    fact.status === "estimated" ||
    fact.status === "claimed";
  if (!open) return false;
  const done = DONE.exec(lower)?.[0];
  if (done && !said.includes(done)) return true;
  return form === "claim" && asksForSure(reading, fact);
}

/** "will" where the fact has "may". */
function asksForSure({ tokens }: Reading, { status, statement }: Fact): boolean {
  const lower = tokens.map((token) => token.text).join(" ");
  return (
    status === "forecast" &&
    /\b(?:may|might|could)\b/i.test(statement) &&
    WILL.test(lower) &&
    !/\b(?:may|might|could|perhaps|possibly|likely)\b/.test(lower)
  );
}

/** With no word but names, what one is to the other has to be what the fact gives. */
function tellsOfBoth({ mentions }: Reading, { subject }: Fact, slots: FactSlots): boolean {
  const named = new Set(
    mentions.flatMap(({ named: name }) => (name.kind === "entity" ? [name.id] : [])),
  );
  return (
    named.has(subject) && (named.size === 1 || slots.valueEntities.some((id) => named.has(id)))
  );
}

/** Facts of the same paragraph that share a name: together they tell one story. */
function siblingsOf(pack: Pack, ranking: Ranking): ReadonlyMap<string, readonly number[]> {
  const names = (fact: Fact): Set<string> => new Set([fact.subject, ...fact.about]);
  return new Map(
    pack.facts.map((fact) => {
      const own = names(fact);
      const kin = pack.facts.filter(
        (other) =>
          other !== fact &&
          other.paragraph === fact.paragraph &&
          [...names(other)].some((id) => own.has(id)),
      );
      return [fact.id, kin.flatMap(({ id }) => ranking.factIndex(id) ?? [])];
    }),
  );
}
