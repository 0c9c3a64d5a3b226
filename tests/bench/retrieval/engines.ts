import type { Engine } from "./engine.ts";
import { ownEngine, ownEngineWithoutContext } from "./own-engines.ts";
import {
  flexSearch,
  fuseDefault,
  fuseTokens,
  lunr,
  miniSearchContext,
  miniSearchDefault,
  miniSearchTuned,
  orama,
} from "./peer-engines.ts";

/** Everything that is measured where texts have something around them, by a short name. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  own: ownEngine,
  "own-bare": ownEngineWithoutContext,
  tuned: miniSearchTuned,
  "tuned-context": miniSearchContext,
  mini: miniSearchDefault,
  lunr,
  flex: flexSearch,
  orama,
  "fuse-tokens": fuseTokens,
  fuse: fuseDefault,
};

/** The same where nothing stands around a text: the others would only repeat a row. */
export const PLAIN_ENGINES = Object.keys(ENGINES).filter(
  (name) => name !== "own-bare" && name !== "tuned-context",
);
