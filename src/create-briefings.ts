import { randomInt } from "node:crypto";
import type { Logger } from "pino";
import { createBriefingBook } from "./briefings/create-briefing-book.ts";
import {
  type BriefingComposer,
  createBriefingComposer,
} from "./briefings/create-briefing-composer.ts";
import { createBriefingScheduler } from "./briefings/create-briefing-scheduler.ts";
import type { BriefingBook } from "./core/briefing/briefing-book.ts";
import type { AccessOf } from "./core/briefing/channel-access.ts";
import type { Platform } from "./core/command/platform.ts";
import type { Desk } from "./core/desk.ts";
import type { Clock } from "./delivery/clock.ts";
import type { DeliveryLedger } from "./delivery/delivery-ledger.ts";
import { createBriefedChannels } from "./storage/create-briefed-channels.ts";
import { createSubscriptions } from "./storage/create-subscriptions.ts";
import type { Storage } from "./storage/open-storage.ts";

export interface BriefingsParts {
  readonly desk: Desk;
  readonly storage: Storage;
  readonly ledger: Pick<DeliveryLedger, "add">;
  readonly access: AccessOf;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Briefings on time: what commands reach, what delivery asks, and the looks at the clock. */
export interface Briefings extends Platform, Pick<BriefingComposer, "compose" | "onSettled"> {
  readonly book: BriefingBook;
}

/** Without vowels there are no words, and no letter is taken for a digit. */
const LETTERS = "bcdfghjkmnpqrstvwxyz23456789";
const ID_LENGTH = 5;

export function createBriefings({
  desk,
  storage,
  ledger,
  access,
  clock,
  log,
}: BriefingsParts): Briefings {
  const subscriptions = createSubscriptions(storage);
  const shared = { subscriptions, ledger, access, now: clock.now };
  const composer = createBriefingComposer({
    ...shared,
    desk,
    briefed: createBriefedChannels(storage),
  });
  let isWell = true;
  const scheduler = createBriefingScheduler({
    subscriptions,
    ledger,
    clock,
    onLook: (problem) => {
      if (problem !== undefined && isWell)
        log.error({ err: problem }, "due briefings could not be looked up; it is tried again");
      isWell = problem === undefined;
    },
  });

  return {
    name: "briefings",
    book: createBriefingBook({ ...shared, composer, newId }),
    compose: composer.compose,
    onSettled: composer.onSettled,

    async start() {
      scheduler.start();
    },
    stop: scheduler.stop,

    health: () =>
      isWell
        ? { ok: true, detail: "planning" }
        : { ok: false, detail: "due briefings cannot be looked up; the log says why" },
  };
}

function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}
