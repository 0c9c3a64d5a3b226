import type { Answer, AnswerPart, Verdict } from "../answer.ts";
import type { Block } from "../document/block.ts";
import { plainText } from "../document/plain-text.ts";
import type { Quantity } from "../figure.ts";
import type { Pack } from "../pack.ts";
import { indexTerms } from "../retrieval/compile-entries.ts";
import type { Ranking } from "../retrieval/rank-entries.ts";
import type { QuantityMention } from "../understanding/read-quantities.ts";
import { type Reading, readText } from "../understanding/read-text.ts";
import { textOf } from "../understanding/text-of.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";
import { carryFigures } from "./carry-figures.ts";
import type { ClaimComparer } from "./claim/compare-claim.ts";
import type { Comparison } from "./claim/comparison.ts";
import { isVerb, splitClaims } from "./claim/split-claims.ts";
import { citationsOf, composePart, sourceName } from "./compose-answer.ts";
import type { Draft } from "./draft.ts";
import { formatNumber, formatQuantity } from "./format-quantity.ts";
import { normaliseQuestion } from "./normalise-question.ts";
import { receiptOf } from "./receipt.ts";
import { caveatSentences, factSentence, plainSentence } from "./sentence.ts";
import type { Wording } from "./wording.ts";

export interface MessageCheckerParts {
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
  readonly ranking: Ranking;
  readonly comparer: ClaimComparer;
  readonly wording: Wording;
}

/** A claim that shares less than this with anything in the pack is a remark. */
const RELATED = 0.3;
const REMARK =
  /^(?:\W*(?:i|we|imo|imho|lol|haha\w*|omg|wow|so|well|honestly|tbh|man|dude|ok|okay|yes|no|thanks|thx)\b)+/;
