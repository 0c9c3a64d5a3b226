import { builtinModules } from "node:module";
import path from "node:path";
import { ENTRIES, LAYERS, type Layer } from "./layers.ts";

/** A source file: its path relative to the package, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every import of `from "x"`, `import "x"`, `import("x")` and `require("x")`, in types as well. */
const IMPORT = /\b(?:from|import|require)\s*\(?\s*["'`]([^"'`\n]+)["'`]/g;
/** An import whose target only a run can tell escapes the scan. */
const COMPUTED_IMPORT = /\b(?:import|require)\s*\(\s*(?!["'`\s])/;
const ENVIRONMENT = /\bprocess\s*(?:\.\s*|\[\s*["'])(?:env|argv)\b|["'](?:node:)?process["']/;
/** Clock, randomness and the outside world: what makes the same question have two answers. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.|\bperformance\.|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(|\bprocess\.|\bglobalThis\b/;

/** What breaks the import rules of docs/architecture.md, one sentence each. */
export function findViolations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (!layer) return [`${file.path}: no layer has a row for it in tests/architecture/layers.ts`];
    const code = withoutComments(file.text);
    const problems = [...code.matchAll(IMPORT)].flatMap(
      (match) => importProblem(file.path, layer, match[1] ?? "") ?? [],
    );
    if (COMPUTED_IMPORT.test(code)) problems.push("computes what it imports");
    if (!ENTRIES.includes(file.path) && ENVIRONMENT.test(code)) {
      problems.push("reads the environment or the arguments");
    }
    if (layer.path === "src/core" && IMPURE.test(code)) {
      problems.push("is not pure: clock, randomness or I/O");
    }
    return problems.map((problem) => `${file.path}: ${problem}`);
  });
}

function layerOf(file: string): Layer | undefined {
  return LAYERS.filter((layer) => isWithin(file, layer.path)).toSorted(
    (a, b) => b.path.length - a.path.length,
  )[0];
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function importProblem(file: string, layer: Layer, target: string): string | undefined {
  if (target.startsWith(".")) {
    const imported = path.posix.join(path.posix.dirname(file), target);
    const allowed = [layer.path, ...layer.ours];
    return allowed.some((ours) => isWithin(imported, ours)) ? undefined : `imports ${imported}`;
  }
  if (target.startsWith("node:") || builtinModules.includes(target)) {
    return layer.node ? undefined : `imports ${target}`;
  }
  const parts = target.split("/");
  const name = target.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? target);
  return layer.packages.includes(name) ? undefined : `imports the package ${name}`;
}

/** Comments may speak of anything. A `//` behind a colon is an address in a text. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}
