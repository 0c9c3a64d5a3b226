import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { onTestFinished } from "vitest";
import { ROOT } from "../architecture/read-sources.ts";
import { freshFile } from "../storage/open-embedded.ts";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves with the match when standard output first matches; rejects when the process ends before. */
  seen(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

/** Starts an entry of `src` in a process of its own, on a store of its own, with nothing of our environment. */
export function start(
  entry: "main" | "cli" | "evaluate",
  { args = [], env = {}, cwd }: RunOptions,
): Running {
  const file = path.join(ROOT, "src", `${entry}.ts`);
  const loader = path.join(ROOT, "node_modules/tsx/dist/loader.mjs");
  const child = spawn(process.execPath, ["--import", loader, file, ...args], {
    cwd: cwd ?? ROOT,
    env: { DATABASE_URL: freshFile(), ...env },
  });
  return watch(child);
}

/** Starts the page with `npm start` itself, with these variables on top of our environment. */
export function startWithNpm(env: Readonly<Record<string, string>>): Running {
  const variables = Object.entries({ DATABASE_URL: freshFile(), ...env }).map(
    ([name, value]) => `${name}=${value}`,
  );
  // `env` becomes npm, so that a signal to the child is one to npm.
  return watch(spawn("env", [...variables, "npm", "start"], { cwd: ROOT }));
}

function watch(child: ChildProcessWithoutNullStreams): Running {
  // A test that fails half-way must not leave its process behind.
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  // A process that has ended no longer reads.
  child.stdin.on("error", () => undefined);
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, stdout, stderr }));

  async function seen(pattern: RegExp): Promise<RegExpExecArray> {
    let hasEnded = false;
    const end = ended.then(() => {
      hasEnded = true;
    });
    for (;;) {
      const match = pattern.exec(stdout);
      if (match) return match;
      if (hasEnded) throw new Error(`ended without ${pattern}: ${stdout}${stderr}`);
      await Promise.race([once(child.stdout, "data"), end]);
    }
  }
  return { child, seen, ended };
}

/** Runs the command line to its end. */
export function runCli(
  args: readonly string[],
  { input = "", ...options }: Omit<RunOptions, "args"> & { readonly input?: string } = {},
): Promise<Ended> {
  const { child, ended } = start("cli", { ...options, args });
  child.stdin.end(input);
  return ended;
}
