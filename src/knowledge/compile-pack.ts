import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadPack } from "./load-pack.ts";

/**
 * Loads and checks a pack and writes it as one JSON file, which opens without parsing YAML or checking again.
 * @throws PackError as loadPack does.
 */
export function compilePack(directory: string, file: string): void {
  const { pack } = loadPack(directory);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(pack));
}
