import type { Pack } from "../../pack.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import type { Answerer } from "../answer-question.ts";
import type { Wording } from "../wording.ts";

/** What messages are answered with in their thread: compiled once for each pack. */
export interface ThreadParts {
  readonly pack: Pack;
  readonly vocabulary: Vocabulary;
  readonly ranking: Ranking;
  readonly answerer: Answerer;
  readonly wording: Wording;
}
