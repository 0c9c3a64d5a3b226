import { readFile } from "node:fs/promises";
import type { Pack } from "../core/pack.ts";
import { PackError } from "./pack-error.ts";

/**
 * Opens a pack: a directory of YAML files, or the JSON file that `compilePack` made of one.
 * @throws PackError with every problem at once.
 */
export async function openPack(packPath: string): Promise<Pack> {
  if (!packPath.endsWith(".json")) {
    // The YAML reader is loaded only where there is YAML to read: a compiled pack starts in a fraction of the time.
    const { loadPack } = await import("./load-pack.ts");
    return loadPack(packPath).pack;
  }
  try {
    // Checked when it was compiled.
    return JSON.parse(await readFile(packPath, "utf8")) as Pack;
  } catch (cause) {
    const problem = `is no compiled pack (${String(cause)}); run npm run build`;
    throw new PackError(packPath, [{ file: ".", message: problem }]);
  }
}
