#!/usr/bin/env node
import { describeProblem } from "./describe-problem.ts";
import { runCommandLine } from "./run-command-line.ts";

const { argv, env, stdin, stdout, stderr } = process;

// npm runs a script in the package's folder and names the caller's here.
const callerDirectory = env["npm_lifecycle_event"] === "desk" ? env["INIT_CWD"] : undefined;

// Whoever reads the output may have seen enough, as `head` has.
stdout.on("error", () => process.exit(0));

try {
  process.exitCode = await runCommandLine(argv.slice(2), {
    input: stdin,
    output: stdout,
    errors: stderr,
    directory: callerDirectory ?? process.cwd(),
    packDirectory: env["DESK_PACK"]?.trim() || undefined,
    databaseUrl: env["DATABASE_URL"],
    isTerminal: stdin.isTTY === true && stdout.isTTY === true,
    hasColors: stdout.isTTY === true && !env["NO_COLOR"],
  });
} catch (error) {
  stderr.write(`${describeProblem(error)}\n`);
  process.exitCode = 1;
}
