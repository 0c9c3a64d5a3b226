import { readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { explainIssue } from "./explain-issue.ts";
import { explainYamlError } from "./explain-yaml-error.ts";
import type { PackProblem } from "./pack-error.ts";

/** A file of a pack: its content, and where each part of it stands. */
export interface PackFile<T> {
  readonly file: string;
  readonly content: T | undefined;
  readonly problems: readonly PackProblem[];
  /** Line of the value at a path of keys and indexes, counted from 1; of its nearest parent where it is absent. */
  lineOf(at: readonly PropertyKey[]): number | undefined;
}

/** Reads one YAML file and checks it against its schema. Never throws for what a curator wrote. */
export function readPackFile<T>(
  directory: string,
  file: string,
  schema: z.ZodType<T>,
): PackFile<T> {
  let text: string;
  try {
    text = readFileSync(path.join(directory, file), "utf8");
  } catch {
    return {
      file,
      content: undefined,
      problems: [
        {
          file,
          message:
            "is missing or cannot be read; create it (docs/knowledge-format.md has an example)",
        },
      ],
      lineOf: () => undefined,
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (at: readonly PropertyKey[]): number | undefined => {
    let node: unknown = document.contents;
    let line = offsetOf(node);
    for (const key of at) {
      if (isMap(node)) {
        const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key);
        if (!pair) break;
        line = offsetOf(pair.key) ?? line;
        node = pair.value;
      } else if (isSeq(node) && typeof key === "number") {
        node = node.items[key];
        line = offsetOf(node) ?? line;
      } else break;
    }
    return line === undefined ? undefined : lines.linePos(line).line;
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: explainYamlError(error),
    }));
    return { file, content: undefined, problems, lineOf };
  }
  let raw: unknown;
  try {
    raw = document.toJS();
  } catch {
    // An unquoted text that begins with * is taken for a reference, which leads nowhere.
    const message = "is no valid YAML: a text begins with an asterisk; put it into double quotes";
    return { file, content: undefined, problems: [{ file, message }], lineOf };
  }
  const parsed = schema.safeParse(raw);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue): PackProblem => {
        const line = lineOf(issue.path);
        const id = idAt(raw, issue.path);
        return {
          file,
          ...(line !== undefined && { line }),
          ...(id !== undefined && { id }),
          message: explainIssue(issue, raw),
        };
      });
  return { file, content: parsed.success ? parsed.data : undefined, problems, lineOf };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The id of the entry that a path leads into. */
function idAt(raw: unknown, at: readonly PropertyKey[]): string | undefined {
  let value = raw;
  let id: string | undefined;
  for (const key of at) {
    if (typeof value !== "object" || value === null) break;
    value = (value as Record<PropertyKey, unknown>)[key];
    const own =
      typeof value === "object" && value !== null
        ? (value as Record<string, unknown>)["id"]
        : undefined;
    if (typeof own === "string") id = own;
  }
  return id;
}
