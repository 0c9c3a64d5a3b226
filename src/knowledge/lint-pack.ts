import type { Fact } from "../core/fact.ts";
import { endsOf } from "../core/figure.ts";
import type { Pack } from "../core/pack.ts";
import { spanOf, spansOverlap } from "../core/understanding/day-span.ts";
import { FUNCTION_WORDS } from "../core/understanding/everyday-words.ts";
import { figuresOf, sameAmount } from "../core/understanding/figures-of.ts";
import { tokenize } from "../core/understanding/tokenize.ts";
import { readingsOf } from "./date-readings.ts";
import { lintBriefings } from "./lint-briefings.ts";
import { lintSaidBeside } from "./lint-said-beside.ts";
import { lintUnits } from "./lint-units.ts";
import type { LoadedPack } from "./load-pack.ts";
import type { PackProblem } from "./pack-error.ts";

/** Two statements of one paragraph that share this share of their words are near-duplicates. */
const NEAR = 0.85;

/** What is valid and still wrong: duplicates, questions with two answers, figures without a type, what nothing uses. */
export function lintPack({ pack, locate }: LoadedPack): PackProblem[] {
  const finding = (id: string, message: string): PackProblem => {
    const { file, line } = locate(id);
    return { file, ...(line !== undefined && { line }), id, message };
  };
  return [
    ...duplicates(pack, finding),
    ...sharedQuestions(pack, finding),
    ...untypedFigures(pack, finding),
    ...lintUnits(pack).map(({ id, message }) => finding(id, message)),
    ...figuresOfSilences(pack, finding),
    ...lintSaidBeside(pack, finding),
    ...lintBriefings(pack, finding),
    ...unused(pack),
  ];
}

type Finding = (id: string, message: string) => PackProblem;

function stemsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind, text: word }) => kind !== "mark" && !FUNCTION_WORDS.has(word))
    .map(({ stem }) => stem);
}

function duplicates(pack: Pack, finding: Finding): PackProblem[] {
  const found: PackProblem[] = [];
  pack.facts.forEach((fact, at) => {
    for (const other of pack.facts.slice(0, at)) {
      const sameSlots =
        fact.subject === other.subject &&
        fact.measure === other.measure &&
        fact.paragraph === other.paragraph &&
        JSON.stringify(fact.value) === JSON.stringify(other.value) &&
        fact.value !== undefined;
      if (sameSlots)
        found.push(
          finding(fact.id, `says the same of ${fact.subject} as ${other.id}; merge the two`),
        );
      else if (fact.paragraph === other.paragraph && overlap(fact, other) >= NEAR) {
        found.push(
          finding(fact.id, `reads almost like ${other.id}; merge the two or tell them apart`),
        );
      }
    }
  });
  return found;
}

function overlap(a: Fact, b: Fact): number {
  const left = new Set(stemsOf(a.statement));
  const right = new Set(stemsOf(b.statement));
  const shared = [...left].filter((stem) => right.has(stem)).length;
  return shared / Math.max(1, left.size, right.size);
}

/** The words of a question in their order, so that "A beats B" and "B beats A" stay two questions. */
function sharedQuestions(pack: Pack, finding: Finding): PackProblem[] {
  const owners = new Map<string, string>();
  const entries = [
    ...pack.facts,
    ...pack.silences,
    ...pack.ambiguities,
    ...pack.derivations,
    ...pack.event.collections,
  ];
  return entries.flatMap(({ id, questions }) =>
    questions.flatMap((question) => {
      const key = tokenize(question.toLowerCase())
        .filter(({ kind }) => kind !== "mark")
        .map(({ stem }) => stem)
        .join(" ");
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, id);
      return owner === undefined || owner === id
        ? []
        : [
            finding(
              id,
              `the question "${question}" is answered by ${owner} as well; give it to one of them`,
            ),
          ];
    }),
  );
}

function untypedFigures(pack: Pack, finding: Finding): PackProblem[] {
  const { date: published } = pack.event.source;
  return pack.facts.flatMap((fact) => {
    const { quantities, dates } = figuresOf(fact.statement, published, pack.entities);
    const { value } = fact;
    const typed = value && "amount" in value ? endsOf(value) : [];
    const spans = [
      ...(fact.date ? [spanOf(fact.date)] : []),
      ...(value && "date" in value ? [spanOf(value.date)] : []),
    ];
    const loose = quantities
      .flatMap(endsOf)
      .filter((quantity) => !typed.some((own) => sameAmount(quantity, own)));
    const undated = dates.filter(
      (date) => !readingsOf(date).some((span) => spans.some((own) => spansOverlap(own, span))),
    );
    return [
      ...loose.map(({ amount }) =>
        finding(
          fact.id,
          `the figure ${amount} of the statement is not its typed value; put it into value, split the fact, or, if it is part of a name, add the name to entities.yaml`,
        ),
      ),
      ...undated.map(({ span }) =>
        finding(
          fact.id,
          `the date ${span.from} of the statement is not in date or value; add it there`,
        ),
      ),
    ];
  });
}

function figuresOfSilences(pack: Pack, finding: Finding): PackProblem[] {
  return pack.silences.flatMap(({ id, says }) =>
    figuresOf(says, pack.event.source.date, pack.entities).quantities.length > 0
      ? [finding(id, "a silence has a figure in it, which no fact carries; leave the figure out")]
      : [],
  );
}

function unused(pack: Pack): PackProblem[] {
  const named = new Set<string>();
  const measured = new Set(pack.facts.map(({ measure }) => measure));
  for (const { subject, speaker, about, value } of pack.facts) {
    for (const id of [subject, ...about]) named.add(id);
    if (speaker !== undefined) named.add(speaker);
    if (value && "entity" in value) named.add(value.entity);
    if (value && "entities" in value) for (const id of value.entities) named.add(id);
  }
  for (const { about } of pack.silences) for (const id of about) named.add(id);
  for (const { partOf } of pack.entities) if (partOf !== undefined) named.add(partOf);
  return [
    ...pack.entities
      .filter(({ id }) => !named.has(id))
      .map(
        ({ id }): PackProblem => ({
          file: "entities.yaml",
          id,
          message: "no fact or silence names this entity; remove it or use it",
        }),
      ),
    ...pack.lexicon.measures
      .filter(({ id }) => !measured.has(id))
      .map(
        ({ id }): PackProblem => ({
          file: "lexicon.yaml",
          id,
          message: "no fact has this measure; remove it or use it",
        }),
      ),
  ];
}
