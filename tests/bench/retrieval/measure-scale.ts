import { ENGINES } from "./engines.ts";
import { cpuTime, quantile } from "./measures.ts";
import { readOwnSentences } from "./own-sentences.ts";
import { readXquad } from "./public-questions.ts";
import { recombineFacts } from "./recombine-facts.ts";

/** What one library costs at one number of facts. Times in milliseconds of CPU, memory in MiB. */
export interface Cost {
  readonly p50: number;
  readonly p99: number;
  readonly queries: number;
  readonly build: number;
  readonly heap: number;
}

const WARM_UP = 30;
const QUERIES = 400;
const SECONDS = 8;
const RESULTS = 10;

/**
 * Measures one library in a process of its own, so that none pays for the rubbish of another:
 * `node --expose-gc --import tsx measure-scale.ts <engine> <facts> [data]`, one line of JSON.
 */
async function measureScale(name: string, count: number, data: string | undefined): Promise<Cost> {
  const engine = ENGINES[name];
  if (!engine) throw new Error(`no engine is called ${name}`);
  const sentences = data === undefined ? undefined : readXquad(data);
  const own = sentences ? undefined : await readOwnSentences();
  const texts = recombineFacts(
    sentences?.texts.map(({ statement = "" }) => statement) ?? own?.statements ?? [],
    count,
  ).map((statement) => ({ statement }));
  const questions = sentences?.questions.map(({ question }) => question) ?? own?.questions ?? [];

  const before = heapUsed();
  const start = cpuTime();
  const built = await engine.build(texts);
  const build = cpuTime() - start;
  const heap = (heapUsed() - before) / 2 ** 20;

  const times: number[] = [];
  const until = cpuTime() + SECONDS * 1000;
  for (let at = 0; at < WARM_UP + QUERIES; at += 1) {
    if (at > 0 && cpuTime() > until) break;
    const question = questions[at % questions.length] ?? "";
    const from = cpuTime();
    const found = built.search(question, RESULTS);
    if (found instanceof Promise) await found;
    times.push(cpuTime() - from);
  }
  // What is slow is measured cold as well: warming up would take longer than it is worth.
  const warm = times.length > WARM_UP * 2 ? times.slice(WARM_UP) : times;
  return {
    p50: quantile(warm, 0.5),
    p99: quantile(warm, 0.99),
    queries: warm.length,
    build,
    heap,
  };
}

/** Of live objects, typed arrays included. */
function heapUsed(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}

const [name = "", count = "", data] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await measureScale(name, Number(count), data))}\n`);
