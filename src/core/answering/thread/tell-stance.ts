import { areTied } from "../../are-tied.ts";
import type { Fact } from "../../fact.ts";
import { isInItsVoice } from "../../is-in-its-voice.ts";
import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import { valenceOf } from "../../understanding/everyday-valence.ts";
import type { Question } from "../../understanding/read-question.ts";
import { readText } from "../../understanding/read-text.ts";
import { isContent } from "../../understanding/term.ts";
import { textOf } from "../../understanding/text-of.ts";
import { sideOf } from "../claim/read-side.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftFacts } from "../drafting/draft-facts.ts";
import { draftVerdict } from "../drafting/draft-verdict.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** Least share of a judged matter that the last facts have to speak of, ties counted in. */
const IS_MEANT = 0.6;
/** What a tie of the pack, the same paragraph and a person in common add to it. */
const TIED = 0.5;
const BESIDE = 0.2;
const OF_THEM = 0.4;

type Side = "for" | "against";

/** Words that take a side on what the thread is about, besides those that judge a thing. */
const LEANINGS: ReadonlyMap<string, Side> = new Map([
  ...["trust", "trusts", "believe", "believes", "side", "sides", "agree", "agrees"].map(
    (word) => [word, "for"] as const,
  ),
  ...["keen", "fond", "fan", "impressed", "convinced", "convincing"].map(
    (word) => [word, "for"] as const,
  ),
  ...[
    "distrust",
    "distrusts",
    "doubt",
    "doubts",
    "disagree",
    "disagrees",
    "sceptical",
    "skeptical",
  ].map((word) => [word, "against"] as const),
]);

/** The side that one word takes, in lower case. */
function sideOfWord(word: string): Side | undefined {
  const valence = valenceOf(word);
  if (valence === undefined) return LEANINGS.get(word);
  return valence === "approving" ? "for" : "against";
}

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
  // "Does the paper think it went wrong?" opens no thread and points at nothing.
  if (facts.length === 0 && !question.reading.tokens.some(({ text }) => POINTS.test(text)))
    return undefined;
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

/** The side that the source is asked for; undefined where none is, or both are. */
function leaningOf({ reading }: Question): Side | undefined {
  if (!reading.mentions.some(({ named }) => named.kind === "source")) return undefined;
  const sides = new Set(reading.tokens.flatMap(({ text }) => sideOfWord(text) ?? []));
  const [side] = sides;
  return sideOf(reading) ?? (sides.size === 1 ? side : undefined);
}

/** A matter of its own is asked about. */
function saysMatter({ reading, entities, strangers }: Question): boolean {
  if (entities.length + strangers.length > 0) return true;
  return reading.terms.some(
    (term) =>
      isContent(term) &&
      !POINTS.test(term.key) &&
      sideOfWord(reading.tokens[term.at]?.text ?? "") === undefined &&
      !term.concepts.some((concept) => concept === "c:support" || concept === "c:oppose"),
  );
}
