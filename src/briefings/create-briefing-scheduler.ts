import type { Subscription } from "../core/briefing/subscription.ts";
import type { DueSubscriptions, Plan } from "../core/briefing/subscription-store.ts";
import type { Clock } from "../delivery/clock.ts";
import type { DeliveryLedger } from "../delivery/delivery-ledger.ts";
import { dueDelivery } from "./due-delivery.ts";
import { slotsOf } from "./slots.ts";

/** Writes what is due into the ledger, again and again. */
export interface BriefingScheduler {
  start(): void;
  /** Begins nothing any more and waits for what has begun. */
  stop(): Promise<void>;
  /** One look at the clock; `start` does it every few seconds. */
  tick(): Promise<void>;
}

export interface BriefingSchedulerParts {
  readonly subscriptions: DueSubscriptions;
  readonly ledger: Pick<DeliveryLedger, "add">;
  readonly clock: Clock;
  /** Told after each look how it went: undefined for well. */
  readonly onLook: (problem: unknown) => void;
}

const EVERY_MS = 5000;
const BATCH = 200;
/** Clocks of several machines differ by less. */
const SKEW_MS = 60_000;

/**
 * Each slot of each active subscription, once it has come. Of the slots that were missed only the latest is due. Several
 * processes may do this at the same time: the ledger takes each slot once.
 */
export function createBriefingScheduler(parts: BriefingSchedulerParts): BriefingScheduler {
  const { subscriptions, ledger, clock, onLook } = parts;
  const stopping = new AbortController();
  let running: Promise<void> | undefined;

  /** The clock has gone back since: slots that it then passed over are still to come. */
  async function planAnew(moment: number): Promise<void> {
    let planned: readonly Subscription[];
    do {
      planned = await subscriptions.plannedAfter(moment + SKEW_MS, BATCH);
      await subscriptions.plan(
        planned.map((each) => planOf(each, moment)),
        moment,
      );
    } while (planned.length === BATCH && !stopping.signal.aborted);
  }

  async function writeDue(moment: number): Promise<void> {
    let due: readonly Subscription[];
    do {
      due = await subscriptions.due(moment, BATCH);
      const deliveries = due.flatMap((subscription) => {
        const { schedule, zone, nextDue = moment } = subscription;
        const slot = slotsOf(schedule, zone).latest(nextDue - 1, moment);
        return slot === undefined ? [] : [dueDelivery(subscription, slot)];
      });
      // Before the next slot is planned: after a crash in between they are added again, which does nothing.
      await ledger.add(deliveries);
      await subscriptions.plan(
        due.map((each) => planOf(each, moment)),
        moment,
      );
    } while (due.length === BATCH && !stopping.signal.aborted);
  }

  async function tick(): Promise<void> {
    const moment = clock.now();
    await planAnew(moment);
    await writeDue(moment);
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await tick().then(() => onLook(undefined), onLook);
      await clock.sleep(EVERY_MS, stopping.signal);
    }
  }

  return {
    tick,

    start() {
      running ??= run();
    },

    async stop() {
      stopping.abort();
      await running;
    },
  };
}

function planOf({ id, schedule, zone, nextDue: before }: Subscription, moment: number): Plan {
  return { id, before, nextDue: slotsOf(schedule, zone).next(moment, 1)[0] };
}
