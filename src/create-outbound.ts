import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { Desk } from "./core/desk.ts";
import { type Briefings, createBriefings } from "./create-briefings.ts";
import { createChannelAccess } from "./create-channel-access.ts";
import { createDelivery, type Delivery } from "./create-delivery.ts";
import type { Clock } from "./delivery/clock.ts";
import type { DeliveryLedger } from "./delivery/delivery-ledger.ts";
import { createDeliveryLedger } from "./storage/create-delivery-ledger.ts";
import type { Storage } from "./storage/open-storage.ts";

export interface OutboundParts {
  readonly config: Pick<Config, "discord" | "slack">;
  readonly desk: Desk;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Logger;
  readonly processId: string;
}

/** What the bot posts without being asked: briefings put deliveries into the ledger, delivery takes them out. */
export function createOutbound(parts: OutboundParts): {
  readonly briefings: Briefings;
  readonly delivery: Delivery;
} {
  const ledger = createDeliveryLedger(parts.storage);
  const waking: Pick<DeliveryLedger, "add"> = {
    async add(deliveries) {
      const added = await ledger.add(deliveries);
      if (added > 0) delivery.wake();
      return added;
    },
  };
  const access = createChannelAccess(parts.config, parts.log);
  const briefings = createBriefings({ ...parts, access, ledger: waking });
  const { compose, onSettled } = briefings;
  const delivery = createDelivery({ ...parts, ledger, compose, onSettled });
  return { briefings, delivery };
}
