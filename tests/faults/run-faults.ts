import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { startPostgres } from "../storage/postgres-server.ts";
import { bundleDeliverer } from "./bundle-deliverer.ts";
import { createDeliverers } from "./deliverers.ts";
import { runTrial, type Tally, type TrialOptions } from "./trial.ts";

/**
 * npm run test:faults -- [--rounds 105] [--seed 1]
 *
 * Kills processes with SIGKILL while they deliver, on both stores, against fakes of both networks that misbehave. Ends
 * with 1 when anything was lost or doubled, or when the trial itself cannot see a loss and a double.
 */
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "105" }, seed: { type: "string" } },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
/** Enough for doubles to appear where nobody looks. */
const CONTROL_ROUNDS = 12;
const CONTROL_KEPT = 1;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const folder = await mkdtemp(path.join(tmpdir(), "desk-faults-"));
const entry = await bundleDeliverer();
const postgres = await startPostgres();
const problems: string[] = [];

async function trial(
  name: string,
  options: Pick<TrialOptions, "databaseUrl" | "processes"> & Partial<TrialOptions>,
): Promise<Tally> {
  const deliverers = createDeliverers(entry, options.processes);
  const tally = await runTrial({
    rounds,
    seed,
    looksUp: true,
    keptFromLedger: 0,
    ...options,
    deliverers,
  });
  say(
    `${name}: ${options.rounds ?? rounds} rounds, ${tally.kills} kills in ${tally.seconds} s; slots due ${tally.due}, posted once ${tally.posted}, lost ${tally.lost}, doubled ${tally.doubled}, uncertain ${tally.uncertain}`,
  );
  return tally;
}

function judge(name: string, { lost, doubled, uncertainThoughReadable }: Tally): void {
  if (lost > 0) problems.push(`${name}: ${lost} lost`);
  if (doubled > 0) problems.push(`${name}: ${doubled} doubled`);
  if (uncertainThoughReadable > 0) {
    problems.push(`${name}: ${uncertainThoughReadable} uncertain in channels that can be read`);
  }
}

try {
  const [load = 0] = loadavg();
  say(`seed ${seed}; ${availableParallelism()} cores, load ${load.toFixed(1)} before the start`);
  const control = await trial("control, nobody looks and one slot is kept from the ledger", {
    databaseUrl: `file:${path.join(folder, "control.db")}`,
    processes: 1,
    rounds: CONTROL_ROUNDS,
    looksUp: false,
    keptFromLedger: CONTROL_KEPT,
  });
  if (control.doubled === 0) problems.push("the control saw no double");
  if (control.lost !== CONTROL_KEPT) problems.push("the control did not see the loss");

  const embedded = "embedded store, one process";
  judge(
    embedded,
    await trial(embedded, { databaseUrl: `file:${path.join(folder, "desk.db")}`, processes: 1 }),
  );

  if (postgres.answer.kind === "running") {
    const shared = "Postgres, three processes";
    const databaseUrl = await freshDatabase(postgres.answer.url);
    judge(shared, await trial(shared, { databaseUrl, processes: 3 }));
  } else say(`Postgres, three processes: not run, ${postgres.answer.reason}`);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
for (const problem of problems) say(`BAD ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function freshDatabase(server: string): Promise<string> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query("create database faults");
  await client.end();
  const url = new URL(server);
  url.pathname = "faults";
  return url.href;
}
