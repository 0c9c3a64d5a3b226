import { execFileSync } from "node:child_process";
import path from "node:path";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../../src/knowledge/read-english.ts";
import { readOwnPackage } from "../../../src/read-own-package.ts";
import { formatTable } from "../format-table.ts";
import type { Engine } from "./engine.ts";
import { ENGINES, PLAIN_ENGINES } from "./engines.ts";
import type { Cost } from "./measure-scale.ts";
import { auroc, cpuTime, reciprocalRanks, summarise } from "./measures.ts";
import { misspell } from "./misspell.ts";
import { foldPack, TYPED_RANKING, typedRanking } from "./pack-questions.ts";
import { readClinc, readXquad } from "./public-questions.ts";
import { randomNumbers } from "./random-numbers.ts";

export const PARTS = ["packs", "public", "cost"] as const;

export interface RetrievalOptions {
  readonly parts: readonly (typeof PARTS)[number][];
  /** Directory of XQuAD-R and CLINC150; without it only packs are measured. */
  readonly data: string | undefined;
  readonly sizes: readonly number[];
  readonly write: (text: string) => void;
}

const SEED = 42;
/** What one library may take for one column; fuse.js alone needs it. */
const SECONDS = 8;
const FIXTURE = path.join(import.meta.dirname, "../../fixtures/packs/marrow-bridge-2031");

/** Measures our index beside the libraries and writes Markdown tables. */
export async function measureRetrieval({
  parts,
  data,
  sizes,
  write,
}: RetrievalOptions): Promise<void> {
  const packs = parts.includes("packs") ? [readOwnPackage().packDirectory, FIXTURE] : [];
  for (const pack of packs) {
    write(`\n### Questions of the pack ${path.basename(pack)}, each left out when it is asked\n`);
    write(await packTable(pack));
  }
  if (data !== undefined && parts.includes("public")) {
    write("\n### XQuAD-R: the sentence that answers, among 1,180\n");
    write(await xquadTable(data));
    write("\n### CLINC150: is the question about anything stored?\n");
    write(await clincTable(data));
  }
  if (parts.includes("cost")) {
    write("\n### Cost by number of facts\n");
    write(scaleTable(data, sizes));
  }
}

async function packTable(directory: string): Promise<string> {
  const folds = foldPack(await openPack(directory));
  const english = readEnglish();
  const random = randomNumbers(SEED);
  const misspelt = folds.map(({ held }) =>
    held.map((one) => ({ ...one, question: misspell(one.question, random) })),
  );
  const engines: readonly Pick<Engine, "name" | "settings">[] = [
    TYPED_RANKING,
    ...PLAIN_ENGINES.map(engineOf),
  ];
  const rows: string[][] = [];
  for (const engine of engines) {
    const right: number[] = [];
    const despiteTypos: number[] = [];
    for (const [at, fold] of folds.entries()) {
      const built =
        "build" in engine
          ? await (engine as Engine).build(fold.texts)
          : typedRanking(fold, english);
      right.push(...(await reciprocalRanks(built, fold.held, SECONDS / folds.length)));
      despiteTypos.push(
        ...(await reciprocalRanks(built, misspelt[at] ?? [], SECONDS / folds.length)),
      );
    }
    rows.push([...namesOf(engine), ...rankCells(right), ...rankCells(despiteTypos).slice(0, 2)]);
  }
  return formatTable(
    ["engine", "settings", "top-1", "MRR@10", "asked", "top-1, typos", "MRR@10, typos"],
    rows,
  );
}

async function xquadTable(data: string): Promise<string> {
  const { texts, questions } = readXquad(data);
  const random = randomNumbers(SEED);
  const misspelt = questions.map((one) => ({ ...one, question: misspell(one.question, random) }));
  const rows: string[][] = [];
  for (const engine of Object.values(ENGINES)) {
    const built = await engine.build(texts);
    const right = await reciprocalRanks(built, questions, SECONDS);
    const despiteTypos = await reciprocalRanks(built, misspelt, SECONDS);
    const [tuned, held] = [0, 1].map((half) =>
      rankCells(right.filter((_, at) => at % 2 === half))
        .slice(0, 2)
        .join(" / "),
    );
    const asked = Math.min(right.length, despiteTypos.length);
    const loss =
      summarise(right.slice(0, asked)).top1 - summarise(despiteTypos.slice(0, asked)).top1;
    rows.push([
      ...namesOf(engine),
      ...rankCells(right),
      tuned ?? "",
      held ?? "",
      rankCells(despiteTypos)[0] ?? "",
      loss.toFixed(1),
    ]);
  }
  return formatTable(
    [
      "engine",
      "settings",
      "top-1",
      "MRR@10",
      "asked",
      "tuned half",
      "held-back half",
      "top-1, typos",
      "loss",
    ],
    rows,
  );
}

