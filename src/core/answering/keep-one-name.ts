import { type Question, readQuestion } from "../understanding/read-question.ts";
import type { Reading } from "../understanding/read-text.ts";

/** The question with all names but one left out, and no operation on it. */
export function keepOneName(question: Question, id: string): Question {
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
