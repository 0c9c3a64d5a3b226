import { readFileSync } from "node:fs";
import path from "node:path";
import { readWordVectors, type WordVectors } from "../core/understanding/word-vectors.ts";

/** The table of everyday English words, see english/README.md. Code that is bundled lies elsewhere and has to say where. */
export function readEnglish(
  directory: string = path.join(import.meta.dirname, "english"),
): WordVectors {
  return readWordVectors(readFileSync(path.join(directory, "word-vectors.bin")));
}