async function clincTable(data: string): Promise<string> {
  const { texts, inside, outside } = readClinc(data);
  const rows: string[][] = [];
  for (const engine of PLAIN_ENGINES.map(engineOf)) {
    const built = await engine.build(texts);
    const until = cpuTime() + SECONDS * 1000;
    const scores: [number[], number[]] = [[], []];
    let scored = true;
    // Alternating, so that a library that is stopped early was asked as much of both.
    for (let at = 0; at < Math.max(inside.length, outside.length) * 2 && scored; at += 1) {
      const question = [inside, outside][at % 2]?.[at >> 1];
      if (question === undefined) continue;
      if (cpuTime() > until) break;
      const [best] = await built.search(question, 1);
      if (best && best.score === undefined) scored = false;
      scores[at % 2 === 0 ? 0 : 1].push(best?.score ?? 0);
    }
    const half = (list: readonly number[], which: number) =>
      list.filter((_, at) => at % 2 === which);
    const [tuned, held] = [0, 1].map((which) =>
      auroc(half(scores[0], which), half(scores[1], which)).toFixed(1),
    );
    rows.push([
      ...namesOf(engine),
      ...(scored
        ? [
            auroc(...scores).toFixed(1),
            tuned ?? "",
            held ?? "",
            `${scores[0].length} + ${scores[1].length}`,
          ]
        : ["no scores", "", "", ""]),
    ]);
  }
  return formatTable(
    ["engine", "settings", "AUROC", "tuned half", "held-back half", "asked inside + outside"],
    rows,
  );
}

function scaleTable(data: string | undefined, sizes: readonly number[]): string {
  const rows: string[][] = [];
  for (const size of sizes) {
    const costs = PLAIN_ENGINES.map((name) => ({
      name,
      cost: measureInOwnProcess(name, size, data),
    }));
    const tuned = costs.find(({ name }) => name === "tuned")?.cost.p50 ?? Number.NaN;
    for (const { name, cost } of costs) {
      rows.push([
        size.toLocaleString("en"),
        ...namesOf(engineOf(name)),
        milliseconds(cost.p50),
        milliseconds(cost.p99),
        `${(cost.p50 / tuned).toPrecision(2)}x`,
        String(cost.queries),
        cost.build.toFixed(0),
        cost.heap.toFixed(1),
      ]);
    }
  }
  return formatTable(
    [
      "facts",
      "engine",
      "settings",
      "CPU ms p50",
      "p99",
      "of tuned MiniSearch",
      "queries",
      "build CPU ms",
      "heap MiB",
    ],
    rows,
  );
}

function measureInOwnProcess(name: string, size: number, data: string | undefined): Cost {
  const output = execFileSync(
    process.execPath,
    [
      "--expose-gc",
      "--import",
      "tsx",
      path.join(import.meta.dirname, "measure-scale.ts"),
      name,
      String(size),
      ...(data === undefined ? [] : [data]),
    ],
    { encoding: "utf8", timeout: 600_000, stdio: ["ignore", "pipe", "inherit"] },
  );
  return JSON.parse(output) as Cost;
}

function engineOf(name: string): Engine {
  const engine = ENGINES[name];
  if (!engine) throw new Error(`no engine is called ${name}`);
  return engine;
}

function namesOf({ name, settings }: Pick<Engine, "name" | "settings">): [string, string] {
  return [name, settings];
}

function rankCells(ranks: readonly number[]): [string, string, string] {
  const { top1, mrr10, questions } = summarise(ranks);
  return [top1.toFixed(1), mrr10.toFixed(1), String(questions)];
}

function milliseconds(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(0);
}
