import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import type { FactEntry } from "./find-siblings.ts";
import type { KnownNames } from "./known-names.ts";
import type { Tellings } from "./told-by.ts";

/** What claims are judged with: compiled once for each pack, the same for every claim. */
export interface ClaimParts {
  readonly pack: Pack;
  readonly ranking: Ranking;
  readonly vocabulary: Vocabulary;
  readonly names: KnownNames;
  /** By the id of a fact: those that tell one story with it. */
  readonly siblings: ReadonlyMap<string, readonly FactEntry[]>;
  /** By the id of an entity: the facts about it. */
  readonly mates: ReadonlyMap<string, readonly FactEntry[]>;
  /** By the id of a measure: the facts that give it. */
  readonly measures: ReadonlyMap<string, readonly FactEntry[]>;
  /** All facts of each paragraph. */
  readonly paragraphs: ReadonlyMap<number, readonly FactEntry[]>;
  /** A fact's own sentence as the engine sees it; read on first use. */
  readonly readingOf: (fact: Fact) => Reading;
  /** What a fact says in one breath; read on first use. */
  readonly tellingsOf: (fact: Fact) => Tellings;
}
