import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import { createDesk } from "../core/create-desk.ts";
import { checkQuestions } from "./check-questions.ts";
import { compilePack } from "./compile-pack.ts";
import { lintPack } from "./lint-pack.ts";
import { listVerdicts } from "./list-verdicts.ts";
import { type LoadedPack, loadPack } from "./load-pack.ts";
import { describeProblem, type PackProblem } from "./pack-error.ts";
import { packStats } from "./pack-stats.ts";
import { readArticle } from "./read-article.ts";
import { readEnglish } from "./read-english.ts";
import { verifyPack } from "./verify-pack.ts";

/** What the command line hands on; the pack is the caller's directory or the package's own. */
export interface KnowledgeTerminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly directory: string;
}

const USAGE = `desk knowledge lint [--pack DIR]                    is the pack whole and consistent?
desk knowledge verify --article FILE [--pack DIR]   does the article carry every fact?
desk knowledge questions [--pack DIR]               does every example question find its own entry?
desk knowledge verdicts [--pack DIR]                example questions that get a no, or neither yes nor no
desk knowledge stats [--pack DIR]                   facts by paragraph, topic and status
desk knowledge compile [--pack DIR] [--out FILE]    one JSON file that opens fast`;

const FLAGS = {
  pack: { type: "string" },
  article: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Runs a curator's command. 0: nothing found, 1: findings or a pack that cannot be read, 2: cannot be understood. */
export async function runKnowledgeCommand(
  args: readonly string[],
  { output, errors, directory }: KnowledgeTerminal,
  /** Where the pack in this package lies, where a build puts it, and the version that compiles it. */
  ownPack: {
    readonly directory: string;
    readonly compiled: string;
    readonly engine: string;
    /** Where the table of English words lies. */
    readonly english: string;
  },
): Promise<0 | 1 | 2> {
  let parsed: ReturnType<typeof readFlags>;
  try {
    parsed = readFlags(args);
  } catch (error) {
    errors.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return 2;
  }
  const { values: flags, positionals } = parsed;
  if (flags.help) {
    output.write(`${USAGE}\n`);
    return 0;
  }
  const from = (file: string): string => path.resolve(directory, file);
  const packDirectory = flags.pack === undefined ? ownPack.directory : from(flags.pack);
  const report = (findings: readonly PackProblem[], clean: string): 0 | 1 => {
    for (const finding of findings) output.write(`${describeProblem(finding)}\n`);
    output.write(findings.length === 0 ? `${clean}\n` : `${findings.length} found\n`);
    return findings.length === 0 ? 0 : 1;
  };
  switch (positionals[0]) {
    case "lint": {
      const loaded: LoadedPack = loadPack(packDirectory);
      return report(lintPack(loaded), `nothing found in ${loaded.pack.facts.length} facts`);
    }
    case "verify": {
      const article = flags.article === undefined ? undefined : from(flags.article);
      if (article === undefined || !existsSync(article)) {
        errors.write(`Name the article's file: desk knowledge verify --article FILE\n`);
        return 2;
      }
      const loaded = loadPack(packDirectory);
      return report(
        verifyPack(loaded, readArticle(readFileSync(article, "utf8"))),
        `the article carries all ${loaded.pack.facts.length} facts`,
      );
    }
    case "questions": {
      const loaded = loadPack(packDirectory);
      const desk = createDesk(loaded.pack, readEnglish(ownPack.english));
      const { facts, silences, ambiguities, derivations } = loaded.pack;
      const asked = [...facts, ...silences, ...ambiguities, ...derivations].flatMap(
        ({ questions }) => questions,
      ).length;
      return report(checkQuestions(loaded, desk), `each of ${asked} questions finds its own entry`);
    }
    case "verdicts": {
      const loaded = loadPack(packDirectory);
      const desk = createDesk(loaded.pack, readEnglish(ownPack.english));
      for (const finding of listVerdicts(loaded, desk))
        output.write(`${describeProblem(finding)}\n`);
      return 0;
    }
    case "stats":
      output.write(`${packStats(loadPack(packDirectory).pack)}\n`);
      return 0;
    case "compile": {
      const file = flags.out === undefined ? ownPack.compiled : from(flags.out);
      compilePack(packDirectory, file, ownPack.engine);
      output.write(`compiled into ${file}\n`);
      return 0;
    }
    default:
      errors.write(`${USAGE}\n`);
      return 2;
  }
}

function readFlags(args: readonly string[]) {
  return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: true });
}
