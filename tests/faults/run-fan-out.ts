import { availableParallelism, loadavg } from "node:os";
import { Client } from "pg";
import { startPostgres } from "../storage/postgres-server.ts";
import { bundleDeliverer } from "./bundle-deliverer.ts";
import { createDeliverers } from "./deliverers.ts";
import { type FanOutOptions, type LaneReport, runFanOut } from "./fan-out.ts";

/**
 * npm run test:fan-out
 *
 * 1,000 subscriptions due in the same minute over three processes on one Postgres, against fakes that enforce the
 * networks' limits. Ends with 1 when anything was lost or doubled, or less than 90% of what the limits allow was reached.
 */
const PROCESSES = 3;
const BAR = 0.9;
/** What the networks allow in a second: Discord a bot, Slack a workspace (300 a minute). */
const DISCORD_A_SECOND = 50;
const SLACK_A_SECOND = 5;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const problems: string[] = [];
const entry = await bundleDeliverer();
const postgres = await startPostgres();

function judge(name: string, { posts, seconds, limited }: LaneReport, ceiling: number): number {
  const reached = posts / seconds;
  say(
    `${name}: ${posts} posts in ${seconds.toFixed(1)} s = ${reached.toFixed(1)} a second; the limits allow ${ceiling}: ${((100 * reached) / ceiling).toFixed(1)}%; refused as too many: ${limited}`,
  );
  return reached / ceiling;
}

async function fanOut(
  server: string,
  size: Pick<FanOutOptions, "discord" | "slack" | "workspaces">,
) {
  const databaseUrl = await freshDatabase(server);
  const deliverers = createDeliverers(entry, 0);
  const report = await runFanOut({ databaseUrl, processes: PROCESSES, deliverers, ...size });
  say(`lost ${report.lost}, doubled ${report.doubled}`);
  if (report.lost > 0) problems.push(`${report.lost} lost`);
  if (report.doubled > 0) problems.push(`${report.doubled} doubled`);
  return report;
}

try {
  if (postgres.answer.kind === "running") {
    const { url } = postgres.answer;
    const [load = 0] = loadavg();
    say(`machine: ${availableParallelism()} cores, load ${load.toFixed(1)} before the start`);
    say(`1,000 subscriptions due at once, ${PROCESSES} processes, one Postgres`);
    const size = { discord: 700, slack: 300, workspaces: 5 };
    say(
      `ceilings: Discord ${DISCORD_A_SECOND} a second for the bot; Slack ${SLACK_A_SECOND} a second in each of ${size.workspaces} workspaces`,
    );
    const { discord, slack } = await fanOut(url, size);
    const shares = [
      judge("Discord", discord, DISCORD_A_SECOND),
      judge("Slack", slack, SLACK_A_SECOND * size.workspaces),
    ];
    if (shares.some((share) => share < BAR)) problems.push("less than 90% of a ceiling");

    const many = { discord: 0, slack: 3000, workspaces: 600 };
    say(
      `not judged: ${many.slack} in ${many.workspaces} workspaces, where the limits hold nobody back`,
    );
    judge("Slack", (await fanOut(url, many)).slack, SLACK_A_SECOND * many.workspaces);
  } else say(`not run: ${postgres.answer.reason}`);
} finally {
  await postgres.stop();
}
for (const problem of problems) say(`BAD ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function freshDatabase(server: string): Promise<string> {
  const name = `fan_out_${Date.now()}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}
