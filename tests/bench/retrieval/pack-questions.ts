import type { Pack } from "../../../src/core/pack.ts";
import { createRanking } from "../../../src/core/retrieval/rank-entries.ts";
import type { IndexedText } from "../../../src/core/retrieval/text-index.ts";
import { readQuestion } from "../../../src/core/understanding/read-question.ts";
import { readText } from "../../../src/core/understanding/read-text.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import type { WordVectors } from "../../../src/core/understanding/word-vectors.ts";
import type { BuiltEngine, Engine } from "./engine.ts";
import type { RankedQuestion } from "./measures.ts";

/** A pack without one question of each fact, and those questions. */
export interface Fold {
  readonly pack: Pack;
  readonly texts: readonly IndexedText[];
  readonly held: readonly RankedQuestion[];
}

/**
 * Every question of a pack's facts is asked of the pack without it. To build each index a few times and not hundreds of
 * times, the questions that stand at the same place in their facts are held back together.
 */
export function foldPack(pack: Pack): readonly Fold[] {
  const folds = Math.max(...pack.facts.map(({ questions }) => questions.length));
  return Array.from({ length: folds }, (_, place) => {
    const facts = pack.facts.map((fact) => ({
      ...fact,
      questions: fact.questions.filter((_question, at) => at !== place),
    }));
    return {
      pack: { ...pack, facts },
      texts: facts.map(({ statement, questions }) => ({ statement, questions })),
      held: pack.facts.flatMap(({ questions }, text) => {
        const question = questions[place];
        return question === undefined ? [] : [{ question, text }];
      }),
    };
  });
}

/** What the product does beyond its index: names, figures, dates, directions and kinds of value in typed places. */
export function typedRanking({ pack }: Fold, vectors: WordVectors): BuiltEngine {
  const vocabulary = compileVocabulary(pack);
  const ranking = createRanking(pack, vocabulary, vectors);
  const positions = new Map(pack.facts.map((fact, at) => [fact, at]));
  return {
    search: (question, limit) =>
      ranking
        .rank(readQuestion(readText(question, vocabulary)), limit * 2)
        .flatMap(({ entry, score }) => {
          const text = entry.kind === "fact" ? positions.get(entry.fact) : undefined;
          return text === undefined ? [] : [{ text, score }];
        }),
  };
}

export const TYPED_RANKING: Pick<Engine, "name" | "settings"> = {
  name: "Event Desk",
  settings: "the product: the index and the typed places",
};
