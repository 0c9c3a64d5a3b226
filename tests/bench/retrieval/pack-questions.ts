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

const MOST_FOLDS = 10;

/**
 * Every question of a pack's facts is asked of the pack without it. To build each index a few times and not thousands of
 * times, questions that stand at the same places in their facts are held back together.
 */
export function foldPack(pack: Pack): readonly Fold[] {
  const most = Math.max(...pack.facts.map(({ questions }) => questions.length));
  const folds = Math.min(MOST_FOLDS, most);
  return Array.from({ length: folds }, (_, place) => {
    const facts = pack.facts.map((fact) => ({
      ...fact,
      questions: fact.questions.filter((_question, at) => at % folds !== place),
    }));
    return {
      pack: { ...pack, facts },
      texts: facts.map(({ statement, questions }) => ({ statement, questions })),
      held: pack.facts.flatMap(({ questions }, text) => {
        const here = questions.filter((_question, at) => at % folds === place);
        return here.map((question) => ({ question, text }));
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
