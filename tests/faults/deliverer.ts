import { createInterface } from "node:readline";
import { MACHINE_CLOCK } from "../../src/delivery/clock.ts";
import { createDeliveryWorker, type Pace } from "../../src/delivery/create-delivery-worker.ts";
import { createProcessLimits } from "../../src/delivery/create-process-limits.ts";
import type { DueDelivery } from "../../src/delivery/delivery.ts";
import type { Outbox } from "../../src/delivery/outbox.ts";
import { createDiscordOutbox } from "../../src/platforms/discord/create-discord-outbox.ts";
import { createSlackOutbox } from "../../src/platforms/slack/create-slack-outbox.ts";
import { createDeliveryLedger } from "../../src/storage/create-delivery-ledger.ts";
import { createSharedLimits } from "../../src/storage/create-shared-limits.ts";
import { openStorage } from "../../src/storage/open-storage.ts";

/** The first line on standard input: what to deliver from where to where. */
export interface DelivererOrder {
  readonly databaseUrl: string;
  readonly discordApi: string;
  readonly slackApi: string;
  readonly timeoutMs: number;
  readonly pace: Partial<Pace>;
  /** False, as a trial of the trial: nobody looks for a post before posting again. */
  readonly looksUp: boolean;
  /** Put into the ledger first. */
  readonly due: readonly DueDelivery[];
}

/**
 * A process that delivers until it is killed: the real worker, store and outboxes. It is loaded before it is needed and
 * waits for its order, so that a trial measures deliveries and not the reading of modules.
 */
async function deliver(order: DelivererOrder): Promise<void> {
  const { databaseUrl, discordApi, slackApi, timeoutMs, pace, looksUp, due } = order;
  const log = { info: tell("info"), warn: tell("warn"), error: tell("error") };
  const storage = await openStorage({ url: databaseUrl, root: "/", role: "owner", now: Date.now });
  const ledger = createDeliveryLedger(storage);
  await ledger.add(due);
  const outboxes = {
    discord: createDiscordOutbox({ token: "good-token", apiUrl: discordApi, timeoutMs }),
    slack: createSlackOutbox({
      tokenOf: async (workspace) => `xoxb-${workspace}`,
      apiUrl: slackApi,
      timeoutMs,
      log,
    }),
  };
  const worker = createDeliveryWorker({
    outboxes: looksUp
      ? outboxes
      : { discord: blind(outboxes.discord), slack: blind(outboxes.slack) },
    ledger,
    limits: storage.dialect === "postgres" ? createSharedLimits(storage) : createProcessLimits(),
    compose: async ({ subject, slot }) => [{ kind: "paragraph", text: `${subject} ${slot}` }],
    onSettled: async () => undefined,
    clock: MACHINE_CLOCK,
    random: Math.random,
    log,
    owner: `process ${process.pid} of ${Date.now()}`,
    pace,
  });
  worker.start();
  process.once("SIGTERM", async () => {
    await worker.stop();
    await storage.close();
    process.exit(0);
  });
  process.stdout.write("delivering\n");
}

function blind(outbox: Outbox): Outbox {
  return { ...outbox, find: async () => ({ kind: "absent" }) };
}

/** What is not expected in a trial; deliveries that end badly are counted by it. */
function tell(level: string) {
  return (details: { err?: unknown }, message: string) => {
    const { err } = details;
    if (level === "error" && err instanceof Error)
      process.stderr.write(`${message}: ${err.stack}\n`);
  };
}

const orders = createInterface({ input: process.stdin });
// Whoever gave the orders is gone.
orders.once("close", () => process.exit(0));
orders.once("line", (line) => {
  deliver(JSON.parse(line) as DelivererOrder).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  });
});
