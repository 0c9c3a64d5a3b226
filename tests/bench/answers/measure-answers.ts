import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import Fuse from "fuse.js";
import type * as OpenDeskModule from "../../../src/open-desk.ts";
import { readOwnPackage } from "../../../src/read-own-package.ts";
import { formatTable } from "../format-table.ts";
import { quantile } from "../retrieval/measures.ts";

const ROUNDS = 2;
const QUESTIONS = 250;
const PAIRS = 10;
const QUESTION = "How far did the shares fall?";

/**
 * Measures the build: what an answer in the running process costs beside one Fuse.js search over the same statements,
 * and how long a process takes from its start to the first answer beside a process that does nothing.
 */
export async function measureAnswers(write: (text: string) => void): Promise<void> {
  const { root, compiledPack } = readOwnPackage();
  const built = path.join(root, "dist/src/open-desk.js");
  if (!existsSync(built) || !existsSync(compiledPack))
    throw new Error("there is no build to measure: run npm run build");
  write("\n### One answer in the running process, CPU ms\n");
  write(await answerTable(built, compiledPack));
  write("\n### From the start of a process to its first answer\n");
  write(startTable(path.join(root, "dist/src/cli.js")));
}

async function answerTable(built: string, compiledPack: string): Promise<string> {
  const { openDesk } = (await import(pathToFileURL(built).href)) as typeof OpenDeskModule;
  const { desk } = await openDesk(compiledPack, {
    threads: {
      read: async () => undefined,
      write: async () => undefined,
    },
  });
  const { facts } = desk.pack;
  const fuse = new Fuse(
    facts.map(({ statement }) => statement),
    { includeScore: true, ignoreLocation: true },
  );
  const all = facts.flatMap((fact) => fact.questions);
  const step = Math.ceil(all.length / QUESTIONS);
  const questions = all.filter((_question, at) => at % step === 0);
  // Words nobody asked before: nothing in the process can remember the answer.
  const asked = Array.from({ length: ROUNDS }, (_, round) =>
    questions.map((question) => (round === 0 ? question : `${question} ${round}`)),
  );
  const cost = (run: (question: string) => unknown): number[] => {
    for (const question of questions) run(question);
    return asked.flat().map((question) => {
      const from = process.cpuUsage();
      run(question);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
  };
  const ask = cost((question) => desk.ask(question));
  const search = cost((question) => fuse.search(question, { limit: 10 }));
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    quantile(times, 0.5).toFixed(3),
    quantile(times, 0.99).toFixed(3),
    `${(quantile(times, 0.5) / quantile(search, 0.5)).toFixed(2)}x`,
  ];
  return formatTable(
    [`${facts.length} facts, ${ask.length} questions`, "p50", "p99", "of Fuse.js"],
    [row("desk.ask: a whole answer", ask), row("Fuse.js: one search over the statements", search)],
  );
}

function startTable(cli: string): string {
  const wall = (args: readonly string[]): number => {
    const from = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore", timeout: 60_000 });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
    return performance.now() - from;
  };
  const pairs = Array.from({ length: PAIRS }, () => {
    const nothing = wall(["-e", "0"]);
    const answer = wall([cli, "ask", QUESTION]);
    return { nothing, answer, ratio: answer / nothing };
  });
  const median = (of: (pair: (typeof pairs)[number]) => number): number =>
    quantile(pairs.map(of), 0.5);
  return formatTable(
    [`median of ${PAIRS} pairs`, "ms", "ratio"],
    [
      ["node -e 0", median(({ nothing }) => nothing).toFixed(0), "1.0x"],
      [
        "desk ask",
        median(({ answer }) => answer).toFixed(0),
        `${median(({ ratio }) => ratio).toFixed(1)}x`,
      ],
    ],
  );
}
