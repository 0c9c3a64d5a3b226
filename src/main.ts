import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import picocolors from "picocolors";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { MACHINE_CLOCK } from "./delivery/clock.ts";
import { describeProblem } from "./describe-problem.ts";

const { stdin, stdout, stderr } = process;

/** Ctrl-C reaches this process twice under npm: from the terminal, and passed on by npm. */
const SAME_WISH_MS = 500;
let stoppingSince: number | undefined;

try {
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true;
  const app = createApp(readConfig(process.env), {
    input: stdin,
    output: stdout,
    colors: picocolors.createColors(isTerminal && picocolors.isColorSupported),
    isTerminal,
    writeLog: (line) => stderr.write(line),
    clock: MACHINE_CLOCK,
    processId: `${hostname()}-${process.pid}-${randomUUID()}`,
    onExit: () => void stop(),
  });

  /** A second wish to stop is not made to wait. */
  const stop = async () => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_WISH_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    await app.stop();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
  await app.start();
} catch (error) {
  stderr.write(`${describeProblem(error)}\n`);
  process.exit(1);
}
