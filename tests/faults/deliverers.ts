import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { DelivererOrder } from "./deliverer.ts";

/** A process that delivers. */
export interface Deliverer {
  /** Resolves when the process is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Processes that deliver, with some kept loaded and waiting. */
export interface Deliverers {
  start(order: DelivererOrder): Promise<Deliverer>;
  /** Ends every process there is. */
  end(): Promise<void>;
}

export function createDeliverers(entry: string, spares: number): Deliverers {
  const waiting: ChildProcess[] = [];
  const all = new Set<ChildProcess>();

  function load(): ChildProcess {
    const child = spawn(process.execPath, [entry], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    // A child that was killed reads no more.
    child.stdin?.on("error", () => undefined);
    all.add(child);
    child.once("exit", () => all.delete(child));
    return child;
  }

  const gone = (child: ChildProcess): Promise<unknown> =>
    child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, "exit");

  return {
    async start(order) {
      const child = waiting.shift() ?? load();
      while (waiting.length < spares) waiting.push(load());
      child.stdin?.write(`${JSON.stringify(order)}\n`);
      const started = once(child.stdout as NonNullable<typeof child.stdout>, "data");
      const [first] = await Promise.race([started, once(child, "exit")]);
      if (!String(first).startsWith("delivering"))
        throw new Error(`a process did not start: ${first}`);
      return {
        async kill() {
          child.kill("SIGKILL");
          await gone(child);
        },
        async stop() {
          child.kill("SIGTERM");
          await gone(child);
        },
      };
    },
    async end() {
      const rest = [...all];
      for (const child of rest) child.kill("SIGKILL");
      await Promise.all(rest.map(gone));
    },
  };
}
