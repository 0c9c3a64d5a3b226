import type { EvaluatedSet } from "./evaluation-document.ts";
import { measureRows } from "./measure-rows.ts";
import { traceRisk } from "./trace-risk.ts";

/** The same as the report, as plain data for programs: figures by part, the curve, and every row with its decisions. */
export function evaluationRecord({ file, kind, rows }: EvaluatedSet, packVersion: string): object {
  const inPart = (part: string) => rows.filter((row) => row.part === part);
  return {
    file,
    kind,
    packVersion,
    all: measureRows(rows),
    tuned: measureRows(inPart("tuned")),
    held: measureRows(inPart("held")),
    curve: traceRisk(rows),
    rows,
  };
}
