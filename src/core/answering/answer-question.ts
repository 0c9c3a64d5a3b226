import type { AbstentionReason } from "../answer.ts";
import type { Fact } from "../fact.ts";
import type { Derivation, Pack } from "../pack.ts";
import type { Candidate, Ranking } from "../retrieval/rank-entries.ts";
import { agrees } from "../understanding/compare-quantities.ts";
import { isSameTime } from "../understanding/read-dates.ts";
import { familyOf } from "../understanding/read-quantities.ts";
import { type Question, readQuestion } from "../understanding/read-question.ts";
import type { Reading } from "../understanding/read-text.ts";
import { readOutlook } from "../understanding/screen-message.ts";
import type { ClaimComparer } from "./compare-claim.ts";
import { type Derived, deriveFigure, type Operator } from "./derive-figure.ts";
import type { Draft } from "./draft.ts";
import {
  caveatSentence,
  derivedSentences,
  factSentence,
  openSentence,
  plainSentence,
  type Sentence,
  silenceSentence,
} from "./sentence.ts";
import type { Wording } from "./wording.ts";

/**
 * The decision's tuning, chosen on one part of a set of questions and confirmed on the other.
 *
 * - `answers` (0.4 to 0.8): least score of a candidate that answers; higher declines more.
 * - `sure` (0.6 to 0.95): score from which a candidate answers although the question looks ahead or asks for advice.
 * - `coverage` (0.3 to 0.8): least share of a question's weight that its answer knows.
 * - `predicate` (0.1 to 0.5): the same of its words besides names.
 * - `strays` (0.1 to 0.4): how much better another fact may rank than the one a verdict rests on.
 * - `related` (0.1 to 0.5): coverage below which a question without a name is off-topic.
 * - `list` (0.5 to 1): similarity of a collection or topic that is answered as a list.
 * - `listed` (0.4 to 1): the same where a list is asked for.
 */
export const DECISION = {
  answers: 0.48,
  sure: 0.86,
  coverage: 0.42,
  predicate: 0.2,
  strays: 0.2,
  related: 0.34,
  list: 0.66,
  listed: 0.55,
} as const;

export interface Answerer {
  answer(question: Question): Draft;
}

export interface AnswererParts {
  readonly pack: Pack;
  readonly ranking: Ranking;
  readonly comparer: ClaimComparer;
  readonly wording: Wording;
}

const MAX_CHOICES = 3;
const MAX_LIST = 10;

