import { createTextIndex } from "../../../src/core/retrieval/text-index.ts";
import type { Engine } from "./engine.ts";

/** The index of this project, as the product uses it, over plain texts. */
export const ownEngine: Engine = {
  name: "Event Desk",
  settings: "its own index; paragraph and title as context",
  build(texts) {
    const index = createTextIndex(texts);
    return {
      search: (question, limit) =>
        index.search(question, limit).map(({ text, coverage }) => ({ text, score: coverage })),
    };
  },
};

/** The same without anything that stands around a text. */
export const ownEngineWithoutContext: Engine = {
  name: "Event Desk",
  settings: "the same without context",
  build: (texts) => ownEngine.build(texts.map(({ context: _, ...text }) => text)),
};
