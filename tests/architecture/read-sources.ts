import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceFile } from "./find-violations.ts";

export const ROOT = path.resolve(import.meta.dirname, "../..");

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.split(path.sep).join("/")}`);
}

/** All of src and commands. */
export function readSources(): readonly SourceFile[] {
  return ["src", "commands"].flatMap(filesBelow).map((file) => ({
    path: file,
    text: readFileSync(path.join(ROOT, file), "utf8"),
  }));
}
