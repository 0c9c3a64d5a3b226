import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";

/** A copy of the fixture pack in which one passage of one file reads differently; it goes when the test ends. */
export function plant(file: string, passage: string | RegExp, instead: string): string {
  const directory = mkdtempSync(path.join(tmpdir(), "pack-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  cpSync(FIXTURE_PACK, directory, { recursive: true });
  const place = path.join(directory, file);
  const text = readFileSync(place, "utf8");
  const changed = text.replace(passage, () => instead);
  if (changed === text) throw new Error(`${file} has no ${passage}: the plant is out of date`);
  writeFileSync(place, changed);
  return directory;
}

/** The line of a passage in a file, counted from 1. */
export function lineOf(directory: string, file: string, passage: string): number {
  const text = readFileSync(path.join(directory, file), "utf8");
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`${file} has no ${passage}`);
  return text.slice(0, at).split("\n").length;
}
