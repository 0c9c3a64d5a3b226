import type { Entity } from "../core/entity.ts";
import type { Fact } from "../core/fact.ts";
import { endsOf } from "../core/figure.ts";
import type { Pack } from "../core/pack.ts";
import { spanOf, spansOverlap } from "../core/understanding/day-span.ts";
import { figuresOf, sameAmount } from "../core/understanding/figures-of.ts";
import { tokenize } from "../core/understanding/tokenize.ts";
import { readingsOf } from "./date-readings.ts";
import { datesOfParagraph, type SaidDate } from "./dates-of-paragraph.ts";
import type { LoadedPack } from "./load-pack.ts";
import type { PackProblem } from "./pack-error.ts";
import { saysInWords } from "./says-in-words.ts";

/** This many of the article's words in a row are a copy. */
const RUN = 8;

/**
 * Holds a pack against its article: the figure and the date of each fact stand in the paragraph it cites, so do the
 * names that are its value, and no text of the pack copies the article. The bibliographic line, paragraph 0, has no
 * text to be held against.
 */
export function verifyPack(
  { pack, locate }: LoadedPack,
  article: readonly string[],
): PackProblem[] {
  const finding = (id: string, message: string): PackProblem => {
    const { file, line } = locate(id);
    return { file, ...(line !== undefined && { line }), id, message };
  };
  // Held against other paragraphs than it cites, every fact would seem wrong.
  if (article.length !== pack.event.source.paragraphs)
    return [
      {
        file: "event.yaml",
        message: `source.paragraphs is ${pack.event.source.paragraphs}, the article has ${article.length}; begin each paragraph of the article with its number, as [P1], or mend source.paragraphs`,
      },
    ];
  const problems = pack.facts.flatMap((fact) =>
    fact.paragraph === 0
      ? []
      : factProblems(fact, pack, article).map((message) => finding(fact.id, message)),
  );
  const runs = runsOf(article);
  for (const { id, text } of textsOf(pack)) {
    const copied = copiedRun(text, runs);
    if (copied !== undefined)
      problems.push(finding(id, `copies the article: "${copied}"; say it in other words`));
  }
  return problems;
}

function factProblems(fact: Fact, pack: Pack, article: readonly string[]): string[] {
  const paragraph = article[fact.paragraph - 1];
  if (paragraph === undefined) return [`the article has no paragraph ${fact.paragraph}`];
  const { date: published } = pack.event.source;
  const there = figuresOf(paragraph, published, pack.entities);
  const said = datesOfParagraph(article, fact.paragraph, published, pack.entities);
  const problems: string[] = [];
  const { value } = fact;
  const stated = figuresOf(fact.statement, published, pack.entities).quantities;
  const given = there.quantities.flatMap(endsOf);
  const typed = value && "amount" in value ? [value] : [];
  for (const quantity of [...typed, ...stated].flatMap(endsOf)) {
    if (!given.some((other) => sameAmount(other, quantity)) && !saysInWords(paragraph, quantity)) {
      problems.push(`the figure ${quantity.amount} does not stand in P${fact.paragraph}`);
    }
  }
  for (const when of [fact.date, value && "date" in value ? value.date : undefined]) {
    if (
      when !== undefined &&
      !said.some((date) => readingsOf(date).some((span) => spansOverlap(span, spanOf(when))))
    ) {
      problems.push(
        `the date ${JSON.stringify(when)} does not follow from P${fact.paragraph}, ${describeDates(said)}`,
      );
    }
  }
  const named =
    value && "entity" in value
      ? [value.entity]
      : value && "entities" in value
        ? value.entities
        : [];
  for (const id of named) {
    const entity = pack.entities.find((other) => other.id === id);
    if (entity && !standsIn(entity, paragraph))
      problems.push(`${entity.name} does not stand in P${fact.paragraph}`);
  }
  return [...new Set(problems)];
}

/** What a curator may write, with the words it comes from. */
function describeDates(said: readonly SaidDate[]): string {
  const dates = said.map(
    ({ words, span: { from, to } }) => `"${words}" (${from === to ? from : `${from} to ${to}`})`,
  );
  return dates.length === 0
    ? "in which no date was read; leave the date out, or cite the paragraph that gives it"
    : `in which these were read: ${[...new Set(dates)].join(", ")}; write one of them, or cite another paragraph`;
}

/** By its name, a word of its name, or an alias. */
function standsIn({ name, aliases }: Entity, paragraph: string): boolean {
  const text = wordsOf(paragraph).join(" ");
  const isThere = (phrase: string): boolean =>
    ` ${text} `.includes(` ${wordsOf(phrase).join(" ")} `);
  return (
    [name, ...aliases].some(isThere) ||
    wordsOf(name).some((word) => word.length > 3 && isThere(word))
  );
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind !== "mark")
    .map((token) => token.text);
}

function runsOf(article: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const paragraph of article) {
    const words = wordsOf(paragraph);
    for (let at = 0; at + RUN <= words.length; at += 1)
      runs.add(words.slice(at, at + RUN).join(" "));
  }
  return runs;
}

function copiedRun(text: string, runs: ReadonlySet<string>): string | undefined {
  const words = wordsOf(text);
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = words.slice(at, at + RUN).join(" ");
    if (runs.has(run)) return run;
  }
  return undefined;
}

function* textsOf(pack: Pack): Iterable<{ id: string; text: string }> {
  for (const { id, statement, questions, denies, caveat } of pack.facts) {
    for (const text of [statement, ...questions, ...denies, caveat ?? ""]) yield { id, text };
  }
  for (const { id, says, questions } of [...pack.silences, ...pack.ambiguities]) {
    for (const text of [says, ...questions]) yield { id, text };
  }
  for (const { id, says, caveat, refused, questions } of pack.derivations) {
    for (const text of [says ?? "", caveat ?? "", refused ?? "", ...questions]) yield { id, text };
  }
}
