import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { createDesk } from "./core/create-desk.ts";
import type { Desk } from "./core/desk.ts";
import { plainText } from "./core/document/plain-text.ts";
import { describeProblem } from "./describe-problem.ts";
import { evaluateSet } from "./evaluation/evaluate-set.ts";
import { evaluationDocument } from "./evaluation/evaluation-document.ts";
import { evaluationRecord } from "./evaluation/evaluation-record.ts";
import { readQuestionSet } from "./evaluation/question-set.ts";
import { openCompiledPack } from "./knowledge/open-pack.ts";
import { readEnglish } from "./knowledge/read-english.ts";
import { readOwnPackage } from "./read-own-package.ts";

const FIXTURES = "tests/fixtures";
const HELP = `npm run eval -- [FILE...] [--pack DIR] [--part tuned|held|all] [--totals] [--json]

Puts question files to a pack and measures what comes back. Without a file: those of the fixture pack. A file is JSON Lines,
with a q, turns or a text in each row. --part chooses whose groups and misses are shown, --totals leaves the misses out.
`;

const { values: flags, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    pack: { type: "string" },
    part: { type: "string", default: "all" },
    totals: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

/** npm runs a script in the package's folder and names the caller's here. */
const here = process.env["INIT_CWD"] ?? process.cwd();
const own = readOwnPackage();
const desks = new Map<string, Desk>();

try {
  if (flags.help) process.stdout.write(HELP);
  else await evaluate();
} catch (error) {
  process.stderr.write(`${describeProblem(error)}\n`);
  process.exitCode = 1;
}

async function evaluate(): Promise<void> {
  const { part } = flags;
  if (part !== "tuned" && part !== "held" && part !== "all") {
    process.stderr.write(HELP);
    process.exitCode = 2;
    return;
  }
  for (const { file, pack } of chosenFiles()) {
    const desk = await deskOf(pack);
    const name = path.relative(here, file);
    const set = readQuestionSet(readFileSync(file, "utf8"), name);
    const evaluated = { file: name, kind: set.kind, rows: evaluateSet(set, desk) };
    process.stdout.write(
      flags.json
        ? `${JSON.stringify(evaluationRecord(evaluated, desk.pack.version))}\n`
        : `${plainText(evaluationDocument(evaluated, part, !flags.totals))}\n\n`,
    );
  }
}

/** The files of the command line, else those of the fixtures, each with the pack it is named for. */
function chosenFiles(): { file: string; pack: string }[] {
  const given = flags.pack === undefined ? undefined : path.resolve(here, flags.pack);
  if (positionals.length > 0) {
    return positionals.map((file) => ({
      file: path.resolve(here, file),
      pack: given ?? own.packPath,
    }));
  }
  const directory = path.join(own.root, FIXTURES, "questions");
  return readdirSync(directory)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .map((name) => ({
      file: path.join(directory, name),
      pack: given ?? path.join(own.root, FIXTURES, "packs", name.split(".")[0] ?? name),
    }));
}

/** Each pack is opened once. */
async function deskOf(packPath: string): Promise<Desk> {
  const known = desks.get(packPath);
  if (known) return known;
  const { pack, reading } = await openCompiledPack(packPath, own.version);
  const desk = createDesk(pack, readEnglish(), reading);
  desks.set(packPath, desk);
  return desk;
}
