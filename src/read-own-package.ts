import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";

export interface OwnPackage {
  readonly version: string;
  /** Where package.json lies; relative paths of the environment start here. */
  readonly root: string;
  /** The pack in this package: compiled where this runs from a build, else its directory. */
  readonly packPath: string;
  /** Where its YAML lies. */
  readonly packDirectory: string;
  /** Where a build puts it compiled. */
  readonly compiledPack: string;
  /** Where the tables of everyday English lie. */
  readonly english: string;
}

const packageSchema = z.object({
  version: z.string(),
  /** `config` is the field that npm leaves to the package. */
  config: z.object({ pack: z.string() }),
});

/** Finds this package from its sources and from its build alike. */
export function readOwnPackage(): OwnPackage {
  const base = path.dirname(import.meta.dirname);
  const root = existsSync(path.join(base, "package.json")) ? base : path.dirname(base);
  const content: unknown = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const { version, config } = packageSchema.parse(content);
  const packDirectory = path.join(root, config.pack);
  const compiledPack = path.join(root, "dist", `${config.pack}.json`);
  const isBuild = base !== root;
  const packPath = isBuild && existsSync(compiledPack) ? compiledPack : packDirectory;
  const english = path.join(base, "src", "knowledge", "english");
  return { version, root, packPath, packDirectory, compiledPack, english };
}
