import { readFile } from "node:fs/promises";
import type { Pack } from "../core/pack.ts";
import type { StoredReading } from "../core/retrieval/stored-entries.ts";
import { PackError } from "./pack-error.ts";

/** A pack and, where it was compiled, what the engine read in its texts. */
export interface OpenedPack {
  readonly pack: Pack;
  readonly reading?: StoredReading;
}

/**
 * Opens a pack: a directory of YAML files, or the JSON file that `compilePack` made of one.
 * @throws PackError with every problem at once.
 */
export async function openPack(packPath: string): Promise<Pack> {
  return (await openCompiledPack(packPath)).pack;
}

/**
 * The same with what was read when it was compiled. `engine` is the version that asks: what another version read is
 * left out, and read again.
 * @throws PackError with every problem at once.
 */
export async function openCompiledPack(packPath: string, engine?: string): Promise<OpenedPack> {
  if (!packPath.endsWith(".json")) {
    // The YAML reader is loaded only where there is YAML to read: a compiled pack starts in a fraction of the time.
    const { loadPack } = await import("./load-pack.ts");
    return { pack: loadPack(packPath).pack };
  }
  try {
    // Checked when it was compiled.
    const compiled: OpenedPack & { engine: string } = JSON.parse(await readFile(packPath, "utf8"));
    if (compiled.pack.version === undefined) throw new TypeError("no version");
    return compiled.engine === engine ? compiled : { pack: compiled.pack };
  } catch (cause) {
    const problem = `is no compiled pack (${String(cause)}); run npm run build`;
    throw new PackError(packPath, [{ file: ".", message: problem }]);
  }
}
