import type { IndexedText } from "../../../src/core/retrieval/text-index.ts";

/** What a search library has to offer to be measured: one way to build it, one to ask it. */
export interface Engine {
  readonly name: string;
  /** What was set beside the defaults. */
  readonly settings: string;
  build(texts: readonly IndexedText[]): Promise<BuiltEngine> | BuiltEngine;
}

export interface BuiltEngine {
  search(question: string, limit: number): Found[] | Promise<Found[]>;
}

export interface Found {
  /** Position of the text. */
  readonly text: number;
  /** What a threshold for abstention would be set on; undefined where the library gives no score. */
  readonly score?: number;
}

/** All of a text in one field, for libraries with one field. */
export function wholeText({ statement, aliases = [], questions = [] }: IndexedText): string {
  return [statement ?? "", ...aliases, ...questions].join("\n");
}
