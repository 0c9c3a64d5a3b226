import type { Block, Document } from "../core/document/block.ts";
import { decisionBlocks } from "../core/document/decision-blocks.ts";
import { table } from "../core/document/table-blocks.ts";
import type { EvaluatedRow } from "./evaluate-set.ts";
import { type Measures, measureRows, type Share } from "./measure-rows.ts";
import type { Part } from "./part-of.ts";
import { traceRisk } from "./trace-risk.ts";

/** One file that was evaluated. */
export interface EvaluatedSet {
  readonly file: string;
  readonly kind: "questions" | "dialogues" | "claims";
  readonly rows: readonly EvaluatedRow[];
}

/** Of the explanation of a miss, as much of each table. */
const SHOWN_CANDIDATES = 3;
const SHOWN_TERMS = 6;

/** The report of one file: both parts side by side, then the groups, curve and misses of the part that was asked for. */
export function evaluationDocument(
  { file, kind, rows }: EvaluatedSet,
  part: Part | "all",
  withMisses: boolean,
): Document {
  const shown = rows.filter((row) => part === "all" || row.part === part);
  const measures = measureRows(shown);
  const misses = shown.filter(isMiss);
  return [
    { kind: "heading", text: `${file} (${kind})` },
    ...table(["", "all", "tuned", "held back", "difference"], sideBySide(rows, kind)),
    { kind: "heading", text: `By what was wanted and by tag (${part})` },
    ...table(
      ["Group", "Share", "Right"],
      Object.entries(measures.groups).map(([name, share]) => [name, percent(share), count(share)]),
    ),
    ...confusedBlocks(measures),
    ...riskBlocks(shown),
    { kind: "heading", text: `${misses.length} of ${shown.length} missed something` },
    ...(withMisses ? misses.flatMap(missBlocks) : []),
  ];
}

/** Wrong, or right without the reason, attribution or parts it should have. */
function isMiss({ judgement }: EvaluatedRow): boolean {
  const { isRight, hasReason, hasHedge, hasParts } = judgement;
  return !isRight || hasReason === false || hasHedge === false || hasParts === false;
}

function sideBySide(rows: readonly EvaluatedRow[], kind: EvaluatedSet["kind"]): string[][] {
  const all = measureRows(rows);
  const tuned = measureRows(rows.filter(({ part }) => part === "tuned"));
  const held = measureRows(rows.filter(({ part }) => part === "held"));
  const shares = (label: string, share: (measures: Measures) => Share): string[][] =>
    share(all).of === 0
      ? []
      : [
          [
            label,
            ...[all, tuned, held].map((one) => `${percent(share(one))} ${count(share(one))}`),
            points(share(tuned), share(held)),
          ],
        ];
  const counts = (label: string, number: (measures: Measures) => number): string[] => [
    label,
    ...[all, tuned, held].map((one) => String(number(one))),
    "",
  ];
  return [
    ...shares("right", (one) => one.rows),
    ...(kind === "claims"
      ? [counts("severe", (one) => one.severe)]
      : [
          ...shares("precision", (one) => one.precision),
          counts("wrong answers", (one) => one.wrong),
          counts("false answers", (one) => one.falseAnswers),
        ]),
    ...shares("reasons", (one) => one.reasons),
    ...shares("attribution", (one) => one.hedges),
    ...shares("parts", (one) => one.parts),
  ];
}

function confusedBlocks({ confused }: Measures): Block[] {
  if (confused.length === 0) return [];
  return [
    { kind: "heading", text: "Taken for another" },
    ...table(
      ["Wanted", "Got", "Rows"],
      confused.map(({ wanted, got, count: rows }) => [wanted, got, String(rows)]),
    ),
  ];
}

function riskBlocks(rows: readonly EvaluatedRow[]): Block[] {
  const curve = traceRisk(rows);
  if (curve.length === 0) return [];
  return [
    { kind: "heading", text: "Risk and coverage by the score of the best candidate" },
    ...table(
      ["Threshold", "Coverage", "Risk"],
      curve.map(({ threshold, coverage, risk }) => [
        threshold.toFixed(2),
        `${(100 * coverage).toFixed(1)}%`,
        `${(100 * risk).toFixed(1)}%`,
      ]),
    ),
  ];
}

function missBlocks({ id, part, text, judgement, got, decisions }: EvaluatedRow): Block[] {
  const { faults, hasReason, hasHedge, hasParts } = judgement;
  const missed = [
    ...faults,
    ...(hasReason === false ? [`the reason ${got.reason} is none that is fair`] : []),
    ...(hasHedge === false ? ["no attribution"] : []),
    ...(hasParts === false ? ["other parts"] : []),
  ];
  return [
    { kind: "heading", text: `${id} (${part === "held" ? "held back" : part}): ${text}` },
    { kind: "paragraph", text: missed.join("; ") },
    { kind: "quote", text: got.text },
    ...decisions.flatMap((decision) =>
      decisionBlocks({
        ...decision,
        terms: decision.terms.slice(0, SHOWN_TERMS),
        candidates: decision.candidates.slice(0, SHOWN_CANDIDATES),
      }),
    ),
  ];
}

function percent({ right, of }: Share): string {
  return of === 0 ? "n/a" : `${((100 * right) / of).toFixed(1)}%`;
}

function count({ right, of }: Share): string {
  return `${right}/${of}`;
}

/** By how many points the tuned part is ahead. */
function points(tuned: Share, held: Share): string {
  if (tuned.of === 0 || held.of === 0) return "n/a";
  const ahead = 100 * (tuned.right / tuned.of - held.right / held.of);
  return `${ahead < 0 ? "" : "+"}${ahead.toFixed(1)}`;
}