export function createAnswerer({ pack, ranking, comparer, wording }: AnswererParts): Answerer {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const factsOf = (ids: readonly string[]): Fact[] => ids.flatMap((id) => facts.get(id) ?? []);
  const entityName = (id: string): string =>
    pack.entities.find((entity) => entity.id === id)?.name ?? id;

  const eventNames = [pack.event.name, ...pack.event.aliases].join(" / ").toLowerCase();
  const namesTheEvent = (id: string): boolean => eventNames.includes(entityName(id).toLowerCase());

  function answer(question: Question): Draft {
    const candidates = ranking.rank(question);
    const outlook = readOutlook(question.reading);
    if (outlook === "advice" || outlook === "opinion") return decline(outlook, candidates, outlook);
    const best = candidates[0];
    const answersAhead =
      best !== undefined &&
      best.score >= DECISION.sure &&
      (best.isExact ||
        question.reading.terms.some((term) => !term.light && !/^[exq]:/.test(term.key))) &&
      (best.entry.kind === "fact" || best.entry.kind === "silence");
    if (outlook !== undefined && !answersAhead) {
      const silence = candidates.find(({ entry }) => entry.kind === "silence");
      const fits = silence && silence === best && silence.score >= DECISION.answers;
      return fits ? fromCandidate(silence, question) : decline(outlook, candidates, outlook);
    }
    return (
      (outlook === undefined ? summary(question, candidates) : undefined) ??
      unnamed(question) ??
      several(question) ??
      comparison(question) ??
      arithmetic(question, candidates) ??
      stranger(question, candidates) ??
      yesOrNo(question, candidates) ??
      extreme(question, candidates) ??
      whatItIs(question) ??
      bestCandidate(question, candidates) ??
      decline(
        isAboutEvent(question, candidates) ? "not-covered" : "off-topic",
        candidates,
        "nothing fits",
      )
    );
  }

  /** "What happened?", "tl;dr", "the market reaction". */
  function summary(question: Question, candidates: readonly Candidate[]): Draft | undefined {
    const topic = candidates.find(({ entry }) => entry.kind === "topic");
    const top = candidates[0];
    const listed = candidates.find(({ entry }) => entry.kind === "collection");
    const nearest = listed === top ? DECISION.listed - 0.1 : DECISION.listed;
    if (question.asksList && listed && listed.similarity >= nearest)
      return fromCandidate(listed, question);
    if (top?.isExact) return undefined;
    if (
      topic?.entry.kind === "topic" &&
      question.form !== "yes-no" &&
      !question.asksOpinion &&
      !question.asksSpeaker &&
      question.reading.quantities.length === 0 &&
      topic.similarity >= 0.9 &&
      (topic === top || topic.similarity >= (top?.similarity ?? 0) - 0.05)
    ) {
      return list(factsOf(topic.entry.topic.summary), undefined, "a topic of that name", question);
    }
    if (!question.broad) return undefined;
    if (top && top.similarity >= 0.82 && top.coverage >= 0.8 && question.entities.length > 0)
      return undefined;
    if (topic?.entry.kind === "topic" && topic.similarity >= 0.55) {
      return list(factsOf(topic.entry.topic.summary), undefined, "a summary of a topic", question);
    }
    // "What happened at the harbour?" asks for something of its own.
    const isOfTheWhole = question.entities.every(namesTheEvent) && question.strangers.length === 0;
    if (question.besidesBroad || !isOfTheWhole) return undefined;
    return list(factsOf(pack.event.summary), undefined, "a summary", question);
  }

  /** "Which expert?", "who is the witness?" where the source gives no name. */
  function unnamed(question: Question): Draft | undefined {
    const id = question.asksNameOf;
    if (id === undefined || !pack.entities.some((entity) => entity.id === id && entity.unnamed))
      return undefined;
    const known = ranking
      .rank(question, 20)
      .find(
        ({ entry }) =>
          entry.kind === "silence" &&
          entry.silence.reason === "unnamed" &&
          entry.silence.about.includes(id),
      );
    return known
      ? fromCandidate(known, question)
      : decline("unnamed", ranking.rank(question, 5), "somebody without a name");
  }

  /** "A and B": one fact for each where no fact has both. */
  function several(question: Question): Draft | undefined {
    const names = question.entities.length + question.strangers.length;
    if (
      names < 2 ||
      names > 5 ||
      question.form === "yes-no" ||
      question.operation === "ratio" ||
      question.operation === "share" ||
      question.operation === "sum"
    )
      return undefined;
    // "What did Smith do with the plan?" lists nothing: Smith alone decides.
    if (question.strangers.length > 0 && !listsNames(question.reading)) return undefined;
    const whole = ranking.rank(question, 6);
    const top = whole[0];
    if (
      question.strangers.length === 0 &&
      top &&
      top.score >= DECISION.answers &&
      (top.entry.kind !== "fact" || !top.reasons.includes("part of the entities"))
    )
      return undefined;
    const found = question.entities.flatMap((id) => {
      const alone = only(question, id);
      const candidate = ranking
        .rank(alone, 8)
        .find(
          ({ entry }) =>
            entry.kind === "fact" &&
            (entry.fact.subject === id || entry.slots.valueEntities.includes(id)),
        );
      return candidate && candidate.score >= DECISION.answers && candidate.entry.kind === "fact"
        ? [candidate]
        : [];
    });
    const measures = new Set(
      found.map(({ entry }) => (entry.kind === "fact" ? measureKind(entry.fact) : "")),
    );
    if (found.length === 0 || measures.size > 1) return undefined;
    if (question.strangers.length === 0 && found.length < 2) return undefined;
    const leads = distinctFacts(
      found.flatMap(({ entry }) => (entry.kind === "fact" ? [entry.fact] : [])),
    );
    const sentences = leads.map((fact) => factSentence(fact, pack));
    if (question.operation === "compare" || question.operation === "difference")
      sentences.push(...compared(leads));
    if (question.strangers.length > 0) sentences.push(strangerSentence(question));
    return {
      kind: "answer",
      verdict: null,
      sentences,
      facts: leads,
      choices: [],
      topic: { entities: question.entities },
      rule: "one fact for each name",
    };
  }

  /** The difference of two comparable facts, as a closing remark. */
  function compared(leads: readonly Fact[]): Sentence[] {
    if (leads.length !== 2) return [];
    const derivation = knownDerivation("difference", leads);
    const derived = deriveFigure("difference", leads);
    return derived ? derivedSentences(derivation, derived, leads) : [];
  }

  function arithmetic(question: Question, candidates: readonly Candidate[]): Draft | undefined {
    const ready = candidates.find(({ entry }) => entry.kind === "derivation");
    const top = candidates[0];
    if (
      ready?.entry.kind === "derivation" &&
      ready === top &&
      ready.score >= DECISION.answers &&
      ready.coverage >= DECISION.coverage &&
      question.strangers.length === 0
    ) {
      return asAsked(ready.entry.derivation, question);
    }
    const { operation } = question;
    if (operation === undefined || question.strangers.length > 0) return undefined;
    if (top && top.score >= 0.9 && top.entry.kind === "fact") return undefined;
    const operands = operandsOf(question);
    if (operands.length < 2) return undefined;
    const operator: Operator = operation === "compare" ? "difference" : operation;
    const derivation = knownDerivation(operator, operands);
    if (derivation) return fromDerivation(derivation, question);
    if (
      pack.derivations.some(
        (other) => other.refused !== undefined && sameFacts(other.operands, operands),
      )
    ) {
      const refused = pack.derivations.find(
        (other) => other.refused !== undefined && sameFacts(other.operands, operands),
      );
      return refused && fromDerivation(refused, question);
    }
    const derived = deriveFigure(operator, operator === "sum" ? operands : operands.slice(0, 2));
    return (
      derived &&
      arithmeticDraft(
        undefined,
        derived,
        operator === "sum" ? operands : operands.slice(0, 2),
        question,
      )
    );
  }

  /** The pack's arithmetic, or the operation asked for over the same figures. */
  function asAsked(derivation: Derivation, question: Question): Draft {
    const { operation } = question;
    const asked = operation === "compare" ? undefined : operation;
    if (asked === undefined || asked === derivation.kind || derivation.refused !== undefined)
      return fromDerivation(derivation, question);
    const named = operandsOf(question);
    const operands = sameFacts(derivation.operands, named) ? named : factsOf(derivation.operands);
    const known = knownDerivation(asked, operands);
    if (known) return fromDerivation(known, question);
    const derived = deriveFigure(asked, operands);
    return derived
      ? arithmeticDraft(undefined, derived, operands, question)
      : fromDerivation(derivation, question);
  }

  function knownDerivation(operator: Operator, operands: readonly Fact[]): Derivation | undefined {
    return pack.derivations.find(
      (derivation) =>
        derivation.kind === operator &&
        derivation.says !== undefined &&
        sameFacts(derivation.operands, operands),
    );
  }

  /** The figure that the question means for each name in it, of one unit family. */
  function operandsOf(question: Question): Fact[] {
    const found = question.entities.flatMap((id) => {
      const alone = only(question, id);
      const best = ranking
        .rank(alone, 20)
        .find(
          ({ entry }) =>
            entry.kind === "fact" &&
            entry.slots.quantity !== undefined &&
            entry.fact.subject === id,
        );
      return best?.entry.kind === "fact" ? [best.entry.fact] : [];
    });
    return distinctFacts(found);
  }

  function fromDerivation(derivation: Derivation, question: Question): Draft {
    const operands = factsOf(derivation.operands);
    if (derivation.refused !== undefined) {
      return {
        kind: "abstention",
        reason: "not-covered",
        verdict: null,
        sentences: [openSentence(derivation.refused)],
        facts: [],
        choices: operands.flatMap(({ questions }) => questions[0] ?? []).slice(0, MAX_CHOICES),
        topic: { entities: question.entities },
        rule: "arithmetic that is refused",
      };
    }
    const derived = deriveFigure(derivation.kind, operands);
    return derived
      ? arithmeticDraft(derivation, derived, operands, question)
      : decline("not-covered", [], "arithmetic impossible");
  }

  function arithmeticDraft(
    derivation: Derivation | undefined,
    derived: Derived,
    operands: readonly Fact[],
    question: Question,
  ): Draft {
    return {
      kind: "answer",
      verdict: null,
      sentences: [
        ...derivedSentences(derivation, derived, operands),
        ...operands.map((fact) => factSentence(fact, pack)),
      ],
      facts: operands,
      choices: [],
      topic: { entities: question.entities },
      rule: derivation ? "arithmetic of the pack" : "arithmetic over two facts",
    };
  }

  /** A name the source never mentions. */
  function stranger(question: Question, candidates: readonly Candidate[]): Draft | undefined {
    if (question.strangers.length === 0) return undefined;
    if (question.form === "yes-no") {
      const compared = comparer.compare(question.reading, "question");
      if (compared.verdict === "contradicted" && compared.fact)
        return verdictDraft(compared.fact, "contradicted", compared.differs, question);
    }
    const silence = candidates.find(
      ({ entry, score }) =>
        entry.kind === "silence" && score >= DECISION.answers && entry.silence.about.length === 0,
    );
    if (silence && silence === candidates[0]) return fromCandidate(silence, question);
    return {
      kind: "abstention",
      reason:
        isAboutEvent(question, candidates) || question.strangers.some(({ kind }) => kind !== "")
          ? "not-covered"
          : "off-topic",
      verdict: null,
      sentences: [strangerSentence(question), ...coveredSentence(question, candidates)],
      facts: [],
      choices: choicesFrom(candidates),
      topic: { entities: [] },
      rule: "a name the source never mentions",
    };
  }

  function strangerSentence(question: Question): Sentence {
    // Only names the pack writes are repeated, never the asker's own words.
    return plainSentence(
      wording.stranger(question.strangers.flatMap(({ name, kind }) => (kind === "" ? [] : [name]))),
    );
  }

  /** Who the source says it of, where the kind is the same. */
  function coveredSentence(question: Question, candidates: readonly Candidate[]): Sentence[] {
    const kind = question.strangers[0]?.kind;
    const measure = candidates.find(
      ({ entry, similarity }) => entry.kind === "fact" && similarity >= 0.3,
    );
    if (measure?.entry.kind !== "fact" || kind === undefined || kind === "") return [];
    const wanted = measureKind(measure.entry.fact);
    const names = pack.entities
      .filter(
        (entity) =>
          entity.kind === kind &&
          !entity.unnamed &&
          pack.facts.some((fact) => fact.subject === entity.id && measureKind(fact) === wanted),
      )
      .map(({ name }) => name);
    return names.length === 0 ? [] : [plainSentence(wording.covered(names.slice(0, 4)))];
  }

  function yesOrNo(question: Question, candidates: readonly Candidate[]): Draft | undefined {
    if (question.form !== "yes-no") return undefined;
    const compared = comparer.compare(question.reading, "question");
    const silence = candidates[0]?.entry.kind === "silence" ? candidates[0] : undefined;
    const judged = candidates.find(
      ({ entry }) => entry.kind === "fact" && entry.fact === compared.fact,
    );
    const first = candidates.find(({ entry }) => entry.kind === "fact");
    // A verdict from a fact that is not what the question is nearest to would be a guess.
    const strays = first !== undefined && first.score - (judged?.score ?? 0) > DECISION.strays;
    if (compared.verdict !== "not-covered" && compared.fact && !strays) {
      const silent =
        silence && silence.similarity > compared.coverage + 0.12 && silence.similarity > 0.85;
      if (!silent) return verdictDraft(compared.fact, compared.verdict, compared.differs, question);
    }
    if (silence && silence.score >= DECISION.answers) return fromCandidate(silence, question);
    const top = candidates.find(({ entry }) => entry.kind === "fact");
    if (
      top?.entry.kind === "fact" &&
      top.score >= 0.74 &&
      top.coverage >= 0.7 &&
      question.reading.quantities.length === 0
    ) {
      return factDraft(top.entry.fact, question, "the nearest question");
    }
    return undefined;
  }

  /** "Is A spending more than B?": the figures of both decide. */
  function comparison(question: Question): Draft | undefined {
    if (
      question.operation !== "compare" ||
      question.entities.length !== 2 ||
      question.superlative === undefined
    )
      return undefined;
    const operands = operandsOf(question);
    const [first, second] = operands;
    const a = first?.value && "amount" in first.value ? first.value : undefined;
    const b = second?.value && "amount" in second.value ? second.value : undefined;
    if (
      !first ||
      !second ||
      !a ||
      !b ||
      a.unit !== b.unit ||
      first.subject !== question.entities[0]
    )
      return undefined;
    const more = question.superlative === "most" ? a.amount > b.amount : a.amount < b.amount;
    const verdict = more !== question.reading.negated ? "supported" : "contradicted";
    return {
      kind: "answer",
      verdict,
      sentences: [
        plainSentence(
          verdict === "supported" ? wording.supported() : wording.contradicted("figure"),
        ),
        factSentence(first, pack),
        factSentence(second, pack),
        ...compared([first, second]),
      ],
      facts: [first, second],
      choices: [],
      topic: { entities: question.entities },
      rule: "a comparison of two figures",
    };
  }

  /** "Which fell the most?" over a list of the pack whose figures can be compared. */
  function extreme(
    { superlative, entities, form }: Question,
    candidates: readonly Candidate[],
  ): Draft | undefined {
    const top = candidates[0];
    if (superlative === undefined || entities.length > 0 || form !== "open" || !top)
      return undefined;
    const { entry } = top;
    const collection =
      entry.kind === "collection"
        ? entry.collection
        : pack.event.collections.find(
            ({ facts: ids }) =>
              entry.kind === "fact" && entry.slots.quantity && ids.includes(entry.fact.id),
          );
    if (top.score < DECISION.answers || !collection) return undefined;
    const ranked = factsOf(collection.facts).flatMap((fact) =>
      fact.value && "amount" in fact.value ? [{ fact, value: fact.value }] : [],
    );
    const units = new Set(ranked.map(({ value }) => `${value.unit} ${value.direction ?? ""}`));
    if (ranked.length < 2 || units.size !== 1) return undefined;
    ranked.sort((a, b) => b.value.amount - a.value.amount);
    const best = superlative === "most" ? ranked[0] : ranked.at(-1);
    if (!best) return undefined;
    const others = ranked.filter((one) => one !== best).map(({ fact }) => fact);
    return {
      kind: "answer",
      verdict: null,
      sentences: [
        factSentence(best.fact, pack),
        ...others.map((fact) => factSentence(fact, pack)),
        ...(collection.caveat === undefined ? [] : [openSentence(collection.caveat, others)]),
      ],
      facts: [best.fact, ...others],
      choices: [],
      topic: { entities: [best.fact.subject] },
      rule: "the first of a list by its figures",
    };
  }

  function verdictDraft(
    fact: Fact,
    verdict: "supported" | "contradicted",
    differs: Parameters<Wording["contradicted"]>[0],
    question: Question,
  ): Draft {
    const opening = verdict === "supported" ? wording.supported() : wording.contradicted(differs);
    return {
      kind: "answer",
      verdict,
      sentences: [plainSentence(opening), factSentence(fact, pack), ...caveatOf(fact)],
      facts: [fact],
      choices: [],
      topic: { entities: question.entities },
      rule: `a statement held against a fact${differs ? `: ${differs} differs` : ""}`,
    };
  }

  /** "Who is X?": what is said of X, the nearest first. */
  function whatItIs(question: Question): Draft | undefined {
    const id = question.entities[0];
    if (!question.asksWhatItIs || id === undefined || question.entities.length > 1)
      return undefined;
    const ranked = ranking.rank(question, 12);
    const top = ranked[0];
    if (top && top.entry.kind === "silence" && top.score > 0.9) return undefined;
    const lead = ranked.find(
      ({ entry, similarity }) =>
        entry.kind === "fact" &&
        similarity >= 0.7 &&
        (entry.fact.subject === id || entry.slots.valueEntities.includes(id)),
    );
    const own = pack.facts.filter(({ subject }) => subject === id);
    const first = lead?.entry.kind === "fact" ? lead.entry.fact : own[0];
    if (!first) return undefined;
    const more = distinctFacts([first, ...factsOf(first.related), ...own]).slice(1, 2);
    return {
      kind: "answer",
      verdict: null,
      sentences: [first, ...more].map((fact) => factSentence(fact, pack)),
      facts: [first, ...more],
      choices: [],
      topic: { entities: question.entities },
      rule: "what is said of a name",
    };
  }

  function bestCandidate(question: Question, candidates: readonly Candidate[]): Draft | undefined {
    const top = candidates[0];
    if (!top || top.score < DECISION.answers || top.coverage < DECISION.coverage) return undefined;
    // A name in common is not enough where something is said of it.
    if (top.predicate < DECISION.predicate && question.form !== "choice") return undefined;
    if (top.entry.kind === "topic" && top.similarity < DECISION.list) return undefined;
    if (top.entry.kind === "collection" && top.similarity < DECISION.list) {
      const fact = candidates.find(({ entry }) => entry.kind === "fact");
      return fact && fact.score >= DECISION.answers ? fromCandidate(fact, question) : undefined;
    }
    return fromCandidate(top, question);
  }

  function fromCandidate(candidate: Candidate, question: Question): Draft {
    const { entry } = candidate;
    if (entry.kind === "fact" && asksForTheMost(question, entry)) {
      return decline("not-covered", [candidate], "a list without the figures that would rank it");
    }
    switch (entry.kind) {
      case "fact": {
        const asked = question.reading.dates[0]?.span;
        const happened = entry.slots.span ?? entry.slots.valueSpan;
        if (asked && happened && !isSameTime(asked, happened) && question.form === "open") {
          const after = asked.from > pack.event.source.date;
          return after
            ? decline("after-article", [candidate], "a date after the source")
            : {
                ...decline("not-covered", [candidate], "another date"),
                sentences: [plainSentence(wording.otherDate())],
              };
        }
        return factDraft(entry.fact, question, "the nearest fact");
      }
      case "silence": {
        const instead = factsOf(entry.silence.instead);
        return {
          kind: "abstention",
          reason: entry.silence.reason,
          verdict: null,
          sentences: [silenceSentence(entry.silence)],
          facts: [],
          choices: instead.flatMap(({ questions }) => questions[0] ?? []).slice(0, MAX_CHOICES),
          topic: {
            entities: question.entities.length > 0 ? question.entities : entry.silence.about,
            silence: entry.silence.id,
          },
          rule: "a known silence",
        };
      }
      case "derivation":
        return asAsked(entry.derivation, question);
      case "ambiguity": {
        const about = factsOf(entry.ambiguity.facts);
        return {
          kind: "answer",
          verdict: null,
          sentences: [openSentence(entry.ambiguity.says, about)],
          facts: about,
          choices: [],
          topic: { entities: question.entities },
          rule: "a known ambiguity",
        };
      }
      case "collection":
        return list(
          factsOf(entry.collection.facts),
          entry.collection.caveat,
          "a list of the pack",
          question,
        );
      case "topic":
        return list(factsOf(entry.topic.summary), undefined, "a topic", question);
    }
  }

  function factDraft(fact: Fact, question: Question, rule: string): Draft {
    const wrong = question.form === "open" && premiseIsWrong(question.reading, fact);
    const reasons =
      question.asksReason && fact.because.length > 0 && !givesReason(fact)
        ? factsOf(fact.because)
        : [];
    const leads = distinctFacts([...reasons, fact]).slice(0, 3);
    const caveats = leads.length === 1 ? caveatOf(fact) : [];
    return {
      kind: "answer",
      verdict: wrong ? "contradicted" : null,
      sentences: [
        ...(wrong ? [plainSentence(wording.contradicted("figure"))] : []),
        ...leads.map((lead) => factSentence(lead, pack)),
        ...(question.asksStatus || question.asksSpeaker ? [plainSentence(statusOf(fact))] : []),
        ...caveats,
      ],
      facts: leads,
      choices: [],
      topic: { entities: question.entities },
      rule,
    };
  }

  function givesReason(fact: Fact): boolean {
    return pack.lexicon.measures.some(({ id, value }) => id === fact.measure && value === "reason");
  }

  function statusOf(fact: Fact): string {
    const speaker = fact.speaker === undefined ? undefined : entityName(fact.speaker);
    switch (fact.status) {
      case "opinion":
        return wording.status("opinion", speaker);
      case "claimed":
        return wording.status("claim", speaker);
      case "estimated":
        return wording.status("estimate", speaker);
      case "planned":
        return wording.status("plan", speaker);
      case "forecast":
        return wording.status("forecast", speaker);
      case "reported":
      case "background":
        return wording.status("report", speaker);
    }
  }

  function list(
    items: readonly Fact[],
    caveat: string | undefined,
    rule: string,
    question: Question,
  ): Draft {
    const shown = items.slice(0, MAX_LIST);
    return {
      kind: "answer",
      verdict: null,
      sentences: [
        ...shown.map((fact) => factSentence(fact, pack)),
        ...(caveat === undefined ? [] : [openSentence(caveat, shown)]),
      ],
      isList: true,
      facts: shown,
      choices: [],
      topic: { entities: question.entities },
      rule,
    };
  }

  function decline(
    reason: AbstentionReason,
    candidates: readonly Candidate[],
    rule: string,
  ): Draft {
    return {
      kind: "abstention",
      reason,
      verdict: null,
      sentences: [plainSentence(wording.declines(reason))],
      facts: [],
      choices: reason === "off-topic" ? pack.event.examples.slice(0, 2) : choicesFrom(candidates),
      rule,
    };
  }

  /** Questions near the one asked that do have an answer. */
  function choicesFrom(candidates: readonly Candidate[]): string[] {
    return candidates
      .flatMap(({ entry, similarity }) =>
        entry.kind === "fact" && similarity >= 0.35 ? [entry.fact.questions[0] ?? ""] : [],
      )
      .filter((text, at, all) => text !== "" && all.indexOf(text) === at)
      .slice(0, 2);
  }

  function isAboutEvent(question: Question, candidates: readonly Candidate[]): boolean {
    if (question.entities.length > 0) return true;
    if (question.reading.mentions.some(({ named }) => named.kind === "source")) return true;
    return (
      (candidates[0]?.coverage ?? 0) >= DECISION.related &&
      question.reading.terms.some((term) => !term.light && term.known && !term.key.startsWith("q:"))
    );
  }

  /** Measures of one kind of value are asked for with one breath: a stock's fall and an index's. */
  function measureKind(fact: Fact): string {
    return fact.value && "amount" in fact.value ? familyOf(fact.value.unit) : fact.measure;
  }

  return { answer };
}

