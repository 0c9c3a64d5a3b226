import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compileEntries } from "../core/retrieval/compile-entries.ts";
import { storeEntries } from "../core/retrieval/stored-entries.ts";
import { compileVocabulary } from "../core/understanding/vocabulary.ts";
import { readMeanings } from "../core/understanding/word-meanings.ts";
import { loadPack } from "./load-pack.ts";
import type { OpenedPack } from "./open-pack.ts";

/**
 * Loads and checks a pack and writes it as one JSON file with its texts read, which opens without parsing YAML, checking
 * or reading them again.
 * @throws PackError as loadPack does.
 */
export function compilePack(directory: string, file: string, engine: string): void {
  const { pack } = loadPack(directory);
  const meanings = readMeanings(pack);
  const reading = {
    meanings,
    entries: storeEntries(compileEntries(pack, compileVocabulary(pack, meanings)), pack),
  };
  const compiled: OpenedPack & { engine: string } = { engine, pack, reading };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(compiled));
}
