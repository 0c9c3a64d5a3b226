import type { Fact } from "../../fact.ts";
import { indexTerms } from "../../retrieval/compile-entries.ts";
import type { IndexTerm } from "../../retrieval/postings.ts";
import { asksForIt } from "../../understanding/asks-for-it.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { readText } from "../../understanding/read-text.ts";
import { toldBy } from "../claim/told-by.ts";
import type { ThreadParts } from "./thread-parts.ts";

/**
 * Least share of a follow-up's own words that carries a yes: half of them in the sentence of a fact, where synonyms count;
 * nearly all, as they stand, where a question that it answers is needed besides.
 */
const LEAST = { inSentence: 0.5, withQuestion: 0.9 } as const;

/**
 * A fact tells what a follow-up asks beside the name that it leans on. Its few words are soon found somewhere: whom a
 * partner of Acme works with says nothing of whether Acme will work. What asks for no yes gets none.
 */
export function restsOnOwnWords(
  fact: Fact,
  { reading, form }: Question,
  whole: Question,
  { ranking, vocabulary }: ThreadParts,
): boolean {
  if (reading.quantities.length > 0 || asksForIt(reading)) return true;
  const index = ranking.factIndex(fact.id);
  const entry = index === undefined ? undefined : ranking.entries[index];
  if (form !== "yes-no" || index === undefined || entry?.kind !== "fact") return false;
  const own = indexTerms(reading);
  const termsOf = (text: string): readonly IndexTerm[] => indexTerms(readText(text, vocabulary));
  const told = (telling: readonly IndexTerm[]): number =>
    toldBy(own, { ...entry, index }, { ranking, vocabulary, tellingsOf: () => [telling] });
  const sentence = [fact.statement, ...fact.stanceOn].flatMap(termsOf);
  const isAboutTheSame = (asked: Question): boolean =>
    asked.form === "open" && asked.entities.some((one) => whole.entities.includes(one));
  return (
    told(sentence) >= LEAST.inSentence ||
    fact.questions
      .map((text) => readQuestion(readText(text, vocabulary)))
      .filter(isAboutTheSame)
      .some((asked) => told([...sentence, ...indexTerms(asked.reading)]) >= LEAST.withQuestion)
  );
}
