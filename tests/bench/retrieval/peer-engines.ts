import { createRequire } from "node:module";
import Fuse from "fuse.js";
import { FUNCTION_WORDS } from "../../../src/core/understanding/everyday-words.ts";
import { stemWord } from "../../../src/core/understanding/stem-word.ts";
import { type Engine, type Found, wholeText } from "./engine.ts";

/** The little of each library that is used here: its own types are there only where it is installed. */
interface MiniSearch {
  addAll(documents: readonly object[]): void;
  search(query: string): readonly { readonly id: number; readonly score: number }[];
}
interface LunrBuilder {
  ref(name: string): void;
  field(name: string): void;
  add(document: object): void;
}
interface Lunr {
  search(query: string): readonly { readonly ref: string; readonly score: number }[];
}
interface FlexSearch {
  add(id: number, text: string): void;
  search(query: string, options: object): readonly number[];
}
interface Orama {
  create(options: object): object;
  insertMultiple(index: object, documents: readonly object[]): unknown;
  search(
    index: object,
    query: object,
  ): Promise<{
    readonly hits: readonly { readonly score: number; readonly document: { at: number } }[];
  }>;
}

const requirePeer = createRequire(import.meta.url);

/** @throws Error that says how the libraries are installed. */
function loadPeer<T>(name: string): T {
  try {
    return requirePeer(name) as T;
  } catch (cause) {
    throw new Error(`${name} is not installed: run npm ci --prefix tests/bench`, { cause });
  }
}

/** What stemming and stop words make of a word; null leaves it out. Those of this project, so that only the index differs. */
function tunedTerm(term: string): string | null {
  const word = term.toLowerCase();
  return FUNCTION_WORDS.has(word) ? null : stemWord(word);
}

function miniSearch(
  name: string,
  settings: string,
  options: object,
  fields: readonly string[],
): Engine {
  return {
    name,
    settings,
    build(texts) {
      const Index = loadPeer<new (options: object) => MiniSearch>("minisearch");
      const index = new Index({ fields, ...options });
      index.addAll(
        texts.map((text, id) => ({
          id,
          text: wholeText(text),
          context: text.context?.join("\n") ?? "",
        })),
      );
      return {
        search: (question, limit) =>
          index
            .search(question)
            .slice(0, limit)
            .map(({ id, score }): Found => ({ text: id, score })),
      };
    },
  };
}

export const miniSearchDefault = miniSearch("MiniSearch 7.2.0", "default", {}, ["text"]);

/** The best configuration of the best library, against which the bars stand. */
export const miniSearchTuned = miniSearch(
  "MiniSearch 7.2.0",
  "tuned: Porter2, stop words, fuzzy 0.2",
  { processTerm: tunedTerm, searchOptions: { fuzzy: 0.2 } },
  ["text"],
);

export const miniSearchContext = miniSearch(
  "MiniSearch 7.2.0",
  "tuned, and context as a field of boost 0.1",
  { processTerm: tunedTerm, searchOptions: { fuzzy: 0.2, boost: { context: 0.1 } } },
  ["text", "context"],
);

function fuse(settings: string, options: object): Engine {
  return {
    name: "fuse.js 7.5.0",
    settings,
    build(texts) {
      const index = new Fuse(texts.map(wholeText), { includeScore: true, ...options });
      return {
        search: (question, limit) =>
          index
            .search(question, { limit })
            .map(({ refIndex, score = 1 }): Found => ({ text: refIndex, score: 1 - score })),
      };
    },
  };
}

export const fuseDefault = fuse("ignoreLocation", { ignoreLocation: true });
export const fuseTokens = fuse("token search", { useTokenSearch: true, ignoreLocation: true });

export const lunr: Engine = {
  name: "lunr 2.3.9",
  settings: "default",
  build(texts) {
    const make = loadPeer<(configure: (this: LunrBuilder) => void) => Lunr>("lunr");
    const index = make(function () {
      this.ref("id");
      this.field("text");
      texts.forEach((text, id) => {
        this.add({ id, text: wholeText(text) });
      });
    });
    return {
      // Marks are operators to lunr.
      search: (question, limit) =>
        index
          .search(question.replace(/[^\p{L}\p{N}]+/gu, " "))
          .slice(0, limit)
          .map(({ ref, score }): Found => ({ text: Number(ref), score })),
    };
  },
};

export const flexSearch: Engine = {
  name: "flexsearch 0.8.212",
  settings: "suggest: texts without all of the words too",
  build(texts) {
    const { Index } = loadPeer<{ Index: new () => FlexSearch }>("flexsearch");
    const index = new Index();
    texts.forEach((text, id) => {
      index.add(id, wholeText(text));
    });
    return {
      search: (question, limit) =>
        index.search(question, { limit, suggest: true }).map((text): Found => ({ text })),
    };
  },
};

export const orama: Engine = {
  name: "Orama 3.1.18",
  settings: "default",
  async build(texts) {
    const { create, insertMultiple, search } = loadPeer<Orama>("@orama/orama");
    const index = create({ schema: { text: "string" } });
    await insertMultiple(
      index,
      texts.map((text, at) => ({ text: wholeText(text), at })),
    );
    return {
      async search(question, limit) {
        const { hits } = await search(index, { term: question, limit });
        return hits.map(({ document, score }): Found => ({ text: document.at, score }));
      },
    };
  },
};
