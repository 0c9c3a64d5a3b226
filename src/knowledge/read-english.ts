import { readFileSync } from "node:fs";
import path from "node:path";
import { readWordVectors, type WordVectors } from "../core/understanding/word-vectors.ts";

/** The table of everyday English words, see english/README.md. */
export function readEnglish(): WordVectors {
  return readWordVectors(
    readFileSync(path.join(import.meta.dirname, "english", "word-vectors.bin")),
  );
}
