import { areTied } from "../../are-tied.ts";
import type { Fact } from "../../fact.ts";
import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Question } from "../../understanding/read-question.ts";
import { isContent, readText } from "../../understanding/read-text.ts";
import { textOf } from "../../understanding/text-of.ts";
import { isInItsVoice } from "../claim/compare-voice.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftVerdict } from "../drafting/draft-verdict.ts";
import { sideOf } from "../hold-stance.ts";
import { draftFacts } from "./draft-facts.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** Least share of a judged matter that the last facts have to speak of, ties counted in. */
const IS_MEANT = 0.6;
/** What a tie of the pack, the same paragraph and a person in common add to it. */
const TIED = 0.5;
const BESIDE = 0.2;
const OF_THEM = 0.4;

const LEANS_FOR =
  /\b(?:trusts?|believes?|sides? with|agrees?|happy|pleased|glad|keen|fond|fan of|impressed|good|great|right)\b/;
const LEANS_AGAINST =
  /\b(?:unhappy|distrusts?|doubts?|disagrees?|angry|upset|bad|wrong|sceptical|skeptical)\b/;
/** What points at the matter of the thread and names none. */
const POINTS =
  /^(?:idea|plan|thing|move|matter|decision|proposal|news|approach|step|that|this|it|him|her|them|those|these)$/;

const OF_SOMEBODY = /\b(?:he|him|she|her)\b/;

/** "Does the paper like that?", "is it happy with him?": the side the source takes on what the thread is about. */
export function tellStance(
  facts: readonly Fact[],
  people: readonly string[],
  question: Question,
  parts: ThreadParts,
): Draft | undefined {
  const { pack, ranking, vocabulary } = parts;
  const side = question.form === "yes-no" ? leaningOf(question) : undefined;
  if (side === undefined || saysMatter(question)) return undefined;
  const known = facts.slice(0, 2).flatMap((fact) => ranking.factIndex(fact.id) ?? []);
  const meant = pack.facts
    .filter(() => people.length > 0 || !OF_SOMEBODY.test(textOf(question.reading)))
    .filter((fact) => fact.stance !== undefined && isInItsVoice(fact, pack))
    .map((fact) => ({ fact, share: shareOf(fact) }))
    .sort((one, other) => other.share - one.share)[0];
  // Whether it likes a thing that nothing tells of is no yes to whatever it likes.
  if (!meant || meant.share < IS_MEANT)
    return draftDecline("not-covered", [], "no side is taken on what the thread is about", parts);
  const { fact } = meant;
  // Neither yes nor no.
  if (fact.stance === "mixed")
    return draftFacts(
      [fact],
      { entities: question.entities },
      "a mixed judgment of what the thread is about",
      pack,
    );
  const agrees = (side === "for") !== question.reading.negated;
  const verdict = agrees === (fact.stance === "for") ? "supported" : "contradicted";
  return draftVerdict(
    fact,
    verdict,
    verdict === "supported" ? undefined : "sense",
    question,
    parts,
  );

  /** How much of what it judges the last facts know, and what ties it to them. */
  function shareOf(fact: Fact): number {
    const matters = fact.stanceOn.map((text) => {
      const terms = readText(text, vocabulary)
        .terms.filter(({ light }) => !light)
        .map(toIndexTerm);
      const total = terms.reduce((sum, term) => sum + ranking.weigh(term), 0);
      const told = terms.reduce(
        (sum, term) =>
          sum + ranking.weigh(term) * Math.max(0, ...known.map((at) => ranking.knows(at, term))),
        0,
      );
      return total === 0 ? 0 : told / total;
    });
    return (
      Math.max(0, ...matters) +
      (facts.some((last) => last === fact || areTied(last, fact)) ? TIED : 0) +
      (facts.some(({ paragraph }) => paragraph === fact.paragraph) ? BESIDE : 0) +
      (people.some((id) => fact.subject === id || fact.about.includes(id)) ? OF_THEM : 0)
    );
  }
}

function leaningOf(question: Question): "for" | "against" | undefined {
  const { reading } = question;
  const text = textOf(reading);
  if (!question.reading.mentions.some(({ named }) => named.kind === "source")) return undefined;
  const isFor = LEANS_FOR.test(text);
  const isAgainst = LEANS_AGAINST.test(text);
  return sideOf(reading) ?? (isFor === isAgainst ? undefined : isFor ? "for" : "against");
}

/** A matter of its own is asked about. */
function saysMatter({ reading, entities, strangers }: Question): boolean {
  if (entities.length + strangers.length > 0) return true;
  return reading.terms.some(
    (term) =>
      isContent(term) &&
      !POINTS.test(term.key) &&
      !LEANS_FOR.test(reading.tokens[term.at]?.text ?? "") &&
      !LEANS_AGAINST.test(reading.tokens[term.at]?.text ?? "") &&
      !term.concepts.some((concept) => concept === "c:support" || concept === "c:oppose"),
  );
}