/** "Which is the biggest?" of several that the source does not rank. */
function asksForTheMost(
  { superlative, wants }: Question,
  { fact, slots }: Extract<Candidate["entry"], { kind: "fact" }>,
): boolean {
  const which = wants.includes("entity") || wants.includes("person") || wants.length === 0;
  return (
    superlative !== undefined &&
    which &&
    slots.valueEntities.length > 1 &&
    slots.quantity === undefined &&
    !/\bmost\b|\best\b/.test(fact.statement)
  );
}

/** Two names side by side: "A and B", "A or B", "A versus B". */
function listsNames({ mentions, tokens }: Reading): boolean {
  return mentions.some(({ to }, at) => {
    const next = mentions[at + 1];
    if (!next) return false;
    const between = tokens.slice(to, next.from).map(({ text }) => text);
    return between.length > 0 && between.every((word) => LISTING.has(word));
  });
}
const LISTING = new Set([
  "and",
  "or",
  "&",
  ",",
  "versus",
  "vs",
  "plus",
  "than",
  "with",
  "the",
  "/",
]);

/** The question with all names but one left out. */
function only(question: Question, id: string): Question {
  const key = `e:${id}`;
  const reading: Reading = {
    ...question.reading,
    terms: question.reading.terms.filter((term) => term.key === key || !/^[ex]:/.test(term.key)),
    mentions: question.reading.mentions.filter(
      ({ named }) => named.kind === "source" || (named.kind === "entity" && named.id === id),
    ),
  };
  return {
    ...readQuestion(reading),
    form: question.form,
    wants: question.wants,
    operation: undefined,
  };
}

function premiseIsWrong(reading: Reading, fact: Fact): boolean {
  const { value } = fact;
  if (!value || !("amount" in value)) return false;
  const mention = reading.quantities.find(({ quantity }) => quantity.unit === value.unit);
  return mention !== undefined && !agrees(mention, value);
}

function caveatOf(fact: Fact): Sentence[] {
  const caveat = caveatSentence(fact);
  return caveat ? [caveat] : [];
}

function sameFacts(ids: readonly string[], facts: readonly Fact[]): boolean {
  return ids.length === facts.length && facts.every(({ id }) => ids.includes(id));
}

function distinctFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact, at) => facts.indexOf(fact) === at);
}