const FIRST_PERSON = /\b(?:i|i'm|we|my|our|me)\b/;

/** Checks each claim of a message; remarks, questions and jokes are left alone. */
export function checkMessage(
  message: string,
  parts: MessageCheckerParts,
): { readonly answer: Answer; readonly drafts: readonly Draft[] } {
  const { pack, vocabulary, comparer, wording } = parts;
  const reading = readText(message, vocabulary);
  const receipt = receiptOf(pack.version, "check", normaliseQuestion(reading));
  const checked = splitClaims(reading, vocabulary)
    .filter((claim) => isClaim(claim, parts))
    .map((claim) => ({ claim, comparison: comparer.compare(claim, "claim") }));
  if (checked.length === 0) {
    const document: Block[] = [{ kind: "notice", tone: "decline", text: wording.nothingToCheck() }];
    const answer: Answer = {
      kind: "answer",
      text: plainText(document),
      document,
      citations: [],
      verdict: null,
      facts: [],
      choices: [],
      parts: [],
      receipt,
    };
    return { answer, drafts: [] };
  }
  const held = checked.map(({ claim, comparison }) => {
    const draft: Draft = {
      ...verdictDraft(comparison, pack, wording),
      compared: comparison,
      considered: { reading: claim, candidates: [], step: "claims, one by one" },
    };
    return { claim, draft: carryFigures(draft, pack) };
  });
  const drafts = held.map(({ draft }) => draft);
  const answered: AnswerPart[] = held.map(({ claim, draft }) =>
    composePart(draft, renderClaim(claim, draft, pack)),
  );
  const verdicts = answered.map(({ verdict }) => verdict);
  const facts = drafts
    .flatMap((draft) => draft.facts)
    .filter((fact, at, all) => all.indexOf(fact) === at);
  const document: Block[] = [
    ...answered.flatMap((part): Block[] => [
      ...(answered.length > 1 ? [{ kind: "heading", text: part.claim ?? "" } as const] : []),
      { kind: "paragraph", text: part.text },
    ]),
    ...(facts.length > 0
      ? [{ kind: "citations", source: sourceName(pack), citations: citationsOf(facts) } as const]
      : []),
  ];
  const answer: Answer = {
    kind: "answer",
    text: plainText(document),
    document,
    citations: citationsOf(facts),
    verdict: wholeVerdict(verdicts),
    facts: facts.map(({ id }) => id),
    choices: [],
    parts: answered,
    receipt,
  };
  return { answer, drafts };
}

function wholeVerdict(verdicts: readonly (Verdict | null)[]): Verdict | null {
  for (const verdict of ["contradicted", "not-covered", "supported"] as const) {
    if (verdicts.includes(verdict)) return verdict;
  }
  return null;
}

/** A statement about something the pack knows of, not a remark about oneself. */
function isClaim(claim: Reading, { ranking }: MessageCheckerParts): boolean {
  const lower = textOf(claim);
  const names = claim.mentions.filter(({ named }) => named.kind !== "source");
  const solid = claim.terms.filter((term) => !term.light && !/^[eq]:/.test(term.key));
  // "The paper likes Acme" says something without another word, and so may two names:
  // "Acme is a cooperative": two names and no other word may well be a claim.
  const related = claim.terms.filter(({ key }) => key.startsWith("e:")).length > 1;
  const isJudgment = names.length > 0 && names.length < claim.mentions.length;
  if (claim.quantities.length === 0 && solid.length === 0 && !related && !isJudgment) return false;
  if (names.length > 0) return true;
  if (FIRST_PERSON.test(lower)) return false;
  if (claim.quantities.length === 0 && (REMARK.test(lower) || isExclamation(claim))) return false;
  const terms = indexTerms(claim);
  return (ranking.nearest(terms, ["statement", "question"], 1)[0]?.similarity ?? 0) >= RELATED;
}

/** "A ferry line buying trams": what nobody is said to do. */
function isExclamation({ tokens }: Reading): boolean {
  return !tokens.some(isVerb) && tokens.some(({ text }) => /\w{3}ing$/.test(text));
}

function verdictDraft(
  { verdict, fact, beside, differs }: Comparison,
  pack: Pack,
  wording: Wording,
): Draft {
  if (verdict === "not-covered" || !fact) {
    return {
      kind: "abstention",
      reason: "not-covered",
      verdict: "not-covered",
      sentences: [plainSentence(wording.declines("not-covered"))],
      facts: [],
      choices: [],
      rule: "no fact is near enough",
    };
  }
  return {
    kind: "answer",
    verdict,
    sentences: [
      plainSentence(wording.verdict(verdict, differs, fact.status)),
      factSentence(fact, pack),
      ...(beside ? [factSentence(beside, pack)] : []),
      ...(verdict === "supported" ? caveatSentences(fact) : []),
    ],
    facts: beside ? [fact, beside] : [fact],
    choices: [],
    rule: "a claim held against a fact",
  };
}

/**
 * The claim from what was understood of it: names, figures, dates. Never the writer's own words, and the writer's own figure
 * only where it is corrected or is the fact's.
 */
function renderClaim(claim: Reading, { verdict, facts }: Draft, pack: Pack): string {
  const names = claim.mentions.flatMap(({ named }) => {
    if (named.kind === "entity")
      return [pack.entities.find(({ id }) => id === named.id)?.name ?? ""];
    return named.kind === "neighbour" && named.entityKind !== "" ? [named.name] : [];
  });
  const own = facts.flatMap(({ value }) => (value && "amount" in value ? [value] : []));
  const figures = claim.quantities
    .filter(
      (mention) =>
        verdict === "contradicted" ||
        own.some((value) => formatNumber(value.amount) === formatNumber(mention.quantity.amount)),
    )
    .map((mention) => renderFigure(mention, own));
  const dates = claim.dates.map(({ span }) =>
    span.from === span.to ? span.from : `${span.from} to ${span.to}`,
  );
  const slots = [...new Set([...names, ...figures, ...dates])].filter((slot) => slot !== "");
  return slots.length === 0 ? "A claim" : `On ${slots.join(", ")}`;
}

/** A counted noun is the writer's own word unless the fact counts the same. */
function renderFigure({ quantity, family }: QuantityMention, own: readonly Quantity[]): string {
  const isOurs = family !== "count" || own.some(({ unit }) => unit === quantity.unit);
  return isOurs ? formatQuantity(quantity) : formatNumber(quantity.amount);
}
