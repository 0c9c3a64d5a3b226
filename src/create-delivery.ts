import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { Platform } from "./core/command/platform.ts";
import type { Clock } from "./delivery/clock.ts";
import type { Compose, OnSettled } from "./delivery/compose.ts";
import { createDeliveryWorker, type DeliveryWorker } from "./delivery/create-delivery-worker.ts";
import { createProcessLimits } from "./delivery/create-process-limits.ts";
import type { DeliveryLedger } from "./delivery/delivery-ledger.ts";
import type { Outbox } from "./delivery/outbox.ts";
import { createSharedLimits } from "./storage/create-shared-limits.ts";
import type { Storage } from "./storage/open-storage.ts";

export interface DeliveryParts {
  readonly config: Pick<Config, "discord" | "slack">;
  readonly storage: Storage;
  readonly ledger: DeliveryLedger;
  readonly compose: Compose;
  readonly onSettled: OnSettled;
  readonly clock: Clock;
  readonly log: Logger;
  /** Names this process, unlike any other that shares its store. */
  readonly processId: string;
}

/** Delivers what is due to the networks that are configured; with none of them it does nothing. */
export interface Delivery extends Platform {
  /** Something became due. */
  wake(): void;
}

export function createDelivery(parts: DeliveryParts): Delivery {
  const { config, storage, clock, log, processId } = parts;
  let worker: DeliveryWorker | undefined;
  let isStopping = false;

  return {
    name: "delivery",

    async start() {
      const outboxes = await createOutboxes(config, log);
      if (Object.keys(outboxes).length === 0 || isStopping) return;
      worker = createDeliveryWorker({
        outboxes,
        ledger: parts.ledger,
        // The embedded store has one process, which can keep the limits in mind.
        limits:
          storage.dialect === "postgres" ? createSharedLimits(storage) : createProcessLimits(),
        compose: parts.compose,
        onSettled: parts.onSettled,
        clock,
        random: Math.random,
        log,
        owner: processId,
      });
      worker.start();
    },

    async stop() {
      isStopping = true;
      await worker?.stop();
    },

    health() {
      if (!worker) return { ok: true, detail: "no network to deliver to" };
      return worker.isWell()
        ? { ok: true, detail: "delivering" }
        : { ok: false, detail: "the ledger does not answer" };
    },

    wake() {
      worker?.wake();
    },
  };
}

/** The networks' code is loaded only where they are configured. */
async function createOutboxes(
  { discord, slack }: Pick<Config, "discord" | "slack">,
  log: Logger,
): Promise<{ readonly discord?: Outbox; readonly slack?: Outbox }> {
  const outboxes: { discord?: Outbox; slack?: Outbox } = {};
  if (discord) {
    const { createDiscordOutbox } = await import("./platforms/discord/create-discord-outbox.ts");
    outboxes.discord = createDiscordOutbox(discord);
  }
  if (slack) {
    const { createSlackOutbox } = await import("./platforms/slack/create-slack-outbox.ts");
    outboxes.slack = createSlackOutbox({
      tokenOf: async () => slack.botToken,
      ...(slack.apiUrl !== undefined && { apiUrl: slack.apiUrl }),
      log,
    });
  }
  return outboxes;
}
